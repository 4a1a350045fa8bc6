import { countFindings, dueSeverities } from "../../app/findings";
import { usePane, useText } from "../pane-context";
import type { TabItem } from "../Tabs";

/** The views with a tab; all others are under 更多. */
export const tabViews = ["findings", "indicators", "write", "more"] as const;

export type TabName = (typeof tabViews)[number];

/** The tabs; those with something to do say how much. */
export function useTabItems(): readonly TabItem<TabName>[] {
  const { t } = useText();
  const { current, preview } = usePane();
  const counts = current === null ? null : countFindings(current.check.findings);
  const due = counts === null ? 0 : dueSeverities.reduce((sum, severity) => sum + counts[severity], 0);
  const count: Readonly<Record<TabName, number>> = {
    findings: due,
    indicators: 0,
    write: preview.edits.length,
    more: 0,
  };
  return tabViews.map((id) => {
    const name = t(`taskpane.view.${id}`);
    return { id, label: count[id] === 0 ? name : t("taskpane.view.count", { name, count: count[id] }) };
  });
}
