import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, position: "relative" },
  top: { flexShrink: 0, padding: "8px 12px 0" },
  /** Excel prints the name above the pane already; screen readers need a first heading. */
  title: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "0 12px 12px", outlineStyle: "none" },
  opening: { marginTop: "32px" },
  stale: { color: tokens.colorNeutralForeground2 },
});
