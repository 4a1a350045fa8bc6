import { message, type Message } from "../i18n";
import { parseRecord } from "./parse";
import { emptyRecord, isEmpty, type WorkbookRecord } from "./model";

/** The record to check with, and what a reader of the result should know of it. */
export interface Honoured {
  readonly record: WorkbookRecord;
  readonly remarks: readonly Message[];
}

/** What a workbook's record (its text, null: none) means for a check: honoured, left out because that was asked for, or unreadable. */
export function honour(text: string | null, ignore = false): Honoured {
  if (text === null) return { record: emptyRecord, remarks: [] };
  if (ignore) return { record: emptyRecord, remarks: [message("record.ignored")] };
  const parsed = parseRecord(text);
  if (!parsed.ok) return { record: emptyRecord, remarks: parsed.problems };
  const { record, problems } = parsed;
  if (isEmpty(record)) return { record, remarks: problems };
  const told = message("record.honoured", {
    profile: record.profile === null ? "no" : "yes",
    accepted: record.acceptances.length,
    readings: record.readings.length,
  });
  return { record, remarks: [told, ...problems] };
}
