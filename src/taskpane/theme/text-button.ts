import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A button that stands as text among text, flush with what is around it; Windows contrast themes draw a border around it. */
export const textButton: GriffelStyle = {
  minWidth: 0,
  paddingLeft: 0,
  color: tokens.colorBrandForeground1,
  "@media (forced-colors: active)": { paddingLeft: "8px" },
};
