/** The pane's views. The first three have tabs of their own, the others are reached through 更多. */
const viewNames = ["findings", "indicators", "write", "training", "batch", "settings", "help"] as const;

export type ViewName = (typeof viewNames)[number];

/**
 * The view that a ribbon button asks for. The buttons share one pane (TaskpaneId); the address that manifest.xml gives
 * each of them names the view: 写回 opens taskpane.html?view=write.
 */
export function viewOf(query: string): ViewName {
  const wanted = new URLSearchParams(query).get("view");
  return viewNames.find((name) => name === wanted) ?? "findings";
}
