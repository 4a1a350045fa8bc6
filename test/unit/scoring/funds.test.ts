import * as fc from "fast-check";
import { readForm } from "../../../src/form";
import { render } from "../../../src/i18n";
import { builtinProfiles, customise, type Profile } from "../../../src/profile";
import { evaluate, type FundEvaluation } from "../../../src/scoring";
import { aForm, type FormSpec, type FundSpec } from "../../support/form-builder";
import { snapshotOfText } from "../../support/text-form";

const national = builtinProfiles["mof-2020"];

function funds(spec: FormSpec, profile: Profile = national): readonly FundEvaluation[] {
  return evaluate(aForm(spec), { profile, reason: { id: "profile.reason.default", values: {} } }).funds;
}

function only(spec: FundSpec, form: FormSpec = {}, profile: Profile = national): FundEvaluation {
  return funds({ ...form, funds: [spec] }, profile)[0]!;
}

test("元 or 万元 in the whole block makes no difference to rates and scores", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_000_000 }),
      fc.integer({ min: 0, max: 9_000_000 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.constantFrom("B/A" as const, "(B-C)/A" as const),
      (budget, executed, transferred, rateFormula) => {
        const inUnit = (of: number) => {
          const amounts = { budget: budget / of, executed: executed / of, transferred: transferred / of };
          const { rate, score } = only({ ...amounts, weight: 10 }, { rateFormula });
          return { rate: rate.value, score: score.value };
        };
        const [one, other] = [inUnit(10_000), inUnit(1)];
        expect(one.score).toBe(other.score);
        expect(one.rate === null).toBe(other.rate === null);
        // Tenths of a yuan have no exact double: the rates may differ in their last digits.
        expect(Math.abs((one.rate ?? 0) - (other.rate ?? 0))).toBeLessThanOrEqual(
          1e-12 * Math.max(1, Math.abs(other.rate ?? 0)),
        );
      },
    ),
    { examples: [[16, 1_804_494, 9, "(B-C)/A"]] },
  );
});

describe("execution rate and its score", () => {
  test.each<[string, FundSpec, number | null, number | null]>([
    ["in full (望城 2020)", { budget: 324, executed: 324, weight: 10 }, 1, 10],
    ["from the unrounded rate (廊坊 2019)", { budget: 43.2, executed: 37.24, weight: 10 }, 37.24 / 43.2, 8.62],
    ["Hubei's 20 points", { budget: 10, executed: 9.123, weight: 20 }, 0.9123, 18.25],
    [
      "more than the budget is capped (金寨 2023)",
      { budget: 329.77, executed: 338.31, weight: 10 },
      338.31 / 329.77,
      10,
    ],
    ["nothing spent", { budget: 100, executed: 0, weight: 10 }, 0, 0],
    ["a refund is no negative score", { budget: 100, executed: -5, weight: 10 }, -0.05, 0],
    ["a budget of 0 is not divided by", { budget: 0, executed: 0, weight: 10 }, null, null],
    ["a budget of 0 with spending neither", { budget: 0, executed: 12, weight: 10 }, null, null],
    ["a negative budget", { budget: -3, executed: 3, weight: 10 }, null, null],
    ["no budget", { executed: 3, weight: 10 }, null, null],
    ["no execution", { budget: 3, weight: 10 }, null, null],
    ["a marker", { budget: 3, executed: "—", weight: 10 }, null, null],
    ["words", { budget: "三万", executed: 3, weight: 10 }, null, null],
    ["amounts kept as text", { budget: "250000.00", executed: "215,457.6", weight: 10 }, 0.8618304, 8.62],
    ["weight in words", { budget: 3, executed: 3, weight: "十分" }, 1, null],
    ["a half that doubles cannot hold", { budget: 2000, executed: 1725, weight: 10 }, 0.8625, 8.63],
  ])("%s", (_, spec, rate, score) => {
    const fund = only(spec);
    if (rate === null) expect(fund.rate.value).toBeNull();
    else expect(fund.rate.value).toBeCloseTo(rate, 12);
    expect(fund.score.value).toBe(score);
  });

  test("says why there is no rate", () => {
    const said = (spec: FundSpec): string => render("zh-CN", only(spec).rate.explanation.worked);
    expect(said({ budget: 0, executed: 5 })).toBe("全年预算数为 0，执行率无法计算");
    expect(said({ budget: 38.6, executed: 362_000 })).toBe(
      "执行数 362,000 约为预算数 38.6 的一万倍，像是一个填元、一个填万元，执行率无法确定",
    );
    expect(said({ budget: 5, executed: "见附表" })).toBe("预算数或执行数未填或不是数，执行率无法计算");
  });

  test("explains itself with formula, values and cells", () => {
    const { rate, score } = only({ budget: 43.2, executed: 37.24, weight: 10 });
    expect(render("zh-CN", rate.explanation.formula)).toBe("执行率＝B/A");
    expect(render("zh-CN", rate.explanation.worked)).toBe("37.24÷43.2＝86.20%");
    expect(rate.explanation.inputs.map(({ value, cell }) => [cell, value])).toEqual([
      ["D6", 43.2],
      ["E6", 37.24],
    ]);
    expect(render("zh-CN", score.explanation.worked)).toBe("10×86.20%＝8.62");
    expect(score.explanation.inputs.map(({ cell }) => cell)).toEqual(["G6", null]);
    expect(score.explanation.parts).toEqual([rate.explanation]);
    expect(score.explanation.citations.length).toBeGreaterThan(0);
  });
});

describe("(B−C)/A", () => {
  const changsha = builtinProfiles.changsha;
  const spec: FundSpec = { budget: 324, executed: 400, transferred: 100, weight: 10 };

  test("takes transfers out where the scheme or the form says so", () => {
    expect(only(spec, {}, changsha).rate.value).toBeCloseTo(300 / 324, 12);
    expect(only(spec, { rateFormula: "(B-C)/A" }).rate.value).toBeCloseTo(300 / 324, 12);
    expect(render("zh-CN", only(spec, {}, changsha).rate.explanation.worked)).toBe("（400－100）÷324＝92.59%");
  });

  test("what the form prints goes before the scheme", () => {
    expect(only(spec, { rateFormula: "B/A" }, changsha).rate.value).toBeCloseTo(400 / 324, 12);
  });

  test("without such a column it is B/A", () => {
    expect(only({ budget: 4, executed: 3, weight: 10 }, {}, changsha).rate.value).toBe(0.75);
  });

  test.each<[FundSpec["transferred"], number | null]>([
    [null, 0.75],
    ["—", 0.75],
    [0, 0.75],
    ["若干", null],
  ])("transfers of %j", (transferred, rate) => {
    expect(
      only({ budget: 4, executed: 3, transferred: transferred ?? null, weight: 10 }, {}, changsha).rate.value,
    ).toBe(rate);
  });
});

describe("which row carries the points", () => {
  const parts: readonly FundSpec[] = [
    { budget: 100, executed: 80, weight: 10 },
    { budget: 60, executed: 60, weight: "—" },
    { budget: 40, executed: 20 },
  ];

  test("the total row; the others have a rate and no score", () => {
    const [total, ...rest] = funds({ funds: parts });
    expect([total?.weight, total?.score.value]).toEqual([10, 8]);
    expect(rest.map(({ weight, rate, score }) => [weight, rate.value, score.value])).toEqual([
      [null, 1, null],
      [null, 0.5, null],
    ]);
    expect(render("zh-CN", rest[0]!.score.explanation.worked)).toBe("该行不计分");
  });

  test("the total row also where sub-rows repeat the points", () => {
    const rows = funds({ funds: parts.map((part) => ({ ...part, weight: 10 })) });
    expect(rows.map(({ weight }) => weight)).toEqual([10, null, null]);
  });

  test("the sub-rows, where they share out the total's points (基本支出5分, 项目支出5分)", () => {
    const [total, ...rest] = parts.map((part, index): FundSpec =>
      index === 0 ? { ...part, source: "total" } : { ...part, source: "other", weight: 5 },
    );
    expect(funds({ funds: [total!, ...rest] }).map(({ weight, score }) => [weight, score.value])).toEqual([
      [null, null],
      [5, 5],
      [5, 2.5],
    ]);
    expect(funds({ funds: [...rest, total!] }).map(({ weight }) => weight)).toEqual([5, 5, null]);
  });

  test("a sub-row, where only that states points (梁平 2023)", () => {
    const rows = funds({ funds: [{}, { weight: "10", rate: 0.7927, score: "7.93" }] });
    expect(rows.map(({ weight, score }) => [weight, score.value])).toEqual([
      [null, null],
      [10, null],
    ]);
  });

  test("the heading's points, where no row states any (Hubei)", () => {
    const [total] = funds({ funds: [{ budget: 10, executed: 10 }], headingPoints: 20, without: ["weight"] });
    expect([total?.weight, total?.score.value]).toEqual([20, 20]);
    expect(render("zh-CN", total!.score.explanation.inputs[0]!.label)).toBe("分值（表头所示）");
  });

  test("the scheme's points, where there is a score column without any", () => {
    const [total] = funds({ funds: [{ budget: 10, executed: 5 }], without: ["weight"] });
    expect([total?.weight, total?.score.value]).toEqual([10, 5]);
    expect(render("zh-CN", total!.score.explanation.inputs[0]!.label)).toBe("分值（表中未填，按口径）");
  });

  test("none in a form without scores, though the rate is known", () => {
    const [total] = funds({ funds: [{ budget: 10, executed: 5 }], without: ["weight", "score"] });
    expect([total?.rate.value, total?.weight, total?.score.value]).toEqual([0.5, null, null]);
  });

  test("none where the total row marks its weight as not applicable, or as 0", () => {
    expect(only({ budget: 10, executed: 5, weight: "—" }).weight).toBeNull();
    expect(only({ budget: 10, executed: 5, weight: 0 }).weight).toBeNull();
  });

  test("none in a scheme that counts execution elsewhere (Yinchuan)", () => {
    expect(only({ budget: 10, executed: 5 }, {}, builtinProfiles.yinchuan).weight).toBeNull();
  });

  test("a form without fund block has no fund rows", () => {
    expect(funds({ funds: null })).toEqual([]);
  });
});

describe("by steps", () => {
  const steps = customise(national, {
    fundScore: {
      method: "steps",
      steps: [
        { atLeast: 1, share: 1 },
        { atLeast: 0.8, share: 0.7 },
        { atLeast: 0.6, share: 0.5 },
        { atLeast: 0, share: 0 },
      ],
    },
  });

  test.each([
    [120, 10],
    [100, 10],
    [99.99, 7],
    [80, 7],
    [79.99, 5],
    [60, 5],
    [59, 0],
    [0, 0],
    [-1, 0],
  ])("%d of 100 gives %d", (executed, score) => {
    expect(only({ budget: 100, executed, weight: 10 }, {}, steps).score.value).toBe(score);
  });

  test("without a rate there is no step", () => {
    expect(only({ budget: 0, executed: 5, weight: 10 }, {}, steps).score.value).toBeNull();
  });
});

describe("properties", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000_00 }).map((fen) => fen / 100);
  const weight = fc.integer({ min: 1, max: 400 }).map((quarter) => quarter / 4);

  /** 元 for 万元 in one of the two is asked about, not scored. */
  const known = (row: Parameters<typeof only>[0]): number => {
    const { value } = only(row).score;
    fc.pre(value !== null);
    return value;
  };

  test("0 ≤ score ≤ weight", () => {
    fc.assert(
      fc.property(amount, amount, weight, (budget, executed, points) => {
        const score = known({ budget, executed, weight: points });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(points);
      }),
    );
  });

  test("more spent never scores less", () => {
    fc.assert(
      fc.property(amount, amount, amount, weight, (budget, a, b, points) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const score = (executed: number): number => known({ budget, executed, weight: points });
        expect(score(less)).toBeLessThanOrEqual(score(more));
      }),
    );
  });

  test("元 or 万元 makes no difference", () => {
    fc.assert(
      fc.property(amount, amount, weight, (budget, executed, points) => {
        const inWan = only({ budget, executed, weight: points }).score.value;
        const inYuan = only({ budget: budget * 10_000, executed: executed * 10_000, weight: points }).score.value;
        expect(inYuan).toBe(inWan);
      }),
    );
  });
});

describe("a block without a row for all of the money", () => {
  const [a, b] = [
    { source: "fiscal", budget: 26, executed: 26 },
    { source: "unit", budget: 8, executed: 4, label: "自有资金" },
  ] as const;

  test("has rates row by row, and points that nobody's rate is taken for", () => {
    const [first, second] = funds({ funds: [a, b], headingPoints: 20 });
    expect([first!.rate.value, second!.rate.value]).toEqual([1, 0.5]);
    expect([first!.weight, first!.score.value, second!.weight]).toEqual([20, null, null]);
    expect(render("zh-CN", first!.score.explanation.worked)).toBe("表中没有资金合计行，无法判断按哪一行的执行率计分");
  });

  test("scores the rows that have points of their own", () => {
    const [first, second] = funds({
      funds: [
        { ...a, weight: 5 },
        { ...b, weight: 5 },
      ],
    });
    expect([first!.score.value, second!.score.value]).toEqual([5, 2.5]);
  });

  test("does not score a row by points that stand in one cell beside several", () => {
    const reading = readForm(
      snapshotOfText(
        [
          "项目支出绩效自评表（2023年度）",
          "项目资金（万元） | 资金来源 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
          "^ | 财政拨款 | 26 | 26 | 10 | 100% | 10",
          "^ | 自有资金 | 8 | 4 | ^ | 50% | ^",
          "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
          "产出指标 | 数量指标 | 培训场次 | ≥3场 | 3场 | 90 | 90",
        ].join("\n"),
      ),
    );
    if (reading.kind !== "form") throw new Error("no form");
    const { funds, totals } = evaluate(reading.form, {
      profile: national,
      reason: { id: "profile.reason.default", values: {} },
    });
    expect(funds.map(({ weight, score }) => [weight, score.value])).toEqual([
      [10, null],
      [null, null],
    ]);
    // The form's own score stands in, as where amounts are missing.
    expect([totals.weight.value, totals.score.value]).toEqual([100, 100]);
  });

  test("scores the first row where those below it break it down", () => {
    const parts = [
      { source: "superior", budget: 20, executed: 20 },
      { source: "local", budget: 6, executed: 6 },
    ] as const;
    expect(funds({ funds: [a, ...parts], headingPoints: 20 })[0]!.score.value).toBe(20);
  });
});
