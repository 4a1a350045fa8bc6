import { checkSheet, type SheetCheck } from "../../src/check";
import { addressOf, type SheetSnapshot } from "../../src/sheet";
import { planWriteBack, type CellEdit } from "../../src/writeback";
import { found, hunt, long, runs } from "../support/fuzz";
import { mutatedSheet, mutatedSnapshot, type MutatedSheet } from "../support/grid-mutations";

/** Numbers that are none, anywhere in a result, with the way to them. The sheet's own values are finite. */
function notNumbers(root: unknown): readonly string[] {
  const seen = new Set<object>();
  const bad: string[] = [];
  const open: (readonly [string, unknown])[] = [["result", root]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next;
    if (typeof value === "number" && !Number.isFinite(value)) bad.push(`${path} is ${value}`);
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, part] of Object.entries(value)) open.push([`${path}.${key}`, part]);
  }
  return bad;
}

/** Due scores below nothing or above the points of their row. */
function scoresOutOfBounds(check: Extract<SheetCheck, { reading: { kind: "form" } }>): readonly string[] {
  const { indicators, funds } = check.evaluation;
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

function cpuMilliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The bound is for a quiet moment: only what exceeds it again and again is slow. */
function isSlow(work: () => void, bound: number): boolean {
  for (let attempt = 0; attempt < 5; attempt++) if (cpuMilliseconds(work) <= bound) return false;
  return true;
}

function holds(mutated: MutatedSheet): void {
  const sheet = mutatedSnapshot(mutated);
  const check = checkSheet(sheet);
  const plans =
    check.evaluation === null
      ? []
      : planWriteBack(check.evaluation, check.findings, { formulas: true, includeTyped: true });
  const faults = [
    ...notNumbers([check, plans]),
    ...check.findings
      .filter(({ message }) => message.id === "rules.broken")
      .map(({ rule, message }) => `${rule} threw: ${JSON.stringify(message.values)}`),
    ...(check.evaluation === null ? [] : scoresOutOfBounds(check)),
    ...strayEdits(plans, sheet),
  ];
  expect(faults).toEqual([]);
  if (long && sheet.values.length <= 60) expect(isSlow(() => checkSheet(sheet), 50)).toBe(false);
}

test("a published form, changed at random: no throw, no NaN, no score beyond its points, no stray edit", async () => {
  await hunt("grids", runs(150, 1), mutatedSheet, (one) => Promise.resolve(one).then(holds));
});

test("cases found earlier", () => {
  for (const content of found("grids") as readonly MutatedSheet[]) holds(content);
});
