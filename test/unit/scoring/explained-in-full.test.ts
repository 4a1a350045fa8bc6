import { render } from "../../../src/i18n";
import { builtinProfiles, customise, type Profile } from "../../../src/profile";
import type { Explanation, Mechanism } from "../../../src/scoring";
import { evaluated } from "../../support/evaluated";
import type { FormSpec, IndicatorSpec } from "../../support/form-builder";

// What stands under a number when it is opened: the values with their cells, the documents, the steps it came from.
const national = builtinProfiles["mof-2020"];
const changsha = builtinProfiles.changsha;
const strict = customise(national, { reverse: "strict" });
const deducting = customise(national, { overachievement: { threshold: 1.3, deduct: 2 } });
const capped = customise(national, { totalCaps: [{ rateBelow: 0.7, cap: 79 }] });
const steps = customise(national, {
  fundScore: {
    method: "steps",
    steps: [
      { atLeast: 1, share: 1 },
      { atLeast: 0, share: 0 },
    ],
  },
});

const fund = { budget: 200, executed: 138, weight: 10, score: 6.9 };
const funds = (more: object = {}, form: FormSpec = {}): FormSpec => ({ funds: [{ ...fund, ...more }], ...form });
const row = (target: string, actual: string, more: IndicatorSpec = {}): FormSpec => ({
  funds: null,
  indicators: [{ target, actual, weight: 10, name: "投诉次数", ...more }],
});
const whole = funds({}, { indicators: [{ target: "≥30场", actual: "30场", weight: 90, score: 90 }] });

function opened(mechanism: Mechanism, spec: FormSpec, profile: Profile): readonly (readonly string[])[] {
  const { funds: fundRows, indicators, totals } = evaluated(spec, profile);
  const walk = (one: Explanation): readonly Explanation[] => [one, ...one.parts.flatMap(walk)];
  const all = [
    ...fundRows.flatMap(({ rate, score }) => [score.explanation, rate.explanation]),
    ...indicators.map(({ score }) => score.explanation),
    totals.score.explanation,
    ...(totals.gradeExplanation === null ? [] : [totals.gradeExplanation]),
  ].flatMap(walk);
  const { inputs, citations, parts } = all.find((one) => one.mechanism === mechanism)!;
  return [
    inputs.map(({ label, value, cell }) => `${render("zh-CN", label)} ${value ?? "?"} ${cell ?? ""}`.trim()),
    citations.map(({ document }) => document),
    parts.map((part) => part.mechanism),
  ];
}

const measures = "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）";
const system = "预算管理一体化系统绩效模块";
const own = "本单位自行设定";
const printedForm = "长沙市部门整体自评表（望城区妇女联合会 2020 年度公开表）";
const amounts = ["全年预算数（A） 200 D6", "全年执行数（B） 138 E6"];
const cells = (target: string, actual: string): readonly string[] => [
  `目标值 ${target} E14`,
  `完成值 ${actual} F14`,
  "分值 10 G14",
];

test.each<[Mechanism, FormSpec, Profile, readonly (readonly string[])[]]>([
  ["execution-rate", funds(), national, [amounts, [measures], []]],
  [
    "execution-rate",
    funds({ transferred: 38 }),
    changsha,
    [[...amounts, "上级财政转移支付（C） 38 F6"], [printedForm], []],
  ],
  ["execution-rate", funds(), changsha, [amounts, [printedForm], []]],
  ["execution-rate", funds({ budget: "若干" }), national, [["全年预算数（A） 若干 D6", amounts[1]!], [measures], []]],
  ["execution-rate", funds({ budget: 0 }), national, [["全年预算数（A） 0 D6", amounts[1]!], [system], []]],
  ["fund-score", funds(), national, [["分值 10 G6", "执行率 0.69"], [system], ["execution-rate"]]],
  ["fund-score", funds({ weight: "十分" }), national, [["分值 十分 G6"], [system], ["execution-rate"]]],
  ["fund-score", funds({ weight: "—" }), national, [["分值 — G6"], [system], ["execution-rate"]]],
  [
    "fund-score",
    funds({ weight: null }),
    national,
    [["分值（表中未填，按口径） 10", "执行率 0.69"], [system, measures], ["execution-rate"]],
  ],
  [
    "fund-score",
    funds({ weight: null }, { headingPoints: 20 }),
    national,
    [["分值（表头所示） 20", "执行率 0.69"], [system], ["execution-rate"]],
  ],
  ["fund-score-steps", funds(), steps, [["分值 10 G6", "执行率 0.69"], [own], ["execution-rate"]]],
  ["completion-ratio", row("≤10次", "16次"), national, [["目标值 10", "完成值 16"], [measures], []]],
  ["score-met", row("≥5期", "21期"), national, [cells("≥5期", "21期"), [measures], ["completion-ratio"]]],
  ["score-met", row("≥5期", "21期"), deducting, [cells("≥5期", "21期"), [measures, own], ["completion-ratio"]]],
  [
    "score-proportional",
    row("30", "11", { name: "培训场次" }),
    national,
    [cells("30", "11"), [measures], ["completion-ratio", "rounding", "direction-inferred"]],
  ],
  [
    "score-reverse-ratio",
    row("10", "11"),
    national,
    [cells("10", "11"), ["湖北省、北京市自评表填表说明"], ["completion-ratio", "rounding", "direction-inferred"]],
  ],
  ["score-reverse-strict", row("10", "11"), strict, [cells("10", "11"), [own], ["direction-inferred"]]],
  ["score-zero-target", row("0", "2"), national, [cells("0", "2"), [system], ["direction-inferred"]]],
  ["score-qualitative", row("效果明显", "达成预期指标"), national, [cells("效果明显", "达成预期指标"), [measures], []]],
  ["score-time", row("9月前", "7月"), national, [cells("9月前", "7月"), [measures], []]],
  [
    "score-stated",
    row("效果明显", "达成预期指标", { score: 9 }),
    national,
    [["填报得分 9 H14", "分值 10 G14"], [measures], ["score-qualitative"]],
  ],
  ["score-undecided", row("10", "见附件"), national, [cells("10", "见附件"), [], ["direction-inferred"]]],
  ["score-undecided", row("≥-5%", "-8%"), national, [cells("≥-5%", "-8%"), [], []]],
  [
    "score-undecided",
    row("30-50人", "60人", { name: "培训人数" }),
    national,
    [cells("30-50人", "60人"), [], ["completion-ratio"]],
  ],
  ["rounding", row("≥3场", "2场"), national, [["未取整得分 6.666666666666666"], [system], []]],
  ["direction-inferred", row("10", "11"), national, [[], [], []]],
  ["sum", whole, national, [["应得分 90 H14", "预算执行率应得分 6.9 I6"], [measures], ["score-met", "fund-score"]]],
  ["rate-cap", whole, capped, [["总分 96.9", "执行率 0.69"], [own], ["sum", "execution-rate"]]],
  ["grade", whole, national, [["总分 96.9"], ["财政部预算司关于中央部门绩效评价结果等级划分的统一标准"], []]],
])("%s of %j", (mechanism, spec, profile, expected) => {
  expect(opened(mechanism, spec, profile)).toEqual(expected);
});

describe("what is said where it could be said otherwise", () => {
  const say = (spec: FormSpec, profile: Profile = national): readonly string[] => {
    const { funds: fundRows, indicators } = evaluated(spec, profile);
    return [
      ...fundRows.flatMap(({ rate, score }) => [rate.explanation, score.explanation]),
      ...indicators.map(({ score }) => score.explanation),
    ].map(({ worked }) => render("zh-CN", worked));
  };
  const formulas = (spec: FormSpec, profile: Profile): readonly string[] =>
    evaluated(spec, profile).funds.map(({ rate }) => render("zh-CN", rate.explanation.formula));

  test("a form without a transfer column is worked out as B/A, also where the scheme has (B-C)/A", () => {
    expect(formulas(funds(), changsha)).toEqual(["执行率＝B/A"]);
    expect(formulas(funds({ transferred: 38 }), changsha)).toEqual(["执行率＝(B-C)/A"]);
  });

  test("transfers that are words do not matter where the form prints B/A", () => {
    const [fundRow] = evaluated(funds({ transferred: "若干" }, { rateFormula: "B/A" }), changsha).funds;
    expect(fundRow!.rate.value).toBe(0.69);
  });

  test("a missing budget is not a budget of 0", () => {
    expect(say(funds({ budget: null }))[0]).toBe("预算数或执行数未填或不是数，执行率无法计算");
    expect(say(funds({ budget: 0 }))[0]).toBe("全年预算数为 0，执行率无法计算");
  });

  test("exactly the budget is not more than the budget, nothing is not less than nothing", () => {
    expect(say(funds({ executed: 200 }))[1]).toBe("10×100.00%＝10.00");
    expect(say(funds({ executed: 0 }))[1]).toBe("10×0.00%＝0.00");
  });

  test("execution that a scheme counts elsewhere is not said to be unreadable", () => {
    expect(say(funds({ weight: null }), builtinProfiles.yinchuan)[1]).toBe("该行不计分");
  });

  test("no points off from the threshold on where the scheme takes none, and exactly at it where it does", () => {
    expect(say(row("≥10期", "13期", { name: "培训期数" }))).toEqual(["已完成，记满分 10.00"]);
    expect(say(row("≥10期", "13期", { name: "培训期数" }), deducting)).toEqual(["完成率 130.00%：10－2＝8.00"]);
  });

  test("an inferred direction says from what", () => {
    const [indicator] = evaluated(row("10", "11")).indicators;
    const part = indicator!.score.explanation.parts.find(({ mechanism }) => mechanism === "direction-inferred")!;
    expect(render("zh-CN", part.worked)).toContain("投诉");
    expect(render("zh-CN", part.worked)).not.toBe(render("zh-CN", part.formula));
  });
});
