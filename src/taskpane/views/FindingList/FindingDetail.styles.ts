import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingDetailStyles = makeStyles({
  detail: { padding: "0 4px 12px 24px", fontSize: tokens.fontSizeBase300 },
  terms: {
    display: "grid",
    gridTemplateColumns: "fit-content(34%) minmax(0, 1fr)",
    gap: "4px 12px",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
    "& dd": { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  },
  page: { display: "inline-flex", alignItems: "center", gap: "2px" },
  computation: { marginTop: "8px" },
  head: {
    margin: "8px 0 0",
    padding: "4px 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  remedy: { margin: "8px 0 0" },
  settled: {
    margin: "8px 0 0",
    padding: "6px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", marginTop: "8px" },
  usual: { display: "flex", flexWrap: "wrap", gap: "4px" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
