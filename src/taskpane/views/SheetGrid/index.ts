export { SheetGrid, type GridEditing, type SheetGridProperties } from "./SheetGrid";
