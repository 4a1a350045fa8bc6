import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Evaluation } from "../../../scoring";
import type { FindingItem } from "../../app/findings";
import { ErrorBoundary } from "../ErrorBoundary";
import { useController, useText } from "../pane-context";
import { FindingDetail } from "./FindingDetail";
import { useFindingEntryStyles } from "./FindingEntry.styles";

interface Properties {
  readonly item: FindingItem;
  readonly evaluation: Evaluation;
  readonly open: boolean;
  /** Whether Tab stops here; the arrow keys reach every entry. */
  readonly reachable: boolean;
  readonly onToggle: (key: string) => void;
}

export function FindingEntry({ item, evaluation, open, reachable, onToggle }: Properties) {
  const styles = useFindingEntryStyles();
  const { t, say } = useText();
  const { finding, key } = item;
  const title = useController().titleOf(finding.rule);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.entry}>
      <button
        type="button"
        className={styles.button}
        data-roving={key}
        data-rule={finding.rule}
        aria-expanded={open}
        tabIndex={reachable ? 0 : -1}
        onClick={() => {
          onToggle(key);
        }}
      >
        <Chevron aria-hidden className={styles.chevron} fontSize={16} />
        <span className={styles.text}>
          <span className={styles.message}>{say(finding.message)}</span>
          <span className={styles.place}>
            <span className={styles.cell}>{finding.cell ?? t("taskpane.finding.wholeForm")}</span>
            {title !== null && <span>{say(title)}</span>}
          </span>
        </span>
      </button>
      {open && (
        <ErrorBoundary>
          <FindingDetail item={item} evaluation={evaluation} />
        </ErrorBoundary>
      )}
    </div>
  );
}
