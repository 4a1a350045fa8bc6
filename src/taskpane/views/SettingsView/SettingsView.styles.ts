import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingsStyles = makeStyles({
  /** A select is as wide as its longest option unless every box around it may shrink. */
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
    "& .fui-Select, & .fui-Select__select, & .fui-Input": { minWidth: 0, width: "100%" },
  },
  head: { margin: "16px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: "0 0 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(132px, 100%), 1fr))",
    gap: "8px 12px",
    alignItems: "end",
  },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problems: { margin: "4px 0 0", paddingLeft: "20px", color: tokens.colorStatusDangerForeground1 },
  editor: { marginTop: "8px" },
  rules: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  /** The name and its level side by side, below each other where large text leaves too little room. */
  rule: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    "& > label": { flex: "1 1 8em", minWidth: 0 },
    "& > .fui-Select": { flex: "0 1 11em" },
  },
  summary: { padding: "8px 0", cursor: "pointer" },
});
