import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A whole row of a list as one button: looks like the text around it until it is pointed at or has the focus. */
export const rowButton: GriffelStyle = {
  display: "flex",
  width: "100%",
  minHeight: "40px",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: "inherit",
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
};
