import { Button } from "@fluentui/react-components";
import { message, type Message } from "../../../i18n";
import { problemMessage, type WriteProblem } from "../../../workbook";
import type { Writing } from "../../app/state";
import { Notice } from "../Notice";
import { useController, usePane, useText } from "../pane-context";
import { useWriteStyles } from "./WriteView.styles";

/** What became of the write or the undo; undo stays at hand as long as there is something to take back. */
export function Outcome({ writing }: { readonly writing: Writing }) {
  const styles = useWriteStyles();
  const { t } = useText();
  const controller = useController();
  const { lastWrite } = usePane();
  if (writing.stage === "writing") return null;
  const settled = writing.stage !== "none" && writing.stage !== "preview";
  return (
    <div className={styles.outcome}>
      <Sentence writing={writing} />
      <div className={styles.actions}>
        {lastWrite !== null && (
          <Button onClick={() => void controller.writing.undo()}>{t("taskpane.write.undo")}</Button>
        )}
        {settled && (
          <Button
            appearance="subtle"
            onClick={() => {
              controller.writing.preview();
            }}
          >
            {t("taskpane.write.back")}
          </Button>
        )}
      </div>
      {writing.stage === "written" && (
        <ul className={styles.written}>
          {writing.edits.map((edit) => (
            <li key={edit.address}>
              {t("taskpane.write.line", { cell: edit.address, purpose: t(`taskpane.purpose.${edit.purpose}`) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Sentence({ writing }: { readonly writing: Writing }) {
  const styles = useWriteStyles();
  const { t } = useText();
  const hint = useController().target === "copy" ? "taskpane.write.saveHint" : "taskpane.write.doneHint";
  switch (writing.stage) {
    case "written":
      return (
        <>
          <Notice intent="success" text={message("taskpane.write.done", { count: writing.edits.length })} />
          <p className={styles.hint}>{t(hint)}</p>
          <Warnings warnings={writing.warnings} />
        </>
      );
    case "undone":
      return <Notice intent="success" text={message("taskpane.write.undone", { count: writing.cells })} />;
    case "refused":
      return <Refusal title="taskpane.write.refused" hint="taskpane.write.refusedHint" problems={writing.problems} />;
    case "undo-refused":
      return (
        <Refusal title="taskpane.write.undoRefused" hint="taskpane.write.undoRefusedHint" problems={writing.problems} />
      );
    default:
      return null;
  }
}

function Warnings({ warnings }: { readonly warnings: readonly Message[] }) {
  return warnings.map((warning, index) => <Notice key={index} intent="warning" text={warning} />);
}

interface RefusalProperties {
  readonly title: "taskpane.write.refused" | "taskpane.write.undoRefused";
  readonly hint: "taskpane.write.refusedHint" | "taskpane.write.undoRefusedHint";
  readonly problems: readonly WriteProblem[];
}

function Refusal({ title, hint, problems }: RefusalProperties) {
  const styles = useWriteStyles();
  const { say } = useText();
  return (
    <>
      <Notice intent="warning" title={title} text={message(hint)} />
      <ul className={styles.written}>
        {problems.map((problem, index) => (
          <li key={index}>{say(problemMessage(problem))}</li>
        ))}
      </ul>
    </>
  );
}
