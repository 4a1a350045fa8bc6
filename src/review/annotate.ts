import { message, render, type Locale } from "../i18n";
import { open } from "../report/tally";
import { problemMessage, type CellMark, type WriteProblem } from "../workbook";
import type { FilePort } from "../workbook/file";
import type { ReviewItem } from "./model";

const levels = { error: "error", warning: "warning", note: "note", none: "note" } as const;

/** A mark for each cell that a finding names; where a cell has several, the note lists them. */
async function marksOf(port: FilePort, { result }: ReviewItem): Promise<CellMark[]> {
  const ids = new Map((await port.listSheets()).map(({ name, id }) => [name, id]));
  return result.sheets.flatMap(({ sheet: name, findings }) => {
    const sheet = ids.get(name);
    if (sheet === undefined) return [];
    return open(findings).flatMap(({ cell, level, kind, message: note }) =>
      cell === null
        ? []
        : [{ sheet, address: cell, level: kind === "review" ? ("note" as const) : levels[level], note }],
    );
  });
}

type Told = "review.annotated" | "review.annotated.kind" | "review.annotated.nothing";

/** A copy of the workbook with its findings marked; or why there is none. */
type Annotated =
  | { readonly kind: "copy"; readonly bytes: Uint8Array; readonly problems: readonly WriteProblem[] }
  | { readonly kind: "nothing-to-mark" }
  | { readonly kind: "cannot-be-marked" };

/** 批注副本. */
export async function annotate(port: FilePort, item: ReviewItem): Promise<Annotated> {
  const marks = await marksOf(port, item);
  if (marks.length === 0) return { kind: "nothing-to-mark" };
  if (!port.capabilities.mark) return { kind: "cannot-be-marked" };
  const problems = await port.mark(marks);
  return { kind: "copy", bytes: port.toBytes(), problems };
}

/** The same, and the item that says where the copy went. `save` gets its bytes and answers with its place. */
export async function annotated(
  port: FilePort,
  item: ReviewItem,
  locale: Locale,
  save: (bytes: Uint8Array) => Promise<string>,
): Promise<ReviewItem> {
  const told = (id: Told, output: string | null, problems: readonly WriteProblem[] = []): ReviewItem => {
    const mode = output === null ? ("dry-run" as const) : ("copy" as const);
    const text = render(locale, message(id, { output: output ?? "", kind: port.fileKind }));
    const warnings = problems.map((problem) => render(locale, problemMessage(problem)));
    const writeBack = { mode, output, edits: [], recalculated: [], warnings, message: text };
    return { ...item, result: { ...item.result, writeBack } };
  };
  const copy = await annotate(port, item);
  if (copy.kind === "nothing-to-mark") return told("review.annotated.nothing", null);
  if (copy.kind === "cannot-be-marked") return told("review.annotated.kind", null);
  return told("review.annotated", await save(copy.bytes), copy.problems);
}
