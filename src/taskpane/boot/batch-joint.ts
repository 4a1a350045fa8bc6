import { message, type Message } from "../../i18n";
import {
  comparisonHtml,
  comparisonResult,
  comparisonSchema,
  comparisonShown,
  rollUpBook,
  rollUpHtml,
  rollUpResult,
  rollUpSchema,
  rollUpShown,
} from "../../report";
import { compareSources, failureOf, formsOf, readSites, type Source } from "../../review";
import { rollUp, type ParentForm } from "../../review/rollup";
import type {
  CompareTask,
  ComparisonDone,
  JointFile,
  JointOutput,
  RollUpDone,
  RollUpTask,
} from "../app/batch/joint-api";
import { loadLanguage } from "./catalogues";

/* Runs in the page's worker: 汇总 and 对比 of workbooks chosen from the review. */

const sourceOf = ({ file, blob }: JointFile): Source => ({
  file,
  name: file,
  bytes: async () => new Uint8Array(await blob.arrayBuffer()),
});

export async function rollUpFiles(
  { locale, tool, sites, parent }: RollUpTask,
  onRead: (count: number) => void,
): Promise<RollUpDone | Message> {
  await loadLanguage(locale);
  const reader = { locale, failureOf };
  const { sites: forms, unread } = await readSites(sites.map(sourceOf), reader, onRead);
  let above: ParentForm | null = null;
  if (parent !== null) {
    const read = await formsOf(sourceOf(parent), reader);
    if ("error" in read) unread.push(read);
    else above = { file: parent.file, evaluation: read.checks[0]?.evaluation ?? null, texts: read.texts };
  }
  const rolled = rollUp({ parent: above, sites: forms, expected: null });
  if (rolled === null) return message("batch.joint.nothing");
  const result = rollUpResult(locale, tool, rolled, { parent: above?.file ?? null, unread });
  return { result: jsonOf(result), shown: rollUpShown(result) };
}

export async function compareFiles({ locale, tool, before, after }: CompareTask): Promise<ComparisonDone> {
  await loadLanguage(locale);
  const { comparison, errors } = await compareSources(sourceOf(before), sourceOf(after), { locale, failureOf });
  const files = { before: before.file, after: after.file };
  const result = comparisonResult(locale, tool, files, comparison, errors);
  return { result: jsonOf(result), shown: comparisonShown(result) };
}

const jsonOf = (result: object): Blob => new Blob([JSON.stringify(result)], { type: "application/json" });

/** What is taken away of a roll-up or comparison. */
export async function jointBytes({ kind, result }: JointOutput): Promise<Uint8Array> {
  const read: unknown = JSON.parse(await result.text());
  if (kind === "comparison-page") {
    const comparison = comparisonSchema.parse(read);
    await loadLanguage(comparison.lang);
    return new TextEncoder().encode(comparisonHtml(comparison));
  }
  const rolled = rollUpSchema.parse(read);
  await loadLanguage(rolled.lang);
  return kind === "rollup-book"
    ? rollUpBook(rolled, { link: () => null })
    : new TextEncoder().encode(rollUpHtml(rolled));
}
