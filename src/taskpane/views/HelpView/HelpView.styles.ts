import { makeStyles, tokens } from "@fluentui/react-components";

export const useHelpStyles = makeStyles({
  head: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "20px", lineHeight: "1.6" },
  settings: { display: "flex", flexDirection: "column", gap: "8px" },
  small: { margin: "12px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
