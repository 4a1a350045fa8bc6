/**
 * The pane's own times as entries of the User Timing API, to be read from a browser's trace or by the bench; named and
 * explained in docs/performance.md. Only times: no cell, name or file is in them, and they leave the page nowhere.
 */
export type Moment = "pane.usable" | "pane.first-result";

const CHECK = "pane.check";
const CHECK_START = "pane.check.start";

/** Notes a moment, once: a pane becomes usable and shows its first result only one time. */
export function noteMoment(moment: Moment): void {
  if (!canNote() || performance.getEntriesByName(moment).length > 0) return;
  performance.mark(moment);
}

/** The sheet's content is there: from now on the time is the pane's own. */
export function noteCheckStart(): void {
  if (canNote()) performance.mark(CHECK_START);
}

/** What was concluded is on the page. */
export function noteCheckShown(): void {
  if (!canNote() || performance.getEntriesByName(CHECK_START).length === 0) return;
  performance.measure(CHECK, CHECK_START);
  // Marks are kept for as long as the page lives; one for each keystroke would be too many.
  performance.clearMarks(CHECK_START);
}

/** Some hosts of the page have a clock only. */
function canNote(): boolean {
  return "measure" in performance;
}
