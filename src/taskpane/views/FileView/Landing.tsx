import { Button, Spinner } from "@fluentui/react-components";
import type { Workspace } from "../../app/workspace";
import { SAMPLE } from "../../app/sample";
import { useStore, useText } from "../pane-context";
import { ChooseFile } from "./ChooseFile";
import { useFileStyles } from "./FileView.styles";

/** Without Excel and without a file yet: drop one, choose one, or look at the sample. */
export function Landing({ workspace, onBatch }: { readonly workspace: Workspace; readonly onBatch: () => void }) {
  const styles = useFileStyles();
  const { t } = useText();
  const { opening } = useStore(workspace.store);
  return (
    <main className={styles.landing}>
      <h1 className={styles.title}>{t("taskpane.title")}</h1>
      <div className={styles.zone}>
        <h2 className={styles.zoneTitle}>{t("taskpane.file.title")}</h2>
        <p className={styles.intro}>{t("taskpane.file.intro")}</p>
        <div className={styles.actions}>
          <ChooseFile workspace={workspace} label="taskpane.file.choose" appearance="primary" />
          <Button onClick={() => void workspace.openAddress(SAMPLE)}>{t("taskpane.file.sample")}</Button>
          <Button onClick={onBatch}>{t("batch.landing")}</Button>
        </div>
        {opening !== null && <Spinner label={t("taskpane.file.opening", { file: opening })} size="small" />}
      </div>
      <p className={styles.small}>{t("taskpane.file.kinds")}</p>
    </main>
  );
}
