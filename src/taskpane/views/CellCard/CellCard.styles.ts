import { makeStyles, tokens } from "@fluentui/react-components";
import { low } from "../../theme/low";
import { rowButton } from "../../theme/row-button";

export const useCellCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    boxSizing: "border-box",
    maxHeight: "55%",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    [low]: { maxHeight: "none" },
  },
  button: { ...rowButton, flexShrink: 0, gap: "4px", padding: "8px 12px" },
  chevron: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
  text: { flexGrow: 1, minWidth: 0 },
  title: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  address: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  oneLine: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  gist: {
    display: "block",
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  body: { minHeight: 0, overflowY: "auto", padding: "0 12px 12px" },
  message: {
    display: "flex",
    gap: "4px",
    margin: "8px 0 4px",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
