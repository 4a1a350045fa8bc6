export { addressOf, columnLetters, columnNumber, parseAddress } from "./address";
export type { Cell } from "./cell";
export { Grid } from "./grid";
export { normalise } from "./normalise";
export type { Area, CellValue, SheetSnapshot } from "./snapshot";
