export type { Annotations, FileApplyResult, FileKind, FilePort } from "./file-port";
export { openWorkbook, type OpenOptions } from "./open";
export type { CellMark, NewCell, NewSheet } from "./write/plan";
