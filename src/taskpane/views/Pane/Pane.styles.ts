import { makeStyles, tokens } from "@fluentui/react-components";
import { low, lowScroller } from "../../theme/low";

export const usePaneStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, position: "relative" },
  top: { flexShrink: 0, padding: "8px 12px 0" },
  panel: {
    flexGrow: 1,
    boxSizing: "border-box",
    minHeight: 0,
    overflowY: "auto",
    padding: "0 12px 12px",
    outlineStyle: "none",
    [low]: lowScroller,
  },
  opening: { marginTop: "32px" },
  stale: { color: tokens.colorNeutralForeground2 },
});
