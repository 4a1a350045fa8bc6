import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { copyName, type OpenFile, type Workspace } from "../../app/workspace";
import { useText } from "../pane-context";
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
  return (
    <header className={styles.bar}>
      <span className={styles.name}>{port.name}</span>
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
