import { checkSheet } from "../../src/check";
import { readTarget, type QuantityContext } from "../../src/quantity";
import { normalise, type SheetSnapshot } from "../../src/sheet";
import { freshForm, withRows, type Wording } from "./material";
import type { Pair } from "./measure";

function normaliseAll(sheet: SheetSnapshot): number {
  let length = 0;
  for (const row of sheet.texts) for (const text of row) length += normalise(text).length;
  return length;
}

/** Runs through the forms, one each time it is called. */
function turns(forms: readonly SheetSnapshot[], run: (form: SheetSnapshot) => number): () => number {
  let turn = 0;
  return () => {
    const form = forms[turn++ % forms.length];
    return form === undefined ? 0 : run(form);
  };
}

const check = (sheet: SheetSnapshot): number => checkSheet(sheet).findings.length;

/** 1×, 10× and 100× rows. */
export const pureRows = [50, 500, 5000];

/** How many different forms of so many rows take part: enough that none is met again while it is still remembered. */
const different = (rows: number): number => Math.max(2, Math.round(12_000 / rows));

/** The whole pure line on forms that it has not seen, against only normalising the texts of the same cells. */
export function pureLine(sample: SheetSnapshot, lines: readonly Wording[]): readonly Pair[] {
  const fresh = pureRows.map((rows): Pair => {
    const forms = Array.from({ length: different(rows) }, (_, seed) => freshForm(sample, rows, lines, seed + 1));
    return {
      work: { name: `check a form of ${rows} rows`, run: turns(forms, check) },
      yardstick: { name: "normalise its texts", run: turns(forms, normaliseAll) },
      units: rows / 60,
      unit: "sixty-row forms",
    };
  });
  const again = withRows(sample, 60);
  const repeated: Pair = {
    work: { name: "check the same form of 60 rows again", run: () => check(again) },
    yardstick: { name: "normalise its texts", run: () => normaliseAll(again) },
    units: 1,
    unit: "sixty-row forms",
  };
  return [...fresh, repeated];
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
export function language(lines: readonly Wording[]): Pair {
  const texts = lines.flatMap(({ target, actual }) => [target, actual]);
  const written = texts.map((text) => ({ text, number: null, percentFormat: false }));
  return {
    work: { name: "read a target", run: () => written.map((one) => readTarget(one, context)) },
    yardstick: { name: "Number()", run: () => texts.map(Number) },
    units: texts.length,
    unit: "targets",
  };
}
