import { makeStyles, tokens } from "@fluentui/react-components";

export const useHelpStyles = makeStyles({
  head: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "20px", lineHeight: "1.6" },
  /** A select is as wide as its longest option unless every box around it may shrink. */
  settings: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
    "& .fui-Select, & .fui-Select__select": { minWidth: 0, width: "100%" },
  },
  small: { margin: "12px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
