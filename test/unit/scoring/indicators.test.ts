import { render } from "../../../src/i18n";
import { builtinProfiles, customise, type Profile } from "../../../src/profile";
import type { IndicatorEvaluation } from "../../../src/scoring";
import { evaluated } from "../../support/evaluated";
import { anIndicator, type IndicatorSpec } from "../../support/form-builder";

const national = builtinProfiles["mof-2020"];
const strict = customise(national, { reverse: "strict" });

function row(spec: IndicatorSpec, profile: Profile = national): IndicatorEvaluation {
  return evaluated({ indicators: [spec] }, profile).indicators[0]!;
}

function worked({ score }: IndicatorEvaluation): string {
  return render("zh-CN", score.explanation.worked);
}

describe("quantitative indicators", () => {
  test.each<[string, IndicatorSpec, number, string]>([
    ["reached", { target: "≥30场", actual: "30场", weight: 6 }, 6, "pass"],
    ["passed", { target: "至少30场", actual: 43, weight: 6 }, 6, "pass"],
    ["missed", { target: "≥30场", actual: "25场", weight: 6 }, 5, "partial"],
    ["missed, rounded half-up", { target: "≥3场", actual: "2场", weight: 10 }, 6.67, "partial"],
    [
      "an equal target missed (永德 19)",
      { target: 100, actual: "98%", weight: 10, comparatorColumn: "═", unitColumn: "%" },
      9.8,
      "partial",
    ],
    ["an equal target passed counts as reached", { target: "=8个", actual: "9个", weight: 8 }, 8, "pass"],
    ["nothing done", { target: "≥30场", actual: "0场", weight: 6 }, 0, "fail"],
    [
      "percentages as fraction and as text",
      { target: "≥95%", actual: { value: 0.76, numberFormat: "0%" }, weight: 10 },
      8,
      "partial",
    ],
    ["a ceiling kept", { target: "≤90万元", actual: "85万元", weight: 8 }, 8, "pass"],
    ["a ceiling broken, A/B", { target: "≤90万元", actual: "100万元", weight: 10 }, 9, "partial"],
    ["a weight of 0", { target: "≥30场", actual: "43场", weight: 0 }, 0, "pass"],
    ["decimal weights", { target: "≥100%", actual: "89.7%", weight: 22.5 }, 20.18, "partial"],
    ["a weight kept as text", { target: "≥30场", actual: "15场", weight: "12.5" }, 6.25, "partial"],
  ])("%s", (_, spec, score, outcome) => {
    const one = row(spec);
    expect([one.score.value, one.outcome]).toEqual([score, outcome]);
    expect(one.band).toBeNull();
    expect(one.doubts).toEqual([]);
  });

  test("rounding up ends at the weight", () => {
    const whole = customise(national, { decimals: 0 });
    expect(row({ target: "≥30场", actual: "29场", weight: 7.5 }, whole).score.value).toBe(7);
    expect(row({ target: "≥30场", actual: "29.9场", weight: 7.6 }, whole).score.value).toBe(7.6);
  });

  test("explains a proportional score down to the cells", () => {
    const one = row({ row: 17, target: "≥30场", actual: "25场", weight: 6 });
    expect(one.score.explanation.mechanism).toBe("score-proportional");
    expect(worked(one)).toBe("6×25÷30＝6×83.33%＝5.00");
    expect(one.score.explanation.inputs.map(({ cell, value }) => [cell, value])).toEqual([
      ["E17", "≥30场"],
      ["F17", "25场"],
      ["G17", 6],
    ]);
    const [ratio] = one.score.explanation.parts;
    expect(ratio?.mechanism).toBe("completion-ratio");
    expect(render("zh-CN", ratio!.worked)).toBe("25场÷30场＝83.33%");
    expect(one.score.explanation.citations.length).toBeGreaterThan(0);
  });

  test("shows the rounding where there was some, and only there", () => {
    const mechanisms = (spec: IndicatorSpec): readonly string[] =>
      row(spec).score.explanation.parts.map((part) => part.mechanism);
    expect(mechanisms({ target: "≥3场", actual: "2场", weight: 10 })).toContain("rounding");
    expect(mechanisms({ target: "≥4场", actual: "3场", weight: 10 })).not.toContain("rounding");
  });

  test("says that the direction was inferred, where no comparator is written", () => {
    const inferred = row({ target: "5期", actual: "4期", weight: 6 });
    const part = inferred.score.explanation.parts.find(({ mechanism }) => mechanism === "direction-inferred");
    expect(part).toBeDefined();
    expect(render("zh-CN", part!.rule)).toBe("目标值没有写比较符，方向由指标含义推断");
    expect(
      row({ target: "≥5期", actual: "4期", weight: 6 }).score.explanation.parts.map(({ mechanism }) => mechanism),
    ).not.toContain("direction-inferred");
  });
});

describe("reverse indicators", () => {
  const spec = (actual: string): IndicatorSpec => ({ target: "≤10次", actual, weight: 10, name: "投诉次数" });

  test.each([
    ["10次", 10, 10],
    ["11次", 9.09, 9],
    ["12.5次", 8, 7.5],
    ["19次", 5.26, 1],
    ["20次", 5, 0],
    ["40次", 2.5, 0],
  ])("%s of ≤10次: ratio %d, strict %d", (actual, ratio, byStrict) => {
    expect(row(spec(actual)).score.value).toBe(ratio);
    expect(row(spec(actual), strict).score.value).toBe(byStrict);
  });

  test("explain which of the two rules it was", () => {
    expect(worked(row(spec("11次")))).toBe("10×10÷11＝10×90.91%＝9.09");
    expect(worked(row(spec("11次"), strict))).toBe("10×（2－11÷10）＝10×90.00%＝9.00");
    expect(worked(row(spec("40次"), strict))).toContain("两倍及以上");
    expect(row(spec("11次")).score.explanation.mechanism).toBe("score-reverse-ratio");
    expect(row(spec("11次"), strict).score.explanation.mechanism).toBe("score-reverse-strict");
  });

  test("nothing of what should be little is reached", () => {
    expect(row(spec("0次")).score.value).toBe(10);
  });
});

describe("a target of 0", () => {
  const spec = (target: string, actual: string): IndicatorSpec => ({
    target,
    actual,
    weight: 10,
    name: "安全事故发生数",
  });

  test.each([
    ["0起", "0起", 10, "pass"],
    ["0起", "2起", 0, "fail"],
    ["≤0起", "0起", 10, "pass"],
    ["≤0起", "1起", 0, "fail"],
    ["=0起", "0", 10, "pass"],
    ["=0起", "3", 0, "fail"],
  ])("%s and %s", (target, actual, score, outcome) => {
    const one = row(spec(target, actual));
    expect([one.score.value, one.outcome]).toEqual([score, outcome]);
    expect(one.score.explanation.mechanism).toBe("score-zero-target");
  });
});

describe("over-fulfilment", () => {
  const spec: IndicatorSpec = { target: "≥5期", actual: "21期", weight: 6 };

  test("is not punished by default", () => {
    expect(row(spec).score.value).toBe(6);
  });

  test("costs points where the scheme says so, from the threshold on and never below 0", () => {
    const hard = customise(national, { overachievement: { threshold: 1.3, deduct: 2 } });
    expect(row(spec, hard).score.value).toBe(4);
    expect(worked(row(spec, hard))).toBe("完成率 420.00%：6－2＝4.00");
    expect(row({ ...spec, actual: "6期" }, hard).score.value).toBe(6);
    expect(row({ ...spec, weight: 1 }, hard).score.value).toBe(0);
    expect(row({ target: "≤10次", actual: "2次", weight: 6, name: "投诉次数" }, hard).score.value).toBe(6);
  });
});

describe("qualitative indicators", () => {
  const claims = (actual: string, rest: IndicatorSpec = {}): IndicatorEvaluation =>
    row({ target: "效果明显", actual, weight: 10, name: "促进公平的影响程度", ...rest });

  test("achieved: the full weight is proposed, the band is 80–100 %", () => {
    const one = claims("达成预期指标");
    expect([one.score.value, one.band, one.outcome]).toEqual([10, { from: 8, to: 10 }, "pass"]);
    expect(one.score.explanation.mechanism).toBe("score-qualitative");
    expect(worked(one)).toBe("分值 10，得分应在 8.00 至 10.00 之间");
  });

  test.each([8, 9, 9.5, 10])("a stated %d inside the band stands", (stated) => {
    const one = claims("达成预期指标", { score: stated });
    expect(one.score.value).toBe(stated);
    expect(one.score.explanation.mechanism).toBe("score-stated");
    expect(one.score.explanation.parts[0]?.mechanism).toBe("score-qualitative");
    expect(one.outcome).toBe(stated === 10 ? "pass" : "partial");
    expect(one.doubts).toEqual([]);
  });

  test.each([7.9, 0, 11, -1])("a stated %d outside the band is asked about", (stated) => {
    const one = claims("达成预期指标", { score: stated });
    expect([one.score.value, one.outcome]).toEqual([10, "review"]);
    expect(render("zh-CN", one.doubts[0]!)).toMatch(/不在完成情况对应的区间 8\.00–10\.00 内$/);
  });

  test("partly achieved: 60–80 %, and no score is made up", () => {
    const one = claims("部分达成预期指标并具有一定效果");
    expect([one.score.value, one.band, one.outcome]).toEqual([null, { from: 6, to: 8 }, "review"]);
    expect(render("zh-CN", one.doubts[0]!)).toBe("请在 6.00–8.00 分之间确定得分");
    expect(claims("部分达成预期指标并具有一定效果", { score: 7 }).score.value).toBe(7);
    const outside = claims("部分达成预期指标并具有一定效果", { score: 10 });
    expect(outside.score.value).toBeNull();
    expect(outside.doubts.map((doubt) => render("zh-CN", doubt))).toEqual([
      expect.stringContaining("不在完成情况对应的区间 6.00–8.00 内"),
    ]);
  });

  test("missed: 0–60 %", () => {
    const one = claims("未达成预期指标且效果较差", { score: 0 });
    expect([one.score.value, one.band, one.outcome]).toEqual([0, { from: 0, to: 6 }, "fail"]);
    const open = claims("未达成预期指标且效果较差");
    expect([open.score.value, open.outcome, open.doubts.length]).toEqual([null, "review", 1]);
  });

  test("Hubei's own bands", () => {
    const one = row(
      { target: "效果明显", actual: "部分达成预期指标并具有一定效果", weight: 10 },
      builtinProfiles.hubei,
    );
    expect(one.band).toEqual({ from: 5, to: 8 });
  });

  test("the edges of a band have two decimals", () => {
    expect(row({ target: "效果明显", actual: "达成预期指标", weight: 3.33 }).band).toEqual({ from: 2.66, to: 3.33 });
  });

  test("a number target answered by words is a claim, not a number", () => {
    const one = row({ target: "每人不少于600元慰问金", actual: "按照标准完成", weight: 4, score: 4 });
    expect([one.score.value, one.band]).toEqual([4, { from: 3.2, to: 4 }]);
    expect(one.outcome).toBe("review");
  });
});

describe("time", () => {
  test("in time: the full weight", () => {
    const one = row({ target: "9月前", actual: "7月", weight: 5, level2: "时效指标" });
    expect([one.score.value, one.outcome, one.score.explanation.mechanism]).toEqual([5, "pass", "score-time"]);
  });

  test("late: below 80 %, to be decided by a person", () => {
    const one = row({ target: "6月底前", actual: "11月", weight: 5, level2: "时效指标" });
    expect([one.score.value, one.outcome, one.band]).toEqual([null, "review", { from: 0, to: 4 }]);
  });
});

describe("what cannot be scored", () => {
  test.each<[string, IndicatorSpec, RegExp]>([
    ["no actual", { target: "≥30场", weight: 6 }, /F14 未填完成值/],
    ["no target", { actual: "30场", weight: 6 }, /E14 未填目标值/],
    ["words against words that say nothing", { target: "稳步提高", actual: "见附件", weight: 6 }, /无法直接比较/],
    ["a weight in words", { target: "≥30场", actual: "30场", weight: "六分" }, /G14 的分值“六分”不是可用的数/],
    ["a negative weight", { target: "≥30场", actual: "30场", weight: -6 }, /不是可用的数/],
    ["an empty weight", { target: "≥30场", actual: "30场" }, /G14 未填分值/],
    ["a weight marked as not applicable", { target: "≥30场", actual: "30场", weight: "—" }, /G14 未填分值/],
    ["below a negative target", { target: "≥-5%", actual: "-8%", weight: 6 }, /没有对应的计分规则/],
    [
      "above a range of what should be little",
      { target: "30-50人", actual: "60人", weight: 6, name: "投诉人数" },
      /没有对应的计分规则/,
    ],
    [
      "above a range that is a ceiling",
      { target: "≤2-3%", actual: "4%", weight: 6, name: "投诉率" },
      /没有对应的计分规则/,
    ],
    ["no weight column", { target: "≥30场", actual: "30场", without: ["weight"] }, /表中没有分值栏/],
  ])("%s", (_, spec, why) => {
    const one = row(spec);
    expect(one.score.value).toBeNull();
    expect(worked(one)).toMatch(why);
  });

  test("columns that the form does not have", () => {
    const bare = { ...anIndicator({ weight: 6 }), targetCell: null, actualCell: null };
    const { score } = evaluated({ indicators: [bare] }).indicators[0]!;
    expect(render("zh-CN", score.explanation.worked)).toBe("— 未填完成值");
    expect(score.explanation.inputs.map(({ cell }) => cell)).toEqual([null, null, "G14"]);
  });

  test("no target cell, though there is an actual", () => {
    const bare = { ...anIndicator({ actual: "30场", weight: 6 }), targetCell: null };
    expect(worked(evaluated({ indicators: [bare] }).indicators[0]!)).toBe("— 未填目标值");
  });

  test("what makes the comparison doubtful is said, not that nothing can be compared", () => {
    const one = row({ target: "各3个", actual: "2个", weight: 6 });
    expect(one.score.value).toBeNull();
    expect(one.doubts).toEqual(one.comparison.doubts);
    expect(one.doubts).toHaveLength(1);
  });

  test("a claim of success counts where the target is written elsewhere (目标内容)", () => {
    const one = row({ content: "按时完成年度工作任务", actual: "达成预期指标", weight: 6 });
    expect([one.score.value, one.outcome, one.band]).toEqual([6, "pass", { from: 4.8, to: 6 }]);
  });

  test("below the range: by its lower end", () => {
    expect(row({ target: "30-50人", actual: "15人", weight: 6 }).score.value).toBe(3);
  });

  test("a doubtful reading scores in full what is reached, and nothing of a target of 0 that is not", () => {
    const each = row({ target: "各3个", actual: "5个", weight: 6 });
    expect([each.score.value, each.outcome, each.doubts.length]).toEqual([6, "review", 1]);
    const none = row({ target: "各0起", actual: "2起", weight: 6, name: "事故数" });
    expect([none.score.value, none.outcome, none.doubts.length]).toEqual([0, "review", 1]);
  });

  test("a row without indicator is not applicable, even with points", () => {
    const one = row({ kind: "empty", weight: 5, score: 5 });
    expect([one.score.value, one.outcome, one.doubts]).toEqual([null, "not-applicable", []]);
  });

  test("a form without weights still says whether targets were met", () => {
    expect(row({ target: "≥30场", actual: "31场", without: ["weight"] }).outcome).toBe("pass");
    expect(row({ target: "≥30场", actual: "29场", without: ["weight"] }).outcome).toBe("partial");
    expect(row({ target: "≥30场", actual: "0场", without: ["weight"] }).outcome).toBe("fail");
    expect(row({ target: "0起", actual: "2起", name: "事故数", without: ["weight"] }).outcome).toBe("fail");
    expect(row({ target: "≥30场", actual: "完成", without: ["weight"] }).outcome).toBe("review");
    expect(row({ target: "≥30场", actual: "29场", weight: "六分" }).outcome).toBe("review");
    expect(row({ target: "≥30场", without: ["weight"] }).outcome).toBe("review");
  });

  test("several targets in one cell, one of them missed: how many points that costs is not for us to say", () => {
    const one = row({ target: "培训5期、200人", actual: "培训5期、150人", weight: 6, score: 5 });
    expect(one.comparison.met).toBe(false);
    expect([one.score.value, one.outcome]).toEqual([null, "review"]);
  });

  test("a weight cell that an indicator shares with an empty row is the indicator's", () => {
    const [only] = evaluated({ indicators: [{ target: "≥1场", actual: "1场", weight: 10 }] }).form.indicators;
    const { indicators } = evaluated({ indicators: [only!, { ...only!, row: 15, kind: "empty" }] });
    expect(indicators.map(({ score, outcome }) => [score.value, outcome])).toEqual([
      [10, "pass"],
      [null, "not-applicable"],
    ]);
  });

  test("a weight cell merged over two rows", () => {
    const shared = evaluated({ indicators: [{ target: "≥1场", actual: "1场", weight: 10, score: 10 }] }).form
      .indicators[0]!;
    const second = { ...shared, row: 15 };
    const { indicators, totals } = evaluated({ funds: null, indicators: [shared, second] });
    expect(indicators.map(({ score }) => score.value)).toEqual([null, null]);
    expect(render("zh-CN", indicators[0]!.doubts[0]!)).toMatch(/合并/);
    expect([totals.weight.value, totals.score.value, totals.statedRowsScore.value]).toEqual([10, 10, 10]);
  });
});
