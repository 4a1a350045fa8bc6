import { makeStyles, tokens } from "@fluentui/react-components";
import { pressed } from "../../theme/pressed";

export const useFilterStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", marginTop: "12px" },
  search: {
    minWidth: 0,
    width: "100%",
    // Some browsers put a cross of their own beside ours.
    "& input::-webkit-search-cancel-button": { display: "none" },
  },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  chip: {
    minHeight: "32px",
    padding: "2px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed,
  found: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
