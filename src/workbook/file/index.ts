export { drawingOf, type SheetDrawing } from "./drawing";
export type { FileApplyResult, FileKind, FilePort } from "./file-port";
export { openWorkbook, type OpenOptions } from "./open";
