import { Button, Spinner } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { copyName, type OpenFile, type Workspace } from "../../app/workspace";
import { useStore, useText } from "../pane-context";
import { ChooseFile } from "./ChooseFile";
import { download } from "./download";
import { useFileStyles } from "./FileView.styles";

interface Properties {
  readonly workspace: Workspace;
  readonly file: OpenFile;
}

/** The open file's name; another one, or a copy with what was written. */
export function FileBar({ workspace, file: { port, editor } }: Properties) {
  const styles = useFileStyles();
  const { t, say } = useText();
  const { opening } = useStore(workspace.store);
  return (
    <header className={styles.bar}>
      <span className={styles.name}>{port.name}</span>
      {opening !== null && <Spinner label={t("taskpane.file.opening", { file: opening })} size="tiny" />}
      <div className={styles.actions}>
        <ChooseFile workspace={workspace} label="taskpane.file.another" />
        {port.capabilities.write && (
          <Button
            icon={<ArrowDownloadRegular />}
            onClick={() => {
              download(editor.save(), say(copyName(port.name)));
            }}
          >
            {t("taskpane.file.save")}
          </Button>
        )}
      </div>
    </header>
  );
}
