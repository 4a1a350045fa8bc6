import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  /** For screen readers; everyone else finds it in the help. */
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  hint: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  none: { display: "flex", gap: "8px", marginTop: "16px" },
  noneTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  group: { marginTop: "12px" },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  summary: { padding: "8px 0", cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  headText: { display: "inline-flex", alignItems: "center", gap: "6px", verticalAlign: "middle" },
  entries: { margin: 0, padding: 0, listStyleType: "none" },
});
