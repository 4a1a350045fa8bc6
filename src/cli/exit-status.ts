import { tally, type WorkbookResult } from "../report";

/** 0: nothing of level error. 1: some, or some file could not be checked or written. 2: none could. */
export type ExitStatus = 0 | 1 | 2;

/** A file without any form counts as not checked: silence must not look like success. */
const withoutForm = ({ sheets }: WorkbookResult): boolean => sheets.every(({ layout }) => layout === null);
const failed = ({ error, writeError }: WorkbookResult): boolean => error !== null || writeError !== null;

export function exitStatus(workbooks: readonly WorkbookResult[]): ExitStatus {
  if (workbooks.every(failed)) return 2;
  const errors = workbooks.some(({ sheets }) => sheets.some(({ findings }) => tally(findings).errors > 0));
  return errors || workbooks.some(failed) || workbooks.some(withoutForm) ? 1 : 0;
}
