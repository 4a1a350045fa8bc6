import { checkSheet } from "../../src/check";
import { readTarget, type QuantityContext } from "../../src/quantity";
import { normalise, type SheetSnapshot } from "../../src/sheet";
import type { Pair } from "./measure";
import { withRows } from "./material";

function normaliseAll(sheet: SheetSnapshot): number {
  let length = 0;
  for (const row of sheet.texts) for (const text of row) length += normalise(text).length;
  return length;
}

/** The whole pure line on one form, against only normalising the texts of the same cells. */
export function pureLine(sample: SheetSnapshot): readonly Pair[] {
  return [60, 600, 6000].map((rows) => {
    const sheet = withRows(sample, rows);
    return {
      work: { name: `check a form of ${rows} rows`, run: () => checkSheet(sheet).findings.length },
      yardstick: { name: "normalise its texts", run: () => normaliseAll(sheet) },
      units: rows / 60,
      unit: "sixty-row forms",
    };
  });
}

const context: QuantityContext = {
  level1: "产出指标",
  level2: "数量指标",
  name: "",
  content: "",
  unitColumn: "",
  comparatorColumn: "",
  year: 2020,
};

/** Reading a target, against `Number()` on the same strings. */
export function language(texts: readonly string[]): Pair {
  const written = texts.map((text) => ({ text, number: null, percentFormat: false }));
  return {
    work: { name: "read a target", run: () => written.map((one) => readTarget(one, context)) },
    yardstick: { name: "Number()", run: () => texts.map(Number) },
    units: texts.length,
    unit: "targets",
  };
}
