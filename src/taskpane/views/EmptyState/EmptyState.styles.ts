import { makeStyles, tokens } from "@fluentui/react-components";

export const useEmptyStyles = makeStyles({
  box: { marginTop: "24px" },
  title: { margin: "0 0 8px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 8px" },
  others: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", marginBottom: "16px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
