import { makeStyles, tokens } from "@fluentui/react-components";
import { rowButton } from "../../theme/row-button";

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
    ...rowButton,
    alignItems: "center",
    justifyContent: "space-between",
    padding: "4px",
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
