import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Message } from "../../../i18n";
import { useText } from "../pane-context";
import { useStageStyles } from "./Stage.styles";

interface Properties {
  readonly title: Message;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

const WIDE = "(min-width: 900px)";

/**
 * Where training happens: over the whole page where it is wide (a projector), in large type; else in the pane. The browser's
 * own dialog keeps the focus inside; Escape leaves.
 */
export function Stage({ title, onLeave, children }: Properties) {
  const styles = useStageStyles();
  const { t, say } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the effects of what is inside: only in an open dialog can a heading take the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    if (globalThis.matchMedia(WIDE).matches) element.showModal();
    else {
      element.show();
      element.scrollIntoView({ block: "start" });
    }
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.stage}
      aria-label={say(title)}
      tabIndex={-1}
      data-training-stage
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <header className={styles.header}>
        <h2 className={styles.title}>{say(title)}</h2>
        <Button appearance="subtle" icon={<DismissRegular />} onClick={onLeave}>
          {t("training.leave")}
        </Button>
      </header>
      {children}
    </dialog>
  );
}
