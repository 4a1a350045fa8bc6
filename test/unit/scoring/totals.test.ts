import { render } from "../../../src/i18n";
import { builtinProfiles, customise } from "../../../src/profile";
import { gradeOf, scoreAgrees, type Explanation } from "../../../src/scoring";
import { evaluated } from "../../support/evaluated";
import type { FormSpec, IndicatorSpec } from "../../support/form-builder";

const national = builtinProfiles["mof-2020"];
const fund = { budget: 100, executed: 90, weight: 10, score: 9 };
const met = (weight: number, score: number | null = weight): IndicatorSpec => ({
  target: "≥30场",
  actual: "30场",
  weight,
  score,
});

const totals = (spec: FormSpec, profile = national) => evaluated(spec, profile).totals;

describe("weights", () => {
  test("rows and the fund row that carries points", () => {
    const { weight } = totals({
      funds: [fund, { budget: 100, executed: 90, weight: 10 }],
      indicators: [met(50), met(30), met(10)],
    });
    expect(weight.value).toBe(100);
    expect(render("zh-CN", weight.explanation.worked)).toBe("50 + 30 + 10 + 10＝100.00");
    expect(weight.explanation.inputs.map(({ cell }) => cell)).toEqual(["G14", "G15", "G16", "G6"]);
  });

  test("a named second level without indicator counts with what it states", () => {
    expect(
      totals({ funds: [fund], indicators: [met(50), { kind: "empty", weight: 5 }, { kind: "empty" }] }).weight.value,
    ).toBe(65);
  });

  test("decimals add without dust", () => {
    expect(totals({ funds: null, indicators: [met(0.1), met(0.2), met(22.5)] }).weight.value).toBe(22.8);
  });

  test.each<[string, FormSpec]>([
    ["no weight anywhere", { funds: [fund], indicators: [{ target: "≥1", actual: "1", score: 5 }] }],
    [
      "no weight column, as in Hubei",
      { funds: [fund], headingPoints: 20, indicators: [{ ...met(5), without: ["weight"] }] },
    ],
    ["a weight in words", { funds: [fund], indicators: [met(50), { ...met(10), weight: "十分" }] }],
    ["execution points in words", { funds: [{ ...fund, weight: "十分" }], indicators: [met(50)] }],
    ["no rows", { funds: [fund], indicators: [] }],
  ])("unknown: %s", (_, spec) => {
    expect(totals(spec).weight.value).toBeNull();
  });

  test("a long sum is written in short", () => {
    const rows = Array.from({ length: 9 }, () => met(5));
    const { weight } = totals({ funds: null, indicators: [...rows, met(10)] });
    expect(render("zh-CN", weight.explanation.worked)).toBe("5×9 + 10＝55.00");
  });
});

describe("due score", () => {
  test("the sum of the due scores, with every part's explanation", () => {
    const { score } = totals({ funds: [fund], indicators: [met(50, 40), { ...met(40), actual: "15场" }] });
    expect(score.value).toBe(79);
    expect(score.explanation.parts.map(({ mechanism }) => mechanism)).toEqual([
      "score-met",
      "score-proportional",
      "fund-score",
    ]);
  });

  test("what cannot be decided counts as stated where that is possible", () => {
    const vague: IndicatorSpec = { target: "稳步提高", actual: "见附件", weight: 10, score: 9 };
    expect(totals({ funds: [fund], indicators: [met(50), vague] }).score.value).toBe(68);
    expect(totals({ funds: [fund], indicators: [met(50), { ...vague, score: 11 }] }).score.value).toBeNull();
    expect(totals({ funds: [fund], indicators: [met(50), { ...vague, score: null }] }).score.value).toBeNull();
  });

  test("partly achieved counts as stated only inside its band", () => {
    const partly: IndicatorSpec = { target: "效果明显", actual: "部分达成预期指标并具有一定效果", weight: 10 };
    expect(totals({ funds: [fund], indicators: [met(50), { ...partly, score: 7 }] }).score.value).toBe(66);
    expect(totals({ funds: [fund], indicators: [met(50), { ...partly, score: 10 }] }).score.value).toBeNull();
  });

  test("rows without weight and without score are not needed", () => {
    expect(
      totals({
        funds: [fund],
        indicators: [met(50), { target: "≥1", actual: "1" }, { kind: "empty", weight: 0, score: 0 }],
      }).score.value,
    ).toBe(59);
  });

  test("a form without weights adds what is stated (Hubei)", () => {
    const rows = [10, 10, 19.6].map((score): IndicatorSpec => ({ ...met(0, score), without: ["weight"] }));
    expect(
      totals({ funds: [{ budget: 10, executed: 10, score: 20 }], headingPoints: 20, indicators: rows }).score.value,
    ).toBe(59.6);
  });

  test("a missing execution rate: the stated execution score stands in, but only within its points", () => {
    const masked = { weight: 10, rate: 0.7927, score: 7.93 };
    expect(totals({ funds: [masked], indicators: [met(50)] }).score.value).toBe(57.93);
    expect(totals({ funds: [{ ...masked, score: 12 }], indicators: [met(50)] }).score.value).toBeNull();
    expect(totals({ funds: [{ ...masked, score: null }], indicators: [met(50)] }).score.value).toBeNull();
    expect(totals({ funds: [{ ...masked, weight: "十分" }], indicators: [met(50)] }).score.value).toBeNull();
  });

  test("nothing to add where no row has points", () => {
    expect(
      totals({ funds: [fund], indicators: [{ target: "≥1", actual: "1", without: ["weight", "score"] }] }).score.value,
    ).toBeNull();
  });

  test("says how many parts are missing", () => {
    const open: IndicatorSpec = { target: "≥30场", weight: 10 };
    const { score } = totals({ funds: [fund], indicators: [met(50), open, open] });
    expect(render("zh-CN", score.explanation.worked)).toBe("有 2 项无法确定，合计无法计算");
    expect(render("en", score.explanation.worked)).toBe("2 parts are not known: the sum cannot be computed");
  });
});

describe("scores as stated", () => {
  test.each<[string, FormSpec, number | null]>([
    ["rows and fund row", { funds: [fund], indicators: [met(50, 48), met(40)] }, 97],
    ["zeros of empty rows", { funds: [fund], indicators: [met(50), { kind: "empty", weight: 0, score: 0 }] }, 59],
    ["markers count nothing", { funds: [fund], indicators: [met(50), { ...met(10), score: "—" }] }, 59],
    ["a score that is still to be given", { funds: [fund], indicators: [met(50), met(40, null)] }, null],
    ["an execution score still to be given", { funds: [{ ...fund, score: null }], indicators: [met(50)] }, null],
    ["a score in words", { funds: [fund], indicators: [{ ...met(50), score: "满分" }] }, null],
    [
      "a blank score in a row without points",
      { funds: [fund], indicators: [met(50), { target: "≥1", actual: "1" }] },
      59,
    ],
    ["no fund block", { funds: null, indicators: [met(50, 48)] }, 48],
    ["no score at all", { funds: null, indicators: [{ ...met(50), without: ["score"] }] }, null],
    ["scores kept as text", { funds: null, indicators: [{ ...met(50), score: "48.5" }] }, 48.5],
  ])("%s", (_, spec, expected) => {
    expect(totals(spec).statedRowsScore.value).toBe(expected);
  });
});

describe("grade", () => {
  test.each([
    [100, "优"],
    [90, "优"],
    [89.99, "良"],
    [80, "良"],
    [79.99, "中"],
    [60, "中"],
    [59.99, "差"],
    [0, "差"],
  ])("%d is %s", (total, grade) => {
    expect(gradeOf(total, national)).toBe(grade);
  });

  test("follows the due total and explains itself", () => {
    const { grade, gradeExplanation } = totals({
      funds: [fund],
      indicators: [met(50), { ...met(40), actual: "15场" }],
    });
    expect(grade).toBe("中");
    expect(render("zh-CN", gradeExplanation!.worked)).toBe("总分 79.00，等级为中");
    expect(render("zh-CN", gradeExplanation!.rule)).toBe("优：90 分及以上；良：80 分及以上；中：60 分及以上；其余为差");
  });

  test("none without a total, none for a form that is cut off", () => {
    expect(
      totals({ funds: [fund], indicators: [met(50), met(40, null), { target: "≥1", weight: 5 }] }).grade,
    ).toBeNull();
    const cut = totals({ funds: [fund], indicators: [met(50)], cutOff: true });
    expect([cut.score.value, cut.grade, cut.gradeExplanation]).toEqual([59, null, null]);
  });
});

describe("cap of the total by execution rate", () => {
  const capped = customise(national, {
    totalCaps: [
      { rateBelow: 0.5, cap: 59 },
      { rateBelow: 0.6, cap: 69 },
      { rateBelow: 0.7, cap: 79 },
      { rateBelow: 0.8, cap: 89 },
    ],
  });
  const total = (executed: number) => totals({ funds: [{ ...fund, executed }], indicators: [met(90)] }, capped);

  test.each([
    [90, 99],
    [80, 98],
    [79, 89],
    [69, 79],
    [59, 69],
    [49, 59],
  ])("%d %% spent: at most %d", (executed, score) => {
    expect(total(executed).score.value).toBe(score);
  });

  test("shows the sum before the cap", () => {
    const { score, grade } = total(59);
    expect(score.explanation.mechanism).toBe("rate-cap");
    expect(score.explanation.parts.map(({ value }) => value)).toEqual([95.9, 0.59]);
    expect(grade).toBe("中");
  });

  test("a total below the cap stays, and so does one without a rate", () => {
    expect(totals({ funds: [{ ...fund, executed: 10 }], indicators: [met(20)] }, capped).score.value).toBe(21);
    expect(totals({ funds: [{ ...fund, budget: 0 }], indicators: [met(90)] }, capped).score.value).toBe(99);
  });
});

describe("scoreAgrees", () => {
  test.each([
    [9, 8.62, true],
    [9, 8.5, true],
    [9, 8.49, false],
    [8.6, 8.62, true],
    [8.7, 8.62, true],
    [8.73, 8.62, false],
    [9, 9.8, false],
  ])("%d for %d: %s", (stated, due, agrees) => {
    expect(scoreAgrees(stated, due, national)).toBe(agrees);
  });
});

describe("explanations", () => {
  test("every mechanism renders in both languages, without a placeholder left", () => {
    const walk = (one: Explanation): readonly Explanation[] => [one, ...one.parts.flatMap(walk)];
    const {
      funds,
      indicators,
      totals: sums,
    } = evaluated({
      funds: [fund, { budget: 0, executed: 1 }],
      indicators: [
        met(10),
        { ...met(10), actual: "20场" },
        { target: "5期", actual: "4期", weight: 5 },
        { target: "≤10次", actual: "11次", weight: 5 },
        { target: "0起", actual: "1起", weight: 5, name: "事故数" },
        { target: "效果明显", actual: "达成预期指标", weight: 5, score: 4.5 },
        { target: "9月前", actual: "7月", weight: 5 },
        { weight: 5 },
        { kind: "empty" },
      ],
    });
    const roots = [
      ...funds.flatMap(({ rate, score }) => [rate.explanation, score.explanation]),
      ...indicators.map(({ score }) => score.explanation),
      sums.weight.explanation,
      sums.score.explanation,
      sums.statedRowsScore.explanation,
    ];
    for (const one of roots.flatMap(walk)) {
      for (const text of [one.rule, one.formula, one.worked, ...one.inputs.map(({ label }) => label)]) {
        expect(render("zh-CN", text)).not.toMatch(/[{}]|undefined|NaN/);
        expect(render("en", text)).not.toMatch(/[{}]|undefined|NaN|＝/);
      }
    }
  });
});
