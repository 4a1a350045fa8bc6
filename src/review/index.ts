export type {
  DecisionState,
  FormSummary,
  ReviewDecision,
  ReviewItem,
  ReviewOptions,
  ReviewSession,
  SkippedFile,
} from "./model";
export { reviewItemSchema, reviewSessionSchema } from "./model";
export { resultOf, reviewItem } from "./summary";
export { byFile, byText, itemTally, worstFirst, type ItemTally } from "./worst";
export {
  decide,
  isOutdated,
  newSession,
  onlyFiles,
  parseSession,
  serialiseSession,
  sessionPieces,
  withItems,
  withSkipped,
  type SessionParsed,
  type SessionStart,
} from "./session";
export { everything, filterItems, type ReviewFilter } from "./find";
export { progressOf, timeLeft, type ReviewProgress } from "./progress";
export { shownName } from "./shown-name";
export { annotate, annotated } from "./annotate";
export { checkWorkbook, type WorkbookBytes } from "./check-workbook";
export { failedItem, failureOf, ReviewFailure, unreadable, type WorkbookTask } from "./failed-item";
export { inLanes } from "./lanes";
export { readForms, type WorkbookForms } from "./read-forms";
export { compareSources, formsOf, readSites, unread, type Reader, type Source, type Unread } from "./read-several";
