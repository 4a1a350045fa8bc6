import { makeStyles, tokens } from "@fluentui/react-components";

export const useIndicatorEntryStyles = makeStyles({
  button: { flexDirection: "column", gap: "2px", alignItems: "stretch" },
  heading: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  badge: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  facts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  fact: { minWidth: 0 },
  label: { marginRight: "6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  written: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  score: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});
