import type { WorkbookRecord } from "./model";

export const version = 1;
export const kind = "workbook-record";

/** 随附记录 as text to be kept with the workbook; safe inside XML. `parseRecord` reads it back. */
export function serialiseRecord({ profile, acceptances, readings }: WorkbookRecord): string {
  // JSON escapes control characters and lone surrogates itself; the two non-characters would break an XML part.
  return JSON.stringify({ kind, version, profile, acceptances, readings }).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
