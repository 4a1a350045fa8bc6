import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { copyName, type OpenFile, type Workspace } from "../../app/workspace";
import { download } from "../FileView/download";
import { useStore, useText } from "../pane-context";
import { useWorkbenchStyles } from "./Workbench.styles";

/** Another file is to be opened while this one has unsaved changes. The browser's own dialog keeps the focus inside. */
export function LeaveDialog({ workspace, file }: { readonly workspace: Workspace; readonly file: OpenFile }) {
  const styles = useWorkbenchStyles();
  const { t, say } = useText();
  const { waiting } = useStore(workspace.store);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (waiting !== null && element?.open === false) element.showModal();
    if (waiting === null && element?.open === true) element.close();
  }, [waiting]);
  const { port, editor } = file;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="leave-title"
      onCancel={() => void workspace.answer(false)}
    >
      <h2 id="leave-title" className={styles.dialogTitle}>
        {t("workbench.leave.title", { file: port.name })}
      </h2>
      <p>{t("workbench.leave.text")}</p>
      <div className={styles.dialogActions}>
        <Button
          appearance="primary"
          onClick={() => {
            download(editor.save(), say(copyName(port.name)));
            void workspace.answer(true);
          }}
        >
          {t("workbench.leave.save")}
        </Button>
        <Button onClick={() => void workspace.answer(true)}>{t("workbench.leave.discard")}</Button>
        <Button onClick={() => void workspace.answer(false)}>{t("workbench.leave.cancel")}</Button>
      </div>
    </dialog>
  );
}
