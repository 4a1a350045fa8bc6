import { Component, type ReactNode } from "react";
import type { Message } from "../../../i18n";
import { message } from "../../../i18n";
import { isLoadFailure } from "../../app/failure";
import { Notice } from "../Notice";

interface Properties {
  readonly children: ReactNode;
}

interface Failed {
  readonly failure: Message | null;
}

/** Around each part of the pane: a fault in one leaves the others working and offers to try again. */
export class ErrorBoundary extends Component<Properties, Failed> {
  override state: Failed = { failure: null };

  static getDerivedStateFromError(error: unknown): Failed {
    if (isLoadFailure(error)) return { failure: message("taskpane.failure.load") };
    const detail = error instanceof Error ? error.message : String(error);
    return { failure: message("taskpane.failure.view", { detail }) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <Notice
        intent="error"
        text={failure}
        action={{
          label: "taskpane.retry",
          run: () => {
            this.setState({ failure: null });
          },
        }}
      />
    );
  }
}
