import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingEntryStyles = makeStyles({
  entry: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    display: "flex",
    gap: "4px",
    width: "100%",
    minHeight: "40px",
    padding: "8px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
  text: { flexGrow: 1, minWidth: 0 },
  message: { display: "block", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  place: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 8px",
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});
