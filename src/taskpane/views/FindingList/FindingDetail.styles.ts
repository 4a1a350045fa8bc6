import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingDetailStyles = makeStyles({
  detail: { padding: "0 8px 12px 24px", fontSize: tokens.fontSizeBase300 },
  terms: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "4px 12px",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  },
  head: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
