import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A switch that is on; in Windows contrast themes in the system's own colours for what is chosen. */
export const pressed: GriffelStyle = {
  border: `1px solid ${tokens.colorBrandStroke1}`,
  backgroundColor: tokens.colorBrandBackground2,
  color: tokens.colorBrandForeground2,
  fontWeight: tokens.fontWeightSemibold,
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    backgroundColor: "Highlight",
    color: "HighlightText",
    ":hover": { backgroundColor: "Highlight" },
  },
};
