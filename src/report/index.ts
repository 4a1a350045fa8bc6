export type { Failure, WorkbookCheck, WriteBackReport } from "./model";
export type { FindingResult, Result, SheetResult, WorkbookResult } from "./result-schema";
export { resultSchema } from "./result-schema";
export { toResult, workbookResult, type Tool } from "./json";
export { open, tally, type Tally } from "./tally";
export { textReport, wrap, type Colours, type Page } from "./text";
