import { makeStyles, tokens } from "@fluentui/react-components";

const wide = "@media (min-width: 900px)";

/** Type that grows with the wall it is thrown on; everything inside, Fluent's own parts too, takes its sizes from here. */
const large = {
  "--fontSizeBase200": "clamp(14px, 1.1vw, 24px)",
  "--lineHeightBase200": "1.5",
  "--fontSizeBase300": "clamp(15px, 1.25vw, 27px)",
  "--lineHeightBase300": "1.5",
  "--fontSizeBase400": "clamp(17px, 1.5vw, 32px)",
  "--lineHeightBase400": "1.4",
  "--fontSizeBase500": "clamp(20px, 1.9vw, 40px)",
  "--lineHeightBase500": "1.3",
  "--fontSizeHero700": "clamp(28px, 2.8vw, 60px)",
  "--lineHeightHero700": "1.2",
} as const;

export const useStageStyles = makeStyles({
  stage: {
    boxSizing: "border-box",
    border: "none",
    padding: 0,
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: "none",
    // Over the choice it was opened from; the panel below the tabs stays where it is.
    position: "absolute",
    inset: 0,
    width: "100%",
    maxWidth: "none",
    minHeight: "100%",
    maxHeight: "none",
    overflow: "auto",
    zIndex: 2,
    [wide]: {
      ...large,
      position: "fixed",
      width: "100vw",
      height: "100vh",
      display: "flex",
      flexDirection: "column",
      overflow: "hidden",
    },
  },
  header: {
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
  title: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  columns: {
    display: "flex",
    flexDirection: "column",
    [wide]: { flexDirection: "row", flexGrow: 1, minHeight: 0 },
  },
  sheet: {
    height: "44vh",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [wide]: { flexGrow: 1, minWidth: 0, height: "auto", borderBottomStyle: "none" },
  },
  /** In Excel the sheet is in the workbook; there is no need to draw it once more in a narrow pane. */
  onlyWide: { display: "none", [wide]: { display: "block" } },
  panel: {
    minWidth: 0,
    padding: "12px",
    [wide]: {
      flexShrink: 0,
      width: "clamp(400px, 40vw, 860px)",
      boxSizing: "border-box",
      overflowY: "auto",
      padding: "16px 24px",
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});
