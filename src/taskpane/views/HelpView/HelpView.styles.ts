import { makeStyles, tokens } from "@fluentui/react-components";

export const useHelpStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 16px", marginTop: "8px" },
  guide: { display: "inline-flex", alignItems: "center", gap: "4px", minHeight: "32px" },
  head: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "20px", lineHeight: "1.6" },
  levels: { margin: 0, padding: 0, listStyleType: "none", lineHeight: "1.6" },
  level: { display: "flex", gap: "6px", "& svg": { marginTop: "2px" } },
  small: { margin: "12px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
