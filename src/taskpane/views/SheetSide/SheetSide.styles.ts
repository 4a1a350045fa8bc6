import { makeStyles, tokens } from "@fluentui/react-components";
import { low, lowScroller } from "../../theme/low";

export const useSheetSideStyles = makeStyles({
  side: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: "4px 8px",
    alignItems: "center",
    padding: "4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  address: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  content: {
    flexGrow: 1,
    // With the cell's name in a row of its own where the buttons beside it would leave no room to read it.
    flexBasis: "240px",
    minWidth: "120px",
    minHeight: "32px",
    boxSizing: "border-box",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    "::placeholder": { color: tokens.colorNeutralForeground2, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  zoom: { minWidth: "88px" },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hint: { flexBasis: "100%", margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  notice: { flexShrink: 0, padding: "0 8px" },
  grid: { flexGrow: 1, minHeight: 0, [low]: lowScroller },
});
