import { makeStyles, tokens } from "@fluentui/react-components";

export const useChartStyles = makeStyles({
  chart: {
    marginTop: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "2px 8px", padding: "4px 0" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  points: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  track: {
    gridColumn: "1 / -1",
    position: "relative",
    height: "10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", border: "1px solid CanvasText" },
  },
  due: {
    position: "absolute",
    insetBlock: 0,
    left: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  /** What was filled in, as a line across the bar. */
  stated: {
    position: "absolute",
    insetBlock: 0,
    width: "3px",
    marginLeft: "-2px",
    backgroundColor: tokens.colorStatusWarningForeground3,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  note: { gridColumn: "1 / -1", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  legend: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
