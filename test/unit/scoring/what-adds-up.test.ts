import { render } from "../../../src/i18n";
import { builtinProfiles, customise } from "../../../src/profile";
import { profileTraits, type Computed } from "../../../src/scoring";
import { evaluated } from "../../support/evaluated";
import { aForm, aNumericCell, type FormSpec, type IndicatorSpec } from "../../support/form-builder";

// Which cells count towards a total, which stand in, and which are still awaited.
const national = builtinProfiles["mof-2020"];
const fund = { budget: 100, executed: 90, weight: 10, score: 9 };
const met = (weight: number, score: number | null = weight): IndicatorSpec => ({
  target: "≥30场",
  actual: "30场",
  weight,
  score,
});
const vague: IndicatorSpec = { target: "稳步提高", actual: "见附件" };
const totals = (spec: FormSpec, profile = national) => evaluated(spec, profile).totals;
const inputs = ({ explanation }: Computed): readonly string[] =>
  explanation.inputs.map(({ label, value, cell }) => `${render("zh-CN", label)} ${value ?? "?"} ${cell ?? ""}`.trim());

describe("weights", () => {
  test("a marker is no weight", () => {
    expect(totals({ funds: [fund], indicators: [met(50), { ...met(0), weight: "—" }] }).weight.value).toBe(60);
  });

  test("rows of a form without weight column add nothing, and do not hide the others", () => {
    const bare: IndicatorSpec = { ...met(5), without: ["weight"] };
    expect(totals({ funds: [fund], indicators: [bare, bare, met(50)] }).weight.value).toBe(60);
  });

  test("points for execution name the cell they stand in, or none", () => {
    const blank = { ...fund, weight: null };
    const weightOf = (spec: FormSpec): readonly string[] => inputs(totals({ ...spec, indicators: [met(50)] }).weight);
    expect(weightOf({ funds: [fund] })).toEqual(["分值 50 G14", "预算执行率分值 10 G6"]);
    expect(weightOf({ funds: [blank], headingPoints: 20 })).toEqual(["分值 50 G14", "预算执行率分值 20"]);
    expect(weightOf({ funds: [blank] })).toEqual(["分值 50 G14", "预算执行率分值 10"]);
    expect(weightOf({ funds: [{ ...fund, weight: "十分" }] })).toEqual(["分值 50 G14", "预算执行率分值 ? G6"]);
  });

  test("nothing to add is not something unknown", () => {
    const said = (spec: FormSpec): string => render("zh-CN", totals(spec).weight.explanation.worked);
    expect(said({ indicators: [] })).toBe("表中没有可以合计的数");
    expect(said({ funds: null, indicators: [{ ...met(5), weight: "五分" }] })).toBe("有 1 项无法确定，合计无法计算");
  });

  test("eight parts are written out, nine in short", () => {
    const sum = (count: number): string =>
      render(
        "zh-CN",
        totals({ funds: null, indicators: Array.from({ length: count }, () => met(5)) }).weight.explanation.worked,
      );
    expect(sum(8)).toBe("5 + 5 + 5 + 5 + 5 + 5 + 5 + 5＝40.00");
    expect(sum(9)).toBe("5×9＝45.00");
  });
});

describe("the row that carries points for execution", () => {
  const sub = { budget: 60, executed: 60, source: "fiscal" } as const;
  const total = { budget: 100, executed: 50, source: "total" } as const;
  const carried = (spec: FormSpec): readonly (number | null)[] => evaluated(spec).funds.map(({ weight }) => weight);

  test("the total row, wherever it stands", () => {
    expect(
      carried({
        funds: [
          { ...sub, weight: 10 },
          { ...total, weight: 10 },
        ],
      }),
    ).toEqual([null, 10]);
    expect(carried({ funds: [sub, total] })).toEqual([null, 10]);
    expect(carried({ funds: [sub, total], headingPoints: 20 })).toEqual([null, 20]);
  });

  test("the first row, where none is the total", () => {
    expect(carried({ funds: [sub, { ...sub, source: "other" }] })).toEqual([10, null]);
  });

  test("the total row whose points cannot be read is awaited, unless another row has some", () => {
    const unreadable = { ...total, weight: "十分" };
    expect(totals({ funds: [sub, unreadable], indicators: [met(50)] }).weight.value).toBeNull();
    expect(totals({ funds: [{ ...sub, weight: 10 }, unreadable], indicators: [met(50)] }).weight.value).toBe(60);
    expect(totals({ funds: [{ ...sub, weight: "十分" }, total], indicators: [met(50)] }).weight.value).toBe(60);
  });

  test("a score column in one row is enough for the scheme's points", () => {
    expect(carried({ funds: [total, { ...sub, without: ["weight", "score"] }] })).toEqual([10, null]);
    expect(
      carried({
        funds: [
          { ...total, without: ["weight", "score"] },
          { ...sub, without: ["weight"] },
        ],
      }),
    ).toEqual([10, null]);
    expect(carried({ funds: [{ ...total, without: ["score"] }] })).toEqual([10]);
  });

  test("its rate caps the total, wherever it stands", () => {
    const capped = customise(national, { totalCaps: [{ rateBelow: 0.7, cap: 79 }] });
    const due = (spec: FormSpec) => totals({ indicators: [met(90)], ...spec }, capped).score;
    expect(due({ funds: [sub, { ...total, weight: 10 }] }).value).toBe(79);
    expect(
      due({
        funds: [
          { ...total, budget: 60, executed: 60 },
          { ...sub, executed: 30, weight: 10 },
        ],
      }).value,
    ).toBe(79);
    const unscored = { without: ["weight", "score"] } as const;
    expect(
      due({
        funds: [
          { ...sub, ...unscored },
          { ...total, ...unscored },
        ],
      }).value,
    ).toBe(79);
    expect(
      due({
        funds: [
          { ...sub, ...unscored, executed: 30 },
          { ...total, ...unscored, executed: 100 },
        ],
      }).value,
    ).toBe(90);
  });

  test("a total exactly at the cap is no capped total", () => {
    const capped = customise(national, { totalCaps: [{ rateBelow: 0.7, cap: 79 }] });
    const { score } = totals({ funds: [{ ...fund, executed: 50 }], indicators: [met(74)] }, capped);
    expect([score.value, score.explanation.mechanism]).toEqual([79, "sum"]);
  });
});

describe("due scores", () => {
  const due = (...indicators: readonly IndicatorSpec[]): number | null =>
    totals({ funds: [fund], indicators: [met(50), ...indicators] }).score.value;

  test("name the cells that they belong into", () => {
    const { score } = totals({ funds: [fund], indicators: [met(50), { ...vague, weight: 5, score: 4 }] });
    expect(inputs(score)).toEqual(["应得分 50 H14", "填报得分 4 H15", "预算执行率应得分 9 I6"]);
    const bare = { ...met(50), without: ["score"] } as const;
    const { score: short } = totals({ funds: [{ ...fund, without: ["score"] }], indicators: [bare, bare] });
    expect([short.value, inputs(short)]).toEqual([109, ["应得分 50", "应得分 50", "预算执行率应得分 9"]]);
  });

  test("a stated execution score that stands in is named as such", () => {
    const masked = { weight: 10, score: 8 };
    const of = (spec: FormSpec): readonly string[] => inputs(totals({ ...spec, indicators: [met(50)] }).score);
    expect(of({ funds: [masked] })).toEqual(["应得分 50 H14", "预算执行率填报得分 8 I6"]);
    expect(of({ funds: [{ ...masked, score: null }] })).toEqual(["应得分 50 H14", "预算执行率应得分 ? I6"]);
    expect(of({ funds: [{ ...masked, score: 12 }] })).toEqual(["应得分 50 H14", "预算执行率应得分 ? I6"]);
  });

  test("each row's own where only the score cell is merged over several", () => {
    const shared = aNumericCell("H14", 10);
    const rows = evaluated({ indicators: [met(5), met(5)] }).form.indicators.map((one) => ({ ...one, score: shared }));
    const { score, statedRowsScore } = totals({ funds: null, indicators: rows });
    expect([score.value, statedRowsScore.value]).toEqual([10, 10]);
  });

  test("a score cell merged over a decided and an undecided row stands in for neither", () => {
    const shared = aNumericCell("H14", 10);
    const of = (...specs: readonly IndicatorSpec[]): number | null => {
      const rows = evaluated({ indicators: specs }).form.indicators.map((one) => ({ ...one, score: shared }));
      return totals({ funds: null, indicators: rows }).score.value;
    };
    const open = { ...vague, weight: 10 };
    expect(of(met(5), open)).toBeNull();
    expect(of(open, met(5))).toBeNull();
    expect(of(open, open)).toBe(10);
    expect(of(met(5), { kind: "empty", weight: 5 })).toBe(5);
  });

  test("every row without a score cell is missing by itself", () => {
    const bare = { ...vague, weight: 5, without: ["score"] } as const;
    const { score } = totals({ funds: null, indicators: [met(50), bare, bare] });
    expect(render("zh-CN", score.explanation.worked)).toBe("有 2 项无法确定，合计无法计算");
  });

  test.each<[string, IndicatorSpec, number | null]>([
    ["undecided with points to give", { ...vague, weight: 5 }, null],
    ["undecided, no points to give", { ...vague, weight: 0 }, 59],
    ["undecided, no points and none stated", vague, 59],
    ["undecided, points in words", { ...vague, weight: "五分" }, null],
    ["undecided, stated above the points", { ...vague, weight: 5, score: 6 }, null],
    ["undecided, stated where there are no points", { ...vague, weight: 0, score: 5 }, null],
    ["undecided, stated below 0", { ...vague, score: -1 }, null],
  ])("%s", (_, spec, expected) => {
    expect(due(spec)).toBe(expected);
  });
});

describe("scores as stated", () => {
  const stated = (...indicators: readonly IndicatorSpec[]): number | null =>
    totals({ funds: [fund], indicators: [met(50), ...indicators] }).statedRowsScore.value;

  test.each<[string, IndicatorSpec, number | null]>([
    ["a score in words", { ...met(5), score: "满分" }, null],
    ["a blank in a row without indicator", { kind: "empty", weight: 5 }, 59],
    ["a blank in a row with points", { ...met(5), score: null }, null],
    ["a blank in a row of no points", { ...met(0), score: null }, 59],
    ["a blank where the points are in words", { ...met(5), weight: "五分", score: null }, 59],
    ["a blank in a form without weights", { ...met(5), score: null, without: ["weight"] }, null],
  ])("%s", (_, spec, expected) => {
    expect(stated(spec)).toBe(expected);
  });
});

describe("what decides the profile", () => {
  test("points of 0 in a fund row are none", () => {
    expect(profileTraits(aForm({ funds: [{ weight: 0 }, { weight: 8 }] })).executionPoints).toBe(8);
    expect(profileTraits(aForm({ funds: [{ weight: 0 }], headingPoints: 20 })).executionPoints).toBe(20);
  });

  test("one level-1 kind 成本 among others", () => {
    const form = aForm({ indicators: [{ level1: "产出指标" }, { level1: "成本指标" }] });
    expect(profileTraits(form).costIsLevel1).toBe(true);
  });
});
