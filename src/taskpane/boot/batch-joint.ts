import { message, render, type Locale, type Message } from "../../i18n";
import {
  comparisonHtml,
  comparisonResult,
  comparisonShown,
  rollUpBook,
  rollUpHtml,
  rollUpResult,
  rollUpShown,
  type ComparisonResult,
  type RollUpResult,
} from "../../report";
import { failureOf, readForms, type WorkbookForms } from "../../review";
import { compareBooks } from "../../review/comparison";
import { rollUp, type ParentForm, type SiteForm } from "../../review/rollup";
import type { CompareTask, ComparisonDone, JointFile, RollUpDone, RollUpTask } from "../app/batch/joint-api";
import type { JointOutput } from "../app/batch/joint-api";
import { loadLanguage } from "./catalogues";

/* Runs in the page's worker: 汇总 and 对比 of workbooks chosen from the review. */

interface Unread {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

async function formsOf({ file, blob }: JointFile, locale: Locale): Promise<WorkbookForms | Unread> {
  try {
    return await readForms(new Uint8Array(await blob.arrayBuffer()), file);
  } catch (error) {
    const { code, text } = failureOf(error, file);
    return { file, error: { code, message: render(locale, text) } };
  }
}

/** Reads one workbook after the other, so that one at a time is in memory. */
export async function rollUpFiles(
  { locale, tool, sites, parent }: RollUpTask,
  onRead: (count: number) => void,
): Promise<RollUpDone | Message> {
  await loadLanguage(locale);
  const forms: SiteForm[] = [];
  const unread: RollUpResult["unread"] = [];
  for (const [at, site] of sites.entries()) {
    const read = await formsOf(site, locale);
    const { file } = site;
    if ("error" in read) unread.push(read);
    else if (read.checks.length === 0) {
      unread.push({ file, error: { code: "no-form", message: render(locale, message("review.rollup.noForm")) } });
    } else forms.push(...read.checks.map(({ evaluation }) => ({ file, evaluation })));
    onRead(at + 1);
  }
  let above: ParentForm | null = null;
  if (parent !== null) {
    const read = await formsOf(parent, locale);
    if ("error" in read) unread.push(read);
    else above = { file: parent.file, evaluation: read.checks[0]?.evaluation ?? null, texts: read.texts };
  }
  const rolled = rollUp({ parent: above, sites: forms, expected: null });
  if (rolled === null) return message("batch.joint.nothing");
  const result = rollUpResult(locale, tool, rolled, { parent: above?.file ?? null, unread });
  return { result, shown: rollUpShown(result) };
}

export async function compareFiles({ locale, tool, before, after }: CompareTask): Promise<ComparisonDone> {
  await loadLanguage(locale);
  const errors: ComparisonResult["errors"] = [];
  const checksOf = async (file: JointFile): Promise<WorkbookForms["checks"]> => {
    const read = await formsOf(file, locale);
    if (!("error" in read)) return read.checks;
    errors.push(read);
    return [];
  };
  const [old, now] = [await checksOf(before), await checksOf(after)];
  const compared = compareBooks({ checks: old }, { checks: now });
  const comparison = errors.length > 0 ? { forms: [], onlyBefore: [], onlyAfter: [] } : compared;
  const files = { before: before.file, after: after.file };
  const result = comparisonResult(locale, tool, files, comparison, errors);
  return { result, shown: comparisonShown(result) };
}

/** What is taken away of a roll-up or comparison. */
export async function jointBytes(output: JointOutput): Promise<Uint8Array> {
  await loadLanguage(output.result.lang);
  switch (output.kind) {
    case "rollup-book":
      return rollUpBook(output.result, { link: () => null });
    case "rollup-page":
      return new TextEncoder().encode(rollUpHtml(output.result));
    case "comparison-page":
      return new TextEncoder().encode(comparisonHtml(output.result));
  }
}
