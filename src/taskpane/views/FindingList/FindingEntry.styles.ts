import { makeStyles, tokens } from "@fluentui/react-components";
import { rowButton } from "../../theme/row-button";

export const useFindingEntryStyles = makeStyles({
  entry: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    ...rowButton,
    gap: "4px",
    padding: "8px 4px",
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
