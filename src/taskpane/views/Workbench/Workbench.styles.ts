import { makeStyles, tokens } from "@fluentui/react-components";
import { WIDE } from "./useIsWide";

const wide = `@media ${WIDE}`;

export const useWorkbenchStyles = makeStyles({
  page: { position: "relative", display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-3px" },
  drop: {
    position: "absolute",
    inset: 0,
    zIndex: 4,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
  },
  notices: { padding: "0 12px" },
  /** Where there is no room for both, one of the two at a time. */
  sides: { display: "flex", flexShrink: 0, gap: "4px", padding: "4px 12px", [wide]: { display: "none" } },
  columns: { flexGrow: 1, minHeight: 0, display: "flex", [wide]: { flexDirection: "row-reverse" } },
  pane: {
    flexGrow: 1,
    minWidth: 0,
    height: "100%",
    [wide]: { flexGrow: 0, flexShrink: 0, width: "420px", borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  sheet: { flexGrow: 1, minWidth: 0, height: "100%" },
  away: { display: "none", [wide]: { display: "block" } },
  dialog: {
    boxSizing: "border-box",
    width: "calc(100% - 24px)",
    maxWidth: "440px",
    padding: "16px 20px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
  },
  dialogTitle: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  dialogActions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
