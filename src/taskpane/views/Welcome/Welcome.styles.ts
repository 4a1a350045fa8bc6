import { makeStyles, tokens } from "@fluentui/react-components";

export const useWelcomeStyles = makeStyles({
  card: {
    marginTop: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "4px 0 8px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  step: { marginLeft: "auto", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});
