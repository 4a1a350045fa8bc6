import { makeStyles, tokens } from "@fluentui/react-components";

const wide = "@media (min-width: 900px)";

export const useWorkbenchStyles = makeStyles({
  page: { position: "relative", display: "flex", flexDirection: "column", height: "100%" },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-3px" },
  drop: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
  },
  notices: { padding: "0 12px" },
  columns: { flexGrow: 1, minHeight: 0, display: "flex", [wide]: { flexDirection: "row-reverse" } },
  pane: {
    flexGrow: 1,
    minWidth: 0,
    height: "100%",
    [wide]: { flexGrow: 0, flexShrink: 0, width: "420px", borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  sheet: { display: "none", [wide]: { display: "block", flexGrow: 1, minWidth: 0, height: "100%" } },
});
