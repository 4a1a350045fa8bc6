export { addressOf, columnLetters, columnNumber, parseAddress } from "./address";
export { isUncalculated, type Cell } from "./cell";
export type { DraftCell, DraftLink, DraftList, DraftStyle, SheetDraft } from "./draft";
export { withoutEnding } from "./ending";
export { Grid } from "./grid";
export { normalise, withoutSpaces } from "./normalise";
export { rowsBetween } from "./rows";
export type { Area, CellValue, SheetSnapshot } from "./snapshot";
export { readTyped, typedText, type Typed } from "./typed";
