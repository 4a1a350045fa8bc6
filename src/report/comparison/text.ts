import { say } from "../say";
import { heading, type Page } from "../text/page";
import { wrap } from "../text/wrap";
import type { ChangeResult, ComparisonResult, FormComparisonResult } from "./schema";
import { bookRemarks, cut, fieldText, isChanged, isSame, meaningText, rowKinds, rowPlace, summaries } from "./shown";

function block(page: Page, text: string, indent: number): string[] {
  return wrap(text, page.width - indent).map((line) => " ".repeat(indent) + line);
}

function changeLines(page: Page, changes: readonly ChangeResult[], indent: number): string[] {
  return changes.flatMap((change) => {
    const meaning = meaningText(page, change);
    const values = {
      field: fieldText(page, change),
      before: cut(page, change.before),
      after: cut(page, change.after),
      meaning: meaning ?? "",
    };
    const id = meaning === null ? "review.comparison.change" : "review.comparison.changeMeant";
    const lines = block(page, say(page, id, values), indent);
    const { red, magenta } = page.colours;
    return change.meaning === "lowered" ? lines.map(red) : change.meaning === "unclear" ? lines.map(magenta) : lines;
  });
}

function fundLines(page: Page, { funds }: FormComparisonResult): string[] {
  const changed = funds.filter(({ kind, changes }) => kind !== "matched" || changes.length > 0);
  if (changed.length === 0) return [];
  return [
    ...heading(page, say(page, "review.comparison.funds")),
    ...changed.flatMap(({ label, kind, changes }) => [
      `  ${page.colours.bold(label)}${kind === "matched" ? "" : ` [${say(page, `review.comparison.kind.${kind}`)}]`}`,
      ...changeLines(page, changes, 4),
    ]),
  ];
}

function rowLines(page: Page, { rows }: FormComparisonResult): string[] {
  const changed = rows.filter(isChanged);
  if (changed.length === 0) return [];
  return [
    ...heading(page, say(page, "review.comparison.rows")),
    ...changed.flatMap((row) => [
      "",
      ...block(
        page,
        `[${rowKinds(page, row).join(" ")}] ${row.name} ${page.colours.dim(`(${rowPlace(page, row)})`)}`,
        2,
      ),
      ...changeLines(page, row.changes, 4),
    ]),
  ];
}

function findingLines(page: Page, { findings }: FormComparisonResult): string[] {
  if (findings.length === 0) return [];
  const { red, dim, green } = page.colours;
  const paint = { new: red, still: (text: string) => text, gone: green } as const;
  return [
    ...heading(page, say(page, "review.comparison.findings")),
    ...findings.flatMap(({ fate, finding, cellBefore }) => {
      const place = fate === "gone" ? cellBefore : finding.cell;
      const [first = "", ...rest] = block(
        page,
        `${say(page, `review.comparison.fate.${fate}`)}  ${place ?? say(page, "report.finding.whole")}  ${finding.title}`,
        2,
      );
      const why = fate === "gone" ? [] : block(page, finding.message, 6).map(dim);
      return [paint[fate](first), ...rest, ...why];
    }),
  ];
}

function formLines(page: Page, form: FormComparisonResult): string[] {
  const { before, after } = form.sheets;
  return [
    "",
    page.colours.bold(say(page, "review.comparison.sheets", { before, after })),
    ...(isSame(form)
      ? [`  ${page.colours.green(say(page, "review.comparison.nothing"))}`]
      : summaries(page, form).flatMap((line) => block(page, line, 2))),
    ...(form.changes.length === 0 ? [] : heading(page, say(page, "review.comparison.form"))),
    ...changeLines(page, form.changes, 2),
    ...fundLines(page, form),
    ...rowLines(page, form),
    ...findingLines(page, form),
  ];
}

/** The comparison for the terminal; ends in a line break. */
export function comparisonText(page: Page, result: ComparisonResult): string {
  const lines = [
    page.colours.bold(say(page, "review.comparison.title")),
    ...block(page, say(page, "review.comparison.files", { ...result.files }), 2),
    page.colours.dim("═".repeat(page.width)),
    ...bookRemarks(page, result).flatMap((remark) => block(page, remark, 2)),
    ...result.forms.flatMap((form) => formLines(page, form)),
  ];
  return `${lines.join("\n")}\n`;
}
