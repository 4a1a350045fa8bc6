import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../rules";
import { remedyEdits } from "../../app/remedies";
import { useController, useNavigation, usePane, useText } from "../pane-context";
import { useFindingDetailStyles } from "./FindingDetail.styles";

/** What can be done about the finding at once: it is ticked in the preview, where it is seen before it is written. */
export function Remedies({ finding }: { readonly finding: Finding }) {
  const styles = useFindingDetailStyles();
  const { t, say } = useText();
  const { go } = useNavigation();
  const { writing, target } = useController();
  const { preview } = usePane();
  const remedy = finding.fix ?? finding.suggestion;
  const edits = remedyEdits(finding, preview.edits);
  if (target === "nothing" || (remedy === undefined && edits.length === 0)) return null;
  return (
    <>
      {remedy !== undefined && <p className={styles.remedy}>{say(remedy.text)}</p>}
      {edits.length > 0 && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => {
              for (const edit of edits) writing.tick(edit, true);
              go("write");
            }}
          >
            {t(finding.fix === undefined ? "taskpane.finding.takeSuggestion" : "taskpane.finding.takeFix")}
          </Button>
        </div>
      )}
    </>
  );
}
