export { WorkbookError, type WorkbookErrorCode } from "./error";
export { problemMessage } from "./problem";
export { SNAPSHOT_LIMITS } from "./limits";
export { workbookErrorCode } from "./system-error";
export type {
  ApplyResult,
  CellMark,
  RestoredWrite,
  SheetChange,
  SheetInfo,
  UndoToken,
  WorkbookCapabilities,
  WorkbookPort,
  WriteProblem,
  WriteProblemCode,
} from "./port";
