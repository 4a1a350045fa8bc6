import { makeStyles, tokens } from "@fluentui/react-components";

export const useExplanationStyles = makeStyles({
  box: {
    marginTop: "4px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
  rule: { margin: "0 0 4px" },
  terms: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "2px 8px",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  numbers: { fontVariantNumeric: "tabular-nums" },
  inputs: { margin: 0, padding: 0, listStyleType: "none" },
  more: { cursor: "pointer", padding: "4px 0" },
});
