import { makeStyles, tokens } from "@fluentui/react-components";

export const useCompletionBarStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px" },
  label: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: { flexGrow: 1, minWidth: 0 },
  value: {
    flexShrink: 0,
    minWidth: "64px",
    textAlign: "end",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
