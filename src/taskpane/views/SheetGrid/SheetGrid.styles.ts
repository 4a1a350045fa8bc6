import { makeStyles, tokens, type GriffelStyle } from "@fluentui/react-components";

/** Room for row numbers and column letters, at 100 %. */
export const HEAD = { width: 44, height: 24 } as const;

/** Left and right of a text together. */
export const PADDING = 8;

const line = `1px solid ${tokens.colorNeutralStroke1}`;

/** A letter in the corner, so that no state is told by colour alone, also where colours are forced. */
const corner = (sign: string): GriffelStyle => ({
  "::after": {
    content: `"${sign}"`,
    position: "absolute",
    top: 0,
    right: "2px",
    fontSize: "0.75em",
    fontWeight: tokens.fontWeightBold,
    lineHeight: 1.2,
  },
});

export const useGridStyles = makeStyles({
  frame: {
    position: "relative",
    height: "100%",
    overflow: "auto",
    // As in a spreadsheet program, line by line.
    textWrap: "wrap",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    outlineStyle: "none",
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { ":focus-visible": { outline: "2px solid Highlight", outlineOffset: "-2px" } },
  },
  heads: { position: "sticky", top: 0, zIndex: 3, backgroundColor: tokens.colorNeutralBackground3 },
  head: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    borderRight: line,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  corner: { position: "sticky", left: 0, zIndex: 1 },
  /** For screen readers only. */
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  folded: { borderTop: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
  foldedLeft: { borderLeft: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
  body: { position: "relative" },
  /** Rows lie over the merged cells that reach into them; only their cells take the pointer. */
  row: { position: "absolute", left: 0, pointerEvents: "none" },
  rowHead: { position: "sticky", left: 0, zIndex: 2, pointerEvents: "auto" },
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    overflow: "hidden",
    padding: "2px 4px",
    borderRight: line,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: 1.35,
    cursor: "cell",
    pointerEvents: "auto",
    userSelect: "none",
  },
  text: { minWidth: 0, whiteSpace: "pre", textOverflow: "ellipsis" },
  wrap: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  spilling: { overflow: "visible", zIndex: 1 },
  /** Takes its cell's ground along, so that no line runs through the text; what it lies over is still to be chosen. */
  spilled: { flexShrink: 0, overflow: "hidden", backgroundColor: "inherit", pointerEvents: "none" },
  bold: { fontWeight: tokens.fontWeightSemibold },
  left: { justifyContent: "flex-start", textAlign: "start" },
  center: { justifyContent: "center", textAlign: "center" },
  right: { justifyContent: "flex-end", textAlign: "end", fontVariantNumeric: "tabular-nums" },
  atTop: { alignItems: "flex-start" },
  atCenter: { alignItems: "center" },
  atBottom: { alignItems: "flex-end" },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    ...corner("!"),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    ...corner("!"),
  },
  question: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...corner("?"),
  },
  note: { backgroundColor: tokens.colorNeutralBackground2, ...corner("i") },
  lit: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  covered: {
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground1,
    justifyContent: "center",
    alignItems: "center",
    fontWeight: tokens.fontWeightBold,
  },
  marked: { boxShadow: `inset 0 0 0 3px ${tokens.colorPaletteRedBorderActive}`, ...corner("●") },
  selected: {
    zIndex: 1,
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-2px",
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
  editor: {
    position: "absolute",
    zIndex: 2,
    boxSizing: "border-box",
    margin: 0,
    padding: "2px 4px",
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: 1.35,
    resize: "none",
    outlineStyle: "none",
  },
});
