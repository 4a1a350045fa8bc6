export type { GridEditing } from "./grid-editing";
export { SheetGrid, type SheetGridProperties } from "./SheetGrid";
export { HEAD } from "./SheetGrid.styles";
