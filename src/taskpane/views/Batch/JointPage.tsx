import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import type { JointOutput } from "../../app/batch/joint-api";
import type { JointReview, JointState } from "../../app/batch/joint-review";
import { Notice } from "../Notice";
import { useText } from "../pane-context";
import { saveFile } from "../save-file";
import { useBatchStyles } from "./Batch.styles";

interface Properties {
  readonly joint: JointReview;
  readonly state: JointState;
  readonly title: string;
  /** What is going on while the files are read. */
  readonly working: string;
  readonly outputs: readonly JointOutput[];
  readonly children: ReactNode;
}

/** What 汇总 and 对比 have in common: the way back, the files to take away, progress and failure. */
export function JointPage({ joint, state, title, working, outputs, children }: Properties) {
  const styles = useBatchStyles();
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [making, setMaking] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const close = (): void => {
    joint.close();
  };
  const take = (output: JointOutput): void => {
    setMaking(true);
    void joint.make(output).then((blob) => {
      setMaking(false);
      if (blob !== null) saveFile(blob, t(`batch.joint.name.${output.kind}`));
    });
  };
  return (
    <article
      className={styles.stack}
      onKeyDown={({ key, defaultPrevented }: KeyboardEvent) => {
        if (key === "Escape" && !defaultPrevented) close();
      }}
    >
      <div className={styles.row}>
        <Button size="small" onClick={close}>
          {t(state.working ? "batch.joint.cancel" : "batch.back")}
        </Button>
        {outputs.map((output) => (
          <Button
            key={output.kind}
            size="small"
            disabledFocusable={making}
            onClick={() => {
              take(output);
            }}
          >
            {t(`batch.joint.save.${output.kind}`)}
          </Button>
        ))}
        {making && <Spinner size="tiny" label={t("batch.making")} />}
      </div>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {state.failure !== null && (
        <Notice
          intent="error"
          title="batch.failure"
          text={state.failure}
          onDismiss={() => {
            joint.dismissFailure();
          }}
        />
      )}
      {state.working && <Spinner size="small" label={working} />}
      {children}
    </article>
  );
}
