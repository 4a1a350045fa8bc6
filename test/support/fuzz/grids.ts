import { checkSheet, type SheetCheck } from "../../../src/check";
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
  const run = (): SheetCheck => checkSheet(sheet);
  const { result: check, slow } = isTimed ? stopwatch.run(run) : { result: run(), slow: [] };
  if (check.evaluation === null) return [...slow, ...notNumbers(check)];
  const plan = planWriteBack(check.evaluation, check.findings, { formulas: true, includeTyped: true });
  return [
    ...slow,
    ...notNumbers([check, plan]),
    ...check.findings
      .filter(({ message }) => message.id === "rules.broken")
      .map(({ rule, message }) => `${rule} threw: ${JSON.stringify(message.values)}`),
    ...scoresOutOfBounds(check),
    ...strayEdits(plan, sheet),
  ];
}

export const grids: Property<MutatedSheet> = {
  name: "grids",
  arbitrary: mutatedSheet,
  isCase: (content): content is MutatedSheet => holds(content, "sheet", "mutations"),
  faults,
};
