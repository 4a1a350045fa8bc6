export { SheetGrid, type GridEditing, type SheetGridProperties } from "./SheetGrid";
export { HEAD } from "./SheetGrid.styles";
