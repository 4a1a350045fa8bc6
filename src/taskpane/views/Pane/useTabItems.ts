import { viewNames, type ViewName } from "../../../commands/ribbon";
import { countFindings } from "../../app/findings";
import { usePane, useText } from "../pane-context";
import type { TabItem } from "../Tabs";

/** The four views; those with something to do say how much. */
export function useTabItems(): readonly TabItem<ViewName>[] {
  const { t } = useText();
  const { current, preview } = usePane();
  const counts = current === null ? null : countFindings(current.check.findings);
  const due = counts === null ? 0 : counts.error + counts.warning + counts.question + counts.note;
  const count: Readonly<Record<ViewName, number>> = {
    findings: due,
    indicators: 0,
    write: preview.edits.length,
    help: 0,
  };
  return viewNames.map((id) => {
    const name = t(`taskpane.view.${id}`);
    return { id, label: count[id] === 0 ? name : t("taskpane.view.count", { name, count: count[id] }) };
  });
}
