import { makeStyles, tokens } from "@fluentui/react-components";

export const useGridStyles = makeStyles({
  frame: {
    height: "100%",
    overflow: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  corner: { backgroundColor: tokens.colorNeutralBackground3 },
  head: {
    minWidth: "24px",
    padding: "2px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: {
    minWidth: "48px",
    maxWidth: "320px",
    height: "20px",
    padding: "2px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    cursor: "cell",
  },
  numeric: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3 },
  question: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
});
