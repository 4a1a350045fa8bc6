import { render } from "../../../src/i18n";
import { builtinProfiles, customise, type Profile } from "../../../src/profile";
import type { Explanation, Mechanism } from "../../../src/scoring";
import { evaluated } from "../../support/evaluated";
import type { FormSpec } from "../../support/form-builder";

const national = builtinProfiles["mof-2020"];
const fund = { budget: 200, executed: 138, weight: 10, score: 6.9 };

/** Every explanation of a form, root and parts. */
function explanations(spec: FormSpec, profile: Profile): readonly Explanation[] {
  const { funds, indicators, totals } = evaluated(spec, profile);
  const walk = (one: Explanation): readonly Explanation[] => [one, ...one.parts.flatMap(walk)];
  return [
    ...funds.flatMap(({ rate, score }) => [score.explanation, rate.explanation]),
    ...indicators.map(({ score }) => score.explanation),
    totals.score.explanation,
    ...(totals.gradeExplanation === null ? [] : [totals.gradeExplanation]),
  ].flatMap(walk);
}

/** One mechanism as a colleague would read it: rule, formula, worked formula, result. */
function told(
  mechanism: Mechanism,
  spec: FormSpec,
  language: "zh-CN" | "en" = "zh-CN",
  profile: Profile = national,
): readonly unknown[] {
  const found = explanations(spec, profile).find((one) => one.mechanism === mechanism)!;
  return [render(language, found.rule), render(language, found.formula), render(language, found.worked), found.value];
}

const row = (target: string, actual: string, more: object = {}): FormSpec => ({
  funds: null,
  indicators: [{ target, actual, weight: 20, ...more }],
});

const steps = customise(national, {
  fundScore: {
    method: "steps",
    steps: [
      { atLeast: 1, share: 1 },
      { atLeast: 0.6, share: 0.5 },
      { atLeast: 0, share: 0 },
    ],
  },
});
const strict = customise(national, { reverse: "strict" });
const deducting = customise(national, { overachievement: { threshold: 1.3, deduct: 2 } });
const capped = customise(national, { totalCaps: [{ rateBelow: 0.7, cap: 79 }] });

describe("每种得数的说明", () => {
  test.each<[Mechanism, FormSpec, Profile, readonly unknown[]]>([
    [
      "execution-rate",
      { funds: [fund], indicators: [] },
      national,
      ["执行率＝全年执行数÷全年预算数（预算数为调整后的数）", "执行率＝B/A", "138÷200＝69.00%", 0.69],
    ],
    [
      "execution-rate",
      { funds: [{ ...fund, transferred: 38 }], indicators: [] },
      builtinProfiles.changsha,
      ["执行率＝（全年执行数－上级财政转移支付）÷全年预算数", "执行率＝(B-C)/A", "（138－38）÷200＝50.00%", 0.5],
    ],
    [
      "fund-score",
      { funds: [fund], indicators: [] },
      national,
      ["预算执行率得分＝分值×执行率，最高不超过分值", "得分＝min（分值，分值×执行率）", "10×69.00%＝6.90", 6.9],
    ],
    [
      "fund-score",
      { funds: [{ ...fund, executed: 250 }], indicators: [] },
      national,
      [
        "预算执行率得分＝分值×执行率，最高不超过分值",
        "得分＝min（分值，分值×执行率）",
        "10×125.00%＝12.50，超过分值，记 10.00",
        10,
      ],
    ],
    [
      "fund-score",
      { funds: [{ ...fund, executed: -20 }], indicators: [] },
      national,
      [
        "预算执行率得分＝分值×执行率，最高不超过分值",
        "得分＝min（分值，分值×执行率）",
        "10×-10.00%＝-1.00，低于 0，记 0.00",
        0,
      ],
    ],
    [
      "fund-score",
      { funds: [{ ...fund, budget: 0 }], indicators: [] },
      national,
      [
        "预算执行率得分＝分值×执行率，最高不超过分值",
        "得分＝min（分值，分值×执行率）",
        "执行率无法计算，得分也无法计算",
        null,
      ],
    ],
    [
      "fund-score",
      { funds: [{ ...fund, weight: "十分" }], indicators: [] },
      national,
      ["预算执行率得分＝分值×执行率，最高不超过分值", "无公式", "分值不是数，得分无法计算", null],
    ],
    [
      "fund-score-steps",
      { funds: [fund], indicators: [] },
      steps,
      [
        "预算执行率得分按执行率分档",
        "得分＝分值×执行率所在档的比例",
        "执行率 69.00%，在 60.00% 起的一档：10×50.00%＝5.00",
        5,
      ],
    ],
    [
      "completion-ratio",
      row("≥30场", "24场"),
      national,
      ["完成率＝完成值÷目标值", "完成率＝B÷A", "24场÷30场＝80.00%", 0.8],
    ],
    [
      "completion-ratio",
      row("≤10次", "16次", { name: "投诉次数" }),
      national,
      ["反向指标（越小越好）的完成率＝目标值÷完成值", "完成率＝A÷B", "10次÷16次＝62.50%", 0.625],
    ],
    [
      "score-met",
      row("≥30场", "30场"),
      national,
      ["完成指标值的，记该指标全部分值", "得分＝分值", "已完成，记满分 20.00", 20],
    ],
    [
      "score-met",
      row("≥30场", "45场"),
      deducting,
      ["完成率达到 130.00% 及以上的，扣 2 分", "得分＝分值－扣分", "完成率 150.00%：20－2＝18.00", 18],
    ],
    [
      "score-proportional",
      row("≥30场", "24场"),
      national,
      ["未完成指标值的，按完成值与目标值的比例记分", "得分＝分值×B÷A", "20×24÷30＝20×80.00%＝16.00", 16],
    ],
    [
      "score-reverse-ratio",
      row("≤10次", "16次", { name: "投诉次数" }),
      national,
      ["反向指标超过目标值的，按目标值与完成值的比例记分", "得分＝分值×A÷B", "20×10÷16＝20×62.50%＝12.50", 12.5],
    ],
    [
      "score-reverse-strict",
      row("≤10次", "16次", { name: "投诉次数" }),
      strict,
      [
        "反向指标超过目标值的，按超出的比例扣分，达到目标值两倍的不得分",
        "得分＝分值×（2－B÷A）",
        "20×（2－16÷10）＝20×40.00%＝8.00",
        8,
      ],
    ],
    [
      "score-reverse-strict",
      row("≤10次", "20次", { name: "投诉次数" }),
      strict,
      [
        "反向指标超过目标值的，按超出的比例扣分，达到目标值两倍的不得分",
        "得分＝分值×（2－B÷A）",
        "完成值 20 达到目标值 10 的两倍及以上，20×0.00%＝0.00",
        0,
      ],
    ],
    [
      "score-zero-target",
      row("0起", "0起", { name: "事故数" }),
      national,
      [
        "目标值为 0，不能相除：做到的记满分，没有做到的记 0 分",
        "做到：得分＝分值；没有做到：得分＝0",
        "完成值 0，做到，记满分 20.00",
        20,
      ],
    ],
    [
      "score-zero-target",
      row("0起", "3起", { name: "事故数" }),
      national,
      [
        "目标值为 0，不能相除：做到的记满分，没有做到的记 0 分",
        "做到：得分＝分值；没有做到：得分＝0",
        "完成值 3，没有做到，分值 20 分，记 0 分",
        0,
      ],
    ],
    [
      "score-qualitative",
      row("效果明显", "达成预期指标"),
      national,
      [
        "定性指标按达成、部分达成、未达成三档，在该档分值区间内合理确定得分",
        "达成年度指标",
        "分值 20，得分应在 16.00 至 20.00 之间",
        20,
      ],
    ],
    [
      "score-qualitative",
      row("效果明显", "未达成预期指标且效果较差"),
      national,
      [
        "定性指标按达成、部分达成、未达成三档，在该档分值区间内合理确定得分",
        "未达成年度指标且效果较差",
        "分值 20，得分应在 0.00 至 12.00 之间",
        null,
      ],
    ],
    [
      "score-time",
      row("6月底前", "11月"),
      national,
      [
        "时效指标按是否按期完成，在相应分值区间内确定得分",
        "未达成或部分达成年度指标",
        "分值 20，得分应在 0.00 至 16.00 之间",
        null,
      ],
    ],
    [
      "score-stated",
      row("效果明显", "达成预期指标", { score: 17 }),
      national,
      ["得分由人在区间内确定，填报的得分在区间内，予以保留", "无公式", "保留填报得分 17.00", 17],
    ],
    [
      "score-undecided",
      row("≥30场", ""),
      national,
      ["现有内容不足以计算得分，需人工判断", "无公式", "F14 未填完成值", null],
    ],
    ["rounding", row("≥30场", "25场"), national, ["得分四舍五入保留 2 位小数", "无公式", "16.666667 → 16.67", 16.67]],
    [
      "sum",
      { funds: [fund], indicators: row("≥30场", "24场").indicators! },
      national,
      [
        "各指标应得分与预算执行率应得分之和；无法计算而已填报的，在允许区间内按填报得分计",
        "合计＝Σ各行",
        "16 + 6.9＝22.90",
        22.9,
      ],
    ],
    [
      "grade",
      { funds: [fund], indicators: row("≥30场", "24场").indicators! },
      national,
      [
        "优：90 分及以上；良：80 分及以上；中：60 分及以上；其余为差",
        "等级由总分所在区间确定",
        "总分 22.90，等级为差",
        22.9,
      ],
    ],
    [
      "rate-cap",
      { funds: [fund], indicators: [{ target: "≥1场", actual: "1场", weight: 90 }] },
      capped,
      [
        "执行率低于 70.00% 的，总分最高 79 分",
        "总分＝min（合计，封顶分）",
        "合计 96.90，执行率 69.00%，总分记 79.00",
        79,
      ],
    ],
  ])("%s", (mechanism, spec, profile, expected) => {
    expect(told(mechanism, spec, "zh-CN", profile)).toEqual(expected);
  });

  test("没有写比较符时，说明方向从何推断", () => {
    const [rule, direction, worked] = told("direction-inferred", row("5期", "4期"));
    expect([rule, direction]).toEqual(["目标值没有写比较符，方向由指标含义推断", "越大越好（≥）"]);
    expect(worked).not.toBe("");
    expect(told("direction-inferred", row("10次", "12次", { name: "投诉次数" }))[1]).toBe("越小越好（≤）");
  });
});

describe("in English", () => {
  test.each<[Mechanism, FormSpec, Profile, string]>([
    ["execution-rate", { funds: [fund], indicators: [] }, national, "138 ÷ 200 = 69.00%"],
    ["fund-score", { funds: [fund], indicators: [] }, national, "10 × 69.00% = 6.90"],
    [
      "fund-score-steps",
      { funds: [fund], indicators: [] },
      steps,
      "Rate 69.00%, in the step from 60.00%: 10 × 50.00% = 5.00",
    ],
    ["score-proportional", row("≥30场", "24场"), national, "20 × 24 ÷ 30 = 20 × 80.00% = 16.00"],
    ["score-reverse-ratio", row("≤10次", "16次", { name: "投诉次数" }), national, "20 × 10 ÷ 16 = 20 × 62.50% = 12.50"],
    [
      "score-qualitative",
      row("效果明显", "达成预期指标"),
      national,
      "Weight 20: the score lies between 16.00 and 20.00",
    ],
    [
      "rate-cap",
      { funds: [fund], indicators: [{ target: "≥1场", actual: "1场", weight: 90 }] },
      capped,
      "Sum 96.90, execution rate 69.00%: total 79.00",
    ],
  ])("%s", (mechanism, spec, profile, worked) => {
    expect(told(mechanism, spec, "en", profile)[2]).toBe(worked);
  });
});

describe("what a number rests on", () => {
  const citations = (mechanism: Mechanism, spec: FormSpec, profile: Profile = national): readonly string[] =>
    explanations(spec, profile)
      .find((one) => one.mechanism === mechanism)!
      .citations.map(({ document, basis }) => `${document} ${basis}`);

  test.each<[Mechanism, FormSpec]>([
    ["execution-rate", { funds: [fund], indicators: [] }],
    ["fund-score", { funds: [fund], indicators: [] }],
    ["score-met", row("≥30场", "30场")],
    ["score-proportional", row("≥30场", "24场")],
    ["score-reverse-ratio", row("≤10次", "16次", { name: "投诉次数" })],
    ["score-zero-target", row("0起", "3起", { name: "事故数" })],
    ["score-qualitative", row("效果明显", "达成预期指标")],
    ["score-stated", row("效果明显", "达成预期指标", { score: 17 })],
    ["sum", { funds: [fund], indicators: row("≥30场", "24场").indicators! }],
    ["grade", { funds: [fund], indicators: row("≥30场", "24场").indicators! }],
  ])("%s cites a document", (mechanism, spec) => {
    expect(citations(mechanism, spec).length).toBeGreaterThan(0);
  });

  test("points taken from the scheme bring the scheme's source along", () => {
    const spec: FormSpec = { funds: [{ budget: 10, executed: 5 }], indicators: [], without: ["weight"] };
    expect(citations("fund-score", spec)).toHaveLength(2);
    expect(citations("fund-score", { ...spec, headingPoints: 20 })).toHaveLength(1);
  });

  test("a value that the unit set itself is marked so", () => {
    expect(citations("score-met", row("≥30场", "45场"), deducting)).toContain("本单位自行设定 user");
    expect(
      citations("rate-cap", { funds: [fund], indicators: [{ target: "≥1场", actual: "1场", weight: 90 }] }, capped),
    ).toEqual(["本单位自行设定 user"]);
  });
});
