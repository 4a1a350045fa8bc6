import type { FormCheck } from "../check";
import { message, render, type Locale } from "../i18n";
import type { Failure } from "../report/model";
import { compareBooks, type BookComparison } from "./comparison";
import { readForms, type WorkbookForms } from "./read-forms";
import type { SiteForm } from "./rollup";

/** A workbook that a roll-up or a comparison needs. */
export interface Source {
  /** As the result names it. */
  readonly file: string;
  /** With the ending that tells its kind. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A workbook that is missing in the result, and why. */
export interface Unread {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** In which language, and in which words, it is said that a file cannot be read. */
export interface Reader {
  readonly locale: Locale;
  readonly failureOf: (error: unknown, file: string) => Failure;
}

export function unread(file: string, { code, text }: Failure, locale: Locale): Unread {
  return { file, error: { code, message: render(locale, text) } };
}

export async function formsOf({ file, name, bytes }: Source, reader: Reader): Promise<WorkbookForms | Unread> {
  try {
    return await readForms(await bytes(), name);
  } catch (error) {
    return unread(file, reader.failureOf(error, file), reader.locale);
  }
}

/** Every form of the sites' workbooks. One workbook at a time is in memory; `onRead` is told how many were read. */
export async function readSites(
  sources: readonly Source[],
  reader: Reader,
  onRead: (count: number) => void = () => undefined,
): Promise<{ readonly sites: SiteForm[]; readonly unread: Unread[] }> {
  const sites: SiteForm[] = [];
  const missing: Unread[] = [];
  for (const [at, source] of sources.entries()) {
    const { file } = source;
    const read = await formsOf(source, reader);
    if ("error" in read) missing.push(read);
    else if (read.checks.length > 0) sites.push(...read.checks.map(({ evaluation }) => ({ file, evaluation })));
    else missing.push(unread(file, { code: "no-form", text: message("review.rollup.noForm") }, reader.locale));
    onRead(at + 1);
  }
  return { sites, unread: missing };
}

const nothing: BookComparison = { forms: [], onlyBefore: [], onlyAfter: [] };

/** Two versions of a workbook side by side; nothing is compared where one of them cannot be read. */
export async function compareSources(
  before: Source,
  after: Source,
  reader: Reader,
): Promise<{ readonly comparison: BookComparison; readonly errors: Unread[] }> {
  const errors: Unread[] = [];
  const checksOf = async (source: Source): Promise<readonly FormCheck[]> => {
    const read = await formsOf(source, reader);
    if (!("error" in read)) return read.checks;
    errors.push(read);
    return [];
  };
  const [old, now] = [await checksOf(before), await checksOf(after)];
  return { comparison: errors.length > 0 ? nothing : compareBooks({ checks: old }, { checks: now }), errors };
}
