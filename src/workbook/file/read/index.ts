export { cellKey, type CellRecord, type SheetModel } from "./sheet-model";
export { WorkbookReader } from "./workbook-reader";
export type { SheetEntry, WorkbookPart } from "./workbook-part";
export { builtinId, formatValue } from "./number-format";
