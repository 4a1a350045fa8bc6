import * as fc from "fast-check";
import { builtinProfiles, customise, type Profile } from "../../../src/profile";
import { profileTraits } from "../../../src/scoring";
import { evaluated } from "../../support/evaluated";
import { aForm, type IndicatorSpec } from "../../support/form-builder";

const national = builtinProfiles["mof-2020"];
const profiles: readonly Profile[] = [
  national,
  builtinProfiles.hubei,
  customise(national, { reverse: "strict" }),
  customise(national, { overachievement: { threshold: 1.3, deduct: 2 }, decimals: 1 }),
];

describe("profileTraits", () => {
  test("the form's own marks", () => {
    const form = aForm({
      layout: "project-hubei",
      place: "黄冈",
      year: 2020,
      rateFormula: "B/A",
      headingPoints: 20,
      indicators: [{ level1: "成本指标" }],
    });
    expect(profileTraits(form)).toEqual({
      layout: "project-hubei",
      place: "黄冈",
      year: 2020,
      rateFormula: "B/A",
      executionPoints: 20,
      costIsLevel1: true,
    });
  });

  test("points in the fund row go before those of the heading; none are none", () => {
    expect(profileTraits(aForm({ funds: [{ weight: 10 }], headingPoints: 20 })).executionPoints).toBe(10);
    expect(profileTraits(aForm({ funds: [{ weight: "—" }, { weight: 8 }] })).executionPoints).toBe(8);
    expect(profileTraits(aForm({ funds: null })).executionPoints).toBeNull();
  });

  test("成本 as a level-2 kind is no level-1 kind", () => {
    expect(profileTraits(aForm({ indicators: [{ level1: "产出指标", level2: "成本指标" }] })).costIsLevel1).toBe(false);
    const department = aForm({ indicators: [{ level1: "运行成本" }, { level1: "管理效率" }, { level1: "履职效能" }] });
    expect(profileTraits(department).costIsLevel1).toBe(false);
  });
});

describe("properties of the scores", () => {
  const comparator = fc.constantFrom("≥", "≤", "=", ">", "<", "");
  const unit = fc.constantFrom("场", "人次", "万元", "%", "");
  const value = fc.oneof(
    fc.integer({ min: 0, max: 5000 }),
    fc.integer({ min: 0, max: 5000 }).map((n) => n / 100),
  );
  const words = fc.constantFrom(
    "达成预期指标",
    "部分达成预期指标并具有一定效果",
    "未达成",
    "显著提升",
    "完成",
    "",
    "—",
    "9月前",
  );
  const points = fc.integer({ min: 0, max: 120 }).map((quarter) => quarter / 4);
  const indicator: fc.Arbitrary<IndicatorSpec> = fc
    .record({
      comparator,
      unit,
      target: value,
      actual: fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: words }),
      weight: points,
      score: fc.option(points, { nil: null }),
    })
    .map(({ comparator: sign, unit: of, target, actual, weight, score }) => ({
      target: `${sign}${target}${of}`,
      actual: typeof actual === "number" ? `${actual}${of}` : actual,
      weight,
      score,
    }));

  test("0 ≤ score ≤ weight, whatever is written", () => {
    fc.assert(
      fc.property(indicator, fc.constantFrom(...profiles), (spec, profile) => {
        const [row] = evaluated({ indicators: [spec] }, profile).indicators;
        const score = row!.score.value;
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(Number(spec.weight) + 1e-9);
      }),
    );
  });

  test("a number has an explanation with the same number; no number is explained too", () => {
    fc.assert(
      fc.property(indicator, fc.constantFrom(...profiles), (spec, profile) => {
        const { indicators, totals } = evaluated({ indicators: [spec] }, profile);
        expect(indicators[0]!.score.explanation.value).toBe(indicators[0]!.score.value);
        expect(totals.score.explanation.value).toBe(totals.score.value);
        expect(totals.weight.explanation.value).toBe(totals.weight.value);
      }),
    );
  });

  test.each([
    ["≥", 1],
    ["", 1],
    ["≤", -1],
  ])("%s: the score never falls when the actual gets better", (sign, better) => {
    fc.assert(
      fc.property(
        // Near each other and on both sides of the target, so that any drop between two actuals is met.
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 130 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 80 }),
        fc.constantFrom(national, profiles[2]!),
        (target, a, step, weight, profile) => {
          const name = better > 0 ? "培训人数" : "投诉次数";
          const rows = [a, a + step].map((actual) => ({ target: `${sign}${target}`, actual, weight, name }));
          const [fewer, more] = evaluated({ indicators: rows }, profile).indicators.map(({ score }) => score.value);
          const [low, high] = better > 0 ? [fewer, more] : [more, fewer];
          expect([low, high]).not.toContain(null);
          expect(low!).toBeLessThanOrEqual(high!);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("a plain number against a plain number always has a score", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 2000 }), (target, actual) => {
        const [row] = evaluated({ indicators: [{ target: `≥${target}`, actual, weight: 10 }] }).indicators;
        expect(row!.score.value).not.toBeNull();
      }),
    );
  });

  test("元 or 万元 on both sides makes no difference", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 1, max: 90_000 }), (target, actual) => {
        const score = (factor: number, of: string): number | null =>
          evaluated({
            indicators: [
              { target: `≤${target * factor}${of}`, actual: `${actual * factor}${of}`, weight: 10, name: "项目总成本" },
            ],
          }).indicators[0]!.score.value;
        expect(score(10_000, "元")).toBe(score(1, "万元"));
      }),
    );
  });

  test("the order of the rows changes no score and no sum", () => {
    const fund = { budget: 100, executed: 93, weight: 10, score: 9.3 };
    fc.assert(
      fc.property(fc.array(indicator, { minLength: 1, maxLength: 6 }), (specs) => {
        const placed = specs.map((spec, index) => ({ ...spec, row: 14 + index }));
        const forth = evaluated({ funds: [fund], indicators: placed });
        const back = evaluated({ funds: [fund], indicators: [...placed].reverse() });
        expect(back.indicators.map(({ score }) => score.value).reverse()).toEqual(
          forth.indicators.map(({ score }) => score.value),
        );
        for (const sum of ["weight", "score", "statedRowsScore"] as const) {
          expect(back.totals[sum].value).toBe(forth.totals[sum].value);
        }
      }),
    );
  });

  test("the due total is the sum of the due scores that are shown", () => {
    fc.assert(
      fc.property(fc.array(indicator, { minLength: 1, maxLength: 8 }), (specs) => {
        const { indicators, totals, funds } = evaluated({
          funds: [{ budget: 7, executed: 3, weight: 10 }],
          indicators: specs,
        });
        const known = indicators.every(({ score }) => score.value !== null);
        if (!known) return;
        const sum = indicators.reduce((total, { score }) => total + score.value!, funds[0]!.score.value!);
        expect(totals.score.value).toBeCloseTo(sum, 6);
      }),
    );
  });
});
