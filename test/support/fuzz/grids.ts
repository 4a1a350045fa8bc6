import { checkForms, checkSheet, type FormCheck, type SheetCheck } from "../../../src/check";
import { addressOf, type SheetSnapshot } from "../../../src/sheet";
import { planWriteBack, type CellEdit } from "../../../src/writeback";
import { mutatedSheet, mutatedSnapshot, publishedSheets, type MutatedSheet } from "../grid-mutations";
import { holds, type Property } from "./property";
import { Stopwatch } from "./stopwatch";

/** Numbers that are none, anywhere in a result. The sheet's own values are finite. */
function notNumbers(root: object): readonly string[] {
  const seen = new Set<object>();
  const bad: string[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const [key, part] of Object.entries(next) as [string, unknown][]) {
      if (typeof part === "number" && !Number.isFinite(part)) bad.push(`${key} is ${part}`);
      if (typeof part === "object" && part !== null) open.push(part);
    }
  }
  return bad;
}

/** Due scores below nothing or above the points of their row. */
function scoresOutOfBounds({ evaluation: { indicators, funds } }: Extract<SheetCheck, { reading: { kind: "form" } }>) {
  const rows = [
    ...indicators.map(({ indicator, score }) => ({
      row: indicator.row,
      weight: indicator.weight?.value ?? null,
      score: score.value,
    })),
    ...funds.map(({ row, weight, score }) => ({ row: row.row, weight, score: score.value })),
  ];
  return rows.flatMap(({ row, weight, score }) =>
    score === null || (weight !== null && score >= 0 && score <= weight + 1e-9)
      ? []
      : [`row ${row}: ${score} of ${weight ?? "no"} points`],
  );
}

/** Edits outside the sheet, twice in one cell, or resting on another content than the sheet's. */
function strayEdits(edits: readonly CellEdit[], sheet: SheetSnapshot): readonly string[] {
  const { top, left, values, formulas } = sheet;
  const seen = new Set<string>();
  return edits.flatMap(({ address, row, column, before, sheet: name }) => {
    const [r, c] = [row - top, column - left];
    const there = { value: values[r]?.[c] ?? null, formula: formulas[r]?.[c] ?? null };
    const twice = seen.has(address);
    seen.add(address);
    const right =
      name === sheet.name &&
      address === addressOf(row, column) &&
      r >= 0 &&
      c >= 0 &&
      before.value === there.value &&
      before.formula === there.formula;
    return right && !twice
      ? []
      : [`${address}${twice ? " twice" : ""}: ${JSON.stringify(before)} for ${JSON.stringify(there)}`];
  });
}

/** A small sheet is checked within 50 ms. */
const [smallRows, mostMilliseconds] = [60, 50];
const yardstick = (): unknown => publishedSheets.slice(0, 3).map((sheet) => checkSheet(sheet));
const stopwatch = new Stopwatch(yardstick, mostMilliseconds);

function faults(mutated: MutatedSheet, strict: boolean): readonly string[] {
  const sheet = mutatedSnapshot(mutated);
  const isTimed = strict && sheet.values.length <= smallRows;
  const run = (): readonly SheetCheck[] => checkForms(sheet);
  const { result: checks, slow } = isTimed ? stopwatch.run(run) : { result: run(), slow: [] };
  const forms = checks.filter((check) => check.evaluation !== null);
  const plan = forms.flatMap(({ evaluation, findings }) =>
    planWriteBack(evaluation, findings, { formulas: true, includeTyped: true }),
  );
  return [
    ...slow,
    ...notNumbers([checks, plan]),
    ...forms.flatMap(({ findings }) =>
      findings
        .filter(({ message }) => message.id === "rules.broken")
        .map(({ rule, message }) => `${rule} threw: ${JSON.stringify(message.values)}`),
    ),
    ...forms.flatMap(scoresOutOfBounds),
    ...forms.flatMap(rowsOfOthers),
    ...strayEdits(plan, sheet),
  ];
}

/** Rows of a form outside of those it takes up on the sheet, and rows that two forms take up. */
function rowsOfOthers({ evaluation: { form } }: FormCheck): readonly string[] {
  const own = form.onSheet[form.nth - 1];
  if (own === undefined) return [`form ${form.nth} of ${form.onSheet.length}`];
  const stray = form.indicators.filter(({ row }) => row < own.from || row > own.until);
  const shared = form.onSheet.filter((one) => one !== own && one.from <= own.until && one.until >= own.from);
  return [
    ...stray.map(({ row }) => `row ${row} of form ${form.nth}`),
    ...shared.map(({ from }) => `shared from ${from}`),
  ];
}

export const grids: Property<MutatedSheet> = {
  name: "grids",
  arbitrary: mutatedSheet,
  isCase: (content): content is MutatedSheet => holds(content, "sheet", "mutations"),
  faults,
};
