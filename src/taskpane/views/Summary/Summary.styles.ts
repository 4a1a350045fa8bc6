import { makeStyles, tokens } from "@fluentui/react-components";

export const useSummaryStyles = makeStyles({
  card: {
    marginTop: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  numbers: { display: "flex", flexWrap: "wrap", gap: "4px 12px", margin: 0, "& dd": { margin: 0 } },
  main: { flexGrow: 1, minWidth: "104px" },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  big: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  figure: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  detail: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    margin: "8px 0 4px",
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
  },
  count: { display: "flex", alignItems: "center", gap: "4px" },
  coverage: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  coverageHead: { cursor: "pointer", padding: "4px 0" },
  bar: { marginTop: "4px" },
  facts: { margin: "4px 0 0", paddingLeft: "16px" },
  why: { marginLeft: "8px" },
});
