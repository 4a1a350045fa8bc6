import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  /** For screen readers; everyone else finds it in the help. */
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  hint: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  none: { display: "flex", gap: "8px", margin: "16px 0" },
  noMatch: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", margin: "16px 0" },
  noneTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  head: {
    margin: 0,
    paddingTop: "12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  folded: { paddingTop: "4px" },
  headText: { display: "inline-flex", alignItems: "center", gap: "6px", verticalAlign: "middle" },
  fold: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    width: "100%",
    minHeight: "40px",
    padding: "4px",
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
  block: {
    margin: 0,
    padding: "6px 4px 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});
