import * as fc from "fast-check";
import { isPrompt, type Form } from "../../../src/form";
import { message } from "../../../src/i18n";
import { builtinProfiles, type Profile } from "../../../src/profile";
import type { Finding } from "../../../src/rules";
import { evaluate, type Evaluation } from "../../../src/scoring";
import { planWriteBack, type CellEdit } from "../../../src/writeback";
import { addedCells } from "../../../src/writeback/linear";
import { withEdits } from "../../support/apply-edits";
import { aForm, type CellInput, type FormSpec, type FundSpec, type IndicatorSpec } from "../../support/form-builder";

const profiles: readonly Profile[] = [builtinProfiles["mof-2020"], builtinProfiles.hubei, builtinProfiles.changsha];

const sometimes = <T>(arbitrary: fc.Arbitrary<T>, weight = 3): fc.Arbitrary<T | null> =>
  fc.oneof({ weight, arbitrary }, { weight: 1, arbitrary: fc.constant(null) });
const points = fc.integer({ min: 0, max: 80 }).map((quarter) => quarter / 4);
const asTyped = (numbers: fc.Arbitrary<number>): fc.Arbitrary<CellInput> =>
  fc.oneof(
    { weight: 6, arbitrary: numbers },
    { weight: 1, arbitrary: numbers.map(String) },
    { weight: 1, arbitrary: fc.constantFrom("—", "无", "满分") },
  );
const amount = fc.integer({ min: 0, max: 100_000 }).map((fen) => fen / 100);

const indicator: fc.Arbitrary<IndicatorSpec> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant("indicator" as const) },
    { weight: 1, arbitrary: fc.constant("empty" as const) },
  ),
  target: fc.constantFrom("≥30场", "≥30", "30场", "≤30场", "=100%", "效果明显", "9月前", "0起", ""),
  actual: fc.constantFrom(
    "30场",
    "25场",
    "45",
    "20.5",
    "86.2%",
    "达成预期指标",
    "部分达成预期指标并具有一定效果",
    "7月",
    "0起",
    "2起",
    "",
  ),
  hidden: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  weight: sometimes(asTyped(points), 8),
  score: sometimes(asTyped(points), 2),
  reason: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("疫情影响", "无", "0", "【待填写】扣1.00分：请说明扣分原因", "【待填写】我来补充"),
    },
  ),
});

const fund: fc.Arbitrary<FundSpec> = fc.record({
  budget: sometimes(asTyped(amount), 8),
  executed: sometimes(asTyped(amount), 8),
  weight: sometimes(asTyped(points), 3),
  rate: sometimes(fc.constantFrom<CellInput>(0.5, "86.20%", { value: 1, numberFormat: "0%" }, "—", "#DIV/0!"), 1),
  score: sometimes(asTyped(points), 1),
});

const spec: fc.Arbitrary<FormSpec> = fc
  .record({
    funds: fc.array(fund, { minLength: 1, maxLength: 3 }),
    gaps: fc.array(fc.constantFrom(1, 1, 1, 2), { minLength: 6, maxLength: 6 }),
    indicators: fc.array(indicator, { minLength: 1, maxLength: 6 }),
    headingPoints: fc.option(fc.constant(20), { nil: null }),
    weight: sometimes(asTyped(points), 1),
    score: sometimes(
      fc.oneof<fc.Arbitrary<CellInput>[]>(asTyped(points), fc.constant({ value: 12, formula: "=SUM(H14:H40)+I6" })),
      1,
    ),
    grade: fc.constantFrom("", "优", "差", "合格", undefined),
    common: fc.boolean(),
    cutOff: fc.boolean(),
  })
  .map(({ funds, gaps, indicators, headingPoints, weight, score, grade, common, cutOff }) => {
    let row = 13;
    const rows = indicators.map((one, index): IndicatorSpec => {
      row += gaps[index] ?? 1;
      return { ...one, row, ...(common ? { without: ["reason"] as const } : {}) };
    });
    return {
      funds,
      headingPoints,
      indicators: rows,
      total: { weight, score, ...(grade === undefined ? {} : { grade }) },
      ...(common ? { commonReason: null } : {}),
      cutOff,
    };
  });

function evaluationOf(form: Form, profile: Profile): Evaluation {
  return evaluate(form, { profile, reason: message("profile.reason.default") });
}

/** Rows far above their target, asked about as the rule does. */
function findingsOf({ indicators }: Evaluation): readonly Finding[] {
  return indicators
    .filter(({ comparison }) => (comparison.ratio ?? 0) >= 1.3 && comparison.direction !== "down")
    .map(({ indicator: { row } }) => ({
      rule: "overachieved",
      level: "warning",
      kind: "review",
      cell: null,
      row,
      message: message("profile.reason.default"),
      seen: null,
      expected: null,
      advice: null,
      citations: [],
    }));
}

function plan(form: Form, profile: Profile, formulas: boolean, includeTyped: boolean): readonly CellEdit[] {
  const evaluation = evaluationOf(form, profile);
  return planWriteBack(evaluation, findingsOf(evaluation), { formulas, includeTyped });
}

/** Every cell of the form that holds a number, as a program that calculates would see it. */
function numbersOf(form: Form): ReadonlyMap<string, number> {
  const cells = [
    ...(form.funds?.rows ?? []).flatMap(({ weight, score }) => [weight, score]),
    ...form.indicators.flatMap(({ weight, score }) => [weight, score]),
  ];
  return new Map(
    cells.flatMap((one) => (typeof one?.cell.value === "number" ? [[one.cell.address, one.cell.value] as const] : [])),
  );
}

const safe = (edits: readonly CellEdit[]): readonly CellEdit[] => edits.filter((edit) => edit.safe);

describe("planning after writing", () => {
  test("the safe edits once written, there is nothing safe left to write", () => {
    fc.assert(
      fc.property(spec, fc.constantFrom(...profiles), fc.boolean(), (given, profile, formulas) => {
        const form = aForm(given);
        const written = withEdits(form, safe(plan(form, profile, formulas, false)));
        expect(safe(plan(written, profile, formulas, false))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("all edits once written, there is nothing left at all", () => {
    fc.assert(
      fc.property(spec, fc.constantFrom(...profiles), fc.boolean(), (given, profile, formulas) => {
        const form = aForm(given);
        const written = withEdits(form, plan(form, profile, formulas, true));
        expect(plan(written, profile, formulas, true)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("every plan", () => {
  test("touches only rates, scores, totals, grade and reasons, each cell once, and names what stands there", () => {
    fc.assert(
      fc.property(spec, fc.boolean(), (given, includeTyped) => {
        const form = aForm(given);
        const allowed = new Map(
          [
            ...(form.funds?.rows ?? []).flatMap(({ rate, score }) => [rate?.cell, score?.cell]),
            ...form.indicators.flatMap(({ score, reason }) => [score?.cell, reason ?? undefined]),
            form.total?.weight?.cell,
            form.total?.score?.cell,
            form.total?.grade?.cell,
            form.commonReason ?? undefined,
          ].flatMap((cell) => (cell === undefined ? [] : [[cell.address, cell] as const])),
        );
        const edits = plan(form, profiles[0]!, true, includeTyped);
        for (const { address, before, row, column } of edits) {
          const cell = allowed.get(address);
          expect(cell).toMatchObject({ value: before.value, formula: before.formula, row, column });
        }
        expect(new Set(edits.map(({ address }) => address)).size).toBe(edits.length);
      }),
    );
  });

  test("calls nothing safe that replaces a person's value, text or formula", () => {
    fc.assert(
      fc.property(spec, (given) => {
        for (const { before, after } of safe(plan(aForm(given), profiles[0]!, true, false))) {
          const empty = before.value === null && before.formula === null;
          const prompt = typeof before.value === "string" && isPrompt(before.value);
          expect(empty || prompt || before.formula === after.formula).toBe(true);
        }
      }),
    );
  });

  test("never touches a text that somebody wrote as a reason", () => {
    fc.assert(
      fc.property(spec, fc.boolean(), (given, includeTyped) => {
        for (const { before } of plan(aForm(given), profiles[0]!, true, includeTyped)) {
          expect(before.value).not.toBe("疫情影响");
          expect(before.value).not.toBe("【待填写】我来补充");
        }
      }),
    );
  });

  test("gives every formula the result that it will have", () => {
    fc.assert(
      fc.property(spec, fc.boolean(), (given, includeTyped) => {
        const form = aForm({ ...given, total: { weight: null, score: null } });
        const edits = plan(form, profiles[0]!, true, includeTyped);
        const accepted = edits.filter((edit) => edit.safe || includeTyped);
        const written = withEdits(form, accepted);
        const numbers = numbersOf(written);
        for (const { purpose, after } of edits) {
          const added = purpose === "total" && after.formula !== null ? addedCells(after.formula) : null;
          if (added === null) continue;
          const sum = added.reduce((total, address) => total + (numbers.get(address) ?? 0), 0);
          expect(after.value).toBeCloseTo(sum, 6);
        }
      }),
    );
  });

  test("is in the order of the sheet", () => {
    fc.assert(
      fc.property(spec, (given) => {
        const places = plan(aForm(given), profiles[0]!, true, false).map(({ row, column }) => row * 1000 + column);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
