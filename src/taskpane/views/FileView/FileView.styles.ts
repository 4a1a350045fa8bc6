import { makeStyles, tokens } from "@fluentui/react-components";

export const useFileStyles = makeStyles({
  landing: { maxWidth: "640px", margin: "0 auto", padding: "24px 16px" },
  title: { margin: "0 0 16px", fontSize: tokens.fontSizeBase600, fontWeight: tokens.fontWeightSemibold },
  zone: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    alignItems: "center",
    padding: "32px 16px",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    textAlign: "center",
  },
  zoneTitle: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: 0, textWrap: "balance" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: "8px",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});
