export { findingsBook } from "./book/findings-book";
export type { Failure, WorkbookCheck, WriteBackReport } from "./model";
export type { FindingResult, Result, SheetResult, WorkbookResult } from "./result-schema";
export { resultSchema } from "./result-schema";
export { toResult, workbookResult, type Tool } from "./json";
export { htmlReport } from "./html";
export { toSarif } from "./sarif";
export { open, tally, type Tally } from "./tally";
export { summaryLine, table, textReport, wrap, type Colours, type Page } from "./text";
export { csvText } from "./csv";
export {
  findingsCsv,
  opinionsHtml,
  reviewBook,
  reviewHtml,
  reviewOutput,
  reviewOutputs,
  unitsCsv,
  type FileLink,
  type ReviewBookOptions,
  type ReviewOutput,
} from "./review";
export { findingsSheet } from "./findings-draft";
// The terminal's texts apart: what they are laid out with has no place in the page.
export { rollUpText } from "./rollup/text";
export {
  rollUpBook,
  rollUpHtml,
  rollUpResult,
  rollUpSchema,
  rollUpShown,
  type RollUpResult,
  type RollUpShown,
  type ShownTable,
} from "./rollup";
export {
  comparisonHtml,
  comparisonResult,
  comparisonSchema,
  comparisonShown,
  comparisonText,
  type ComparisonResult,
  type ComparisonShown,
  type ShownForms,
} from "./comparison";
