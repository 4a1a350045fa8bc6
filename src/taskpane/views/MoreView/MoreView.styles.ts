import { makeStyles, tokens } from "@fluentui/react-components";

export const useMoreStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: "12px 0 0", padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    minHeight: "56px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, minWidth: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  what: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  head: { display: "flex", alignItems: "center", gap: "4px", margin: "4px 0 0 -8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    // It takes the focus so that reading goes on here; there is nothing to press.
    outlineStyle: "none",
  },
});
