import fc from "fast-check";
import { render } from "../../../src/i18n";
import { rollUp, type RollUp, type RollUpFinding, type RollUpInput, type SiteForm } from "../../../src/review/rollup";
import { parentForm, siteForm, type SiteSpec } from "../../support/site-forms";

const names = ["甲县妇女援助中心", "乙县妇女援助中心", "丙县妇女援助中心"];
const three = (over: readonly SiteSpec[] = []): SiteForm[] => names.map((unit, at) => siteForm({ unit, ...over[at] }));

function rolled(input: Partial<RollUpInput>): RollUp {
  const made = rollUp({ parent: null, sites: three(), expected: null, ...input });
  if (made === null) throw new Error("nothing to roll up");
  return made;
}

const rules = ({ findings }: RollUp): string[] => findings.map(({ rule }) => rule);
const text = (finding: RollUpFinding | undefined): string =>
  finding === undefined ? "" : render("zh-CN", finding.message);
const findingOf = (result: RollUp, rule: string): RollUpFinding | undefined =>
  result.findings.find((one) => one.rule === rule);
const indicator = (result: RollUp, name: string): RollUp["indicators"][number] | undefined =>
  result.indicators.find((one) => one.name === name);

describe("amounts of many sites", () => {
  it("are added, and the rate and its score come of the sums", () => {
    const result = rolled({ sites: three([{ fund: [10, 9] }, { fund: [20, 10] }, { fund: [70, 70] }]) });
    expect([result.budget.value, result.executed.value, result.rate.value]).toEqual([100, 89, 0.89]);
    expect([result.fundWeight, result.fundScore.value]).toEqual([10, 8.9]);
  });

  it("are brought to one unit first", () => {
    const result = rolled({
      sites: three([{ fund: [10, 9] }, { money: "元", fund: [200_000, 100_000] }, { fund: [70, 70] }]),
    });
    expect([result.amountUnit, result.budget.value, result.executed.value]).toEqual(["万元", 100, 89]);
  });

  it("say site by site where the sum comes from", () => {
    const { explanation } = rolled({}).budget;
    expect(explanation.mechanism).toBe("site-sum");
    expect(explanation.inputs.map(({ value }) => value)).toEqual([10, 10, 10]);
    expect(explanation.inputs.map(({ cell }) => cell)).toContain("甲县妇女援助中心.xlsx 自评表!E6");
    expect(render("zh-CN", explanation.worked)).toBe("10＋10＋10＝30万元");
  });

  it("have no sum where one cannot be read or its unit is not known, rather than one too small", () => {
    for (const odd of [{ fund: ["待定", 9] }, { money: null }] as const) {
      const result = rolled({ sites: three([odd]) });
      expect([result.budget.value, result.fundScore.value, result.totals.score.value]).toEqual([null, null, null]);
      expect(findingOf(result, "amount-unknown")).toMatchObject({ kind: "review", level: "error" });
    }
  });

  it("that look like 元 among 万元 are put to a person", () => {
    const result = rolled({ sites: three([{ fund: [100_000, 90_000] }]) });
    expect(text(findingOf(result, "amount-unit-slip"))).toContain("甲县妇女援助中心");
  });

  it("are held against the parent's own", () => {
    const right = rolled({ parent: parentForm({ fund: [30, 27] }) });
    expect(rules(right)).not.toContain("amounts-dont-add-up");
    const wrong = rolled({ parent: parentForm({ fund: [130, 27] }) });
    const found = findingOf(wrong, "amounts-dont-add-up");
    expect(found).toMatchObject({
      kind: "fail",
      level: "error",
      places: [{ file: "汇总表.xlsx", sheet: "自评表", cell: "E6" }],
    });
    expect(text(found)).toBe("汇总表的全年预算数为 130万元，各单位合计 30万元，相差 100万元");
  });

  it("may differ from the parent's by rounding", () => {
    const sites = three([{ fund: [3.333, 3] }, { fund: [3.333, 3] }, { fund: [3.333, 3] }]);
    expect(rules(rolled({ sites, parent: parentForm({ fund: [10, 9] }) }))).not.toContain("amounts-dont-add-up");
    expect(rules(rolled({ sites, parent: parentForm({ fund: [10.05, 9] }) }))).toContain("amounts-dont-add-up");
  });

  it("of the parent in 元 agree with sites in 万元", () => {
    const result = rolled({ parent: parentForm({ money: "元", fund: [300_000, 270_000] }) });
    expect(result.amountUnit).toBe("元");
    expect(result.budget.value).toBe(300_000);
    expect(rules(result)).not.toContain("amounts-dont-add-up");
  });
});

describe("like indicators", () => {
  it("with absolute values are added, and scored after", () => {
    const result = rolled({});
    const law = indicator(result, "普法宣传场次");
    expect(law).toMatchObject({ how: "sum", sites: 3, unit: "场", target: { value: 30 }, actual: { value: 36 } });
    expect(law?.evaluation.score.value).toBe(50);
    const women = indicator(result, "受益妇女人数");
    expect(women?.evaluation.comparison.ratio).toBeCloseTo(0.9, 12);
    expect(women?.evaluation.score.value).toBe(27);
  });

  it("are scored on the sum, not as the mean of the sites' scores", () => {
    const row = (target: string, actual: string): SiteSpec => ({
      indicators: [["受益妇女人数", target, actual, 90, 90]],
    });
    const result = rolled({ sites: three([row("≥100人", "200人"), row("≥100人", "50人"), row("≥100人", "50人")]) });
    expect(indicator(result, "受益妇女人数")?.evaluation.score.value).toBe(90);
  });

  it("with relative values are weighted by the sites' budgets", () => {
    const row = (budget: number, rate: string): SiteSpec => ({
      fund: [budget, budget],
      indicators: [["服务对象满意度", "≥90%", rate, 90, 90]],
    });
    const result = rolled({ sites: three([row(10, "80%"), row(10, "90%"), row(80, "100%")]) });
    const found = indicator(result, "服务对象满意度");
    expect(found).toMatchObject({ how: "weighted", actual: { value: 97 }, target: { value: 90 } });
    expect(found?.actual.explanation.mechanism).toBe("site-mean");
    expect(found?.evaluation.score.value).toBe(90);
  });

  it("in other words for the same count are one", () => {
    const row = (name: string): SiteSpec => ({ indicators: [[name, "≥10场", "10场", 90, 90]] });
    const result = rolled({ sites: three([row("指标1：普法宣传场次"), row("普法 宣传场次"), row("“普法”宣传场次")]) });
    expect(result.indicators).toHaveLength(1);
    expect(result.indicators[0]).toMatchObject({ sites: 3, actual: { value: 30 } });
  });

  it("of similar name are not joined on a guess", () => {
    const row = (name: string): SiteSpec => ({ indicators: [[name, "≥10场", "10场", 90, 90]] });
    const result = rolled({ sites: three([row("普法宣传活动场次"), row("普法宣传场次"), row("普法宣传场次")]) });
    expect(result.indicators).toHaveLength(2);
    expect(findingOf(result, "similar-indicators")).toMatchObject({ kind: "review" });
  });

  it.each([
    ["other units", ["≥10场", "10场"], ["≥10人", "10人"]],
    ["other directions", ["≥10场", "10场"], ["≤10场", "10场"]],
    ["a number that cannot be read", ["≥10场", "10场"], ["≥10场", "若干"]],
    ["each of several things", ["各10场以上", "10场"], ["各10场以上", "10场"]],
    ["amounts per head", ["≥600元/人", "600元/人"], ["≥600元/人", "500元/人"]],
  ])("with %s are not added", (_, one, other) => {
    const row = ([target = "", actual = ""]: readonly string[]): SiteSpec => ({
      indicators: [["事项", target, actual, 90, 90]],
    });
    const result = rolled({ sites: three([row(one), row(other), row(one)]) });
    expect(["all-met", "undecided"]).toContain(indicator(result, "事项")?.how);
    expect(indicator(result, "事项")?.target.value).toBe(3);
  });

  it("in words are a person's to judge: no score, and no total that rests on it", () => {
    const row: SiteSpec = { indicators: [["维权能力", "显著提升", "达成预期指标", 90, 90]] };
    const result = rolled({ sites: three([row, row, row]) });
    expect(indicator(result, "维权能力")).toMatchObject({
      how: "undecided",
      evaluation: { outcome: "review", score: { value: null } },
    });
    expect(result.totals.score.value).toBeNull();
    expect(rules(result)).toContain("not-combinable");
  });

  it("with other targets, other weights or missing at a site are findings", () => {
    const row = (target: string, weight: number): SiteSpec => ({
      indicators: [["满意度", target, "95%", weight, weight]],
    });
    const result = rolled({
      sites: three([row("≥90%", 90), row("≥80%", 80), { indicators: [["场次", "≥1场", "1场", 90, 90]] }]),
    });
    expect(rules(result)).toEqual(
      expect.arrayContaining(["target-differs", "weight-differs", "indicator-not-everywhere"]),
    );
    expect(text(findingOf(result, "weight-differs"))).toContain("80（乙县妇女援助中心）；90（甲县妇女援助中心）");
    expect(indicator(result, "满意度")?.evaluation.score.value).toBeNull();
  });

  it("tell of a thousand different values the commonest, and how many more there are", () => {
    const sites = (count: number, weight: (at: number) => number): SiteForm[] =>
      Array.from({ length: count }, (_, at) =>
        siteForm({ unit: `第${at}中学`, indicators: [["满意度", "≥90%", "95%", weight(at), 1]] }),
      );
    const many = rolled({ sites: sites(12, (at) => (at < 3 ? 70 : at < 8 ? 90 : at)) });
    expect(text(findingOf(many, "weight-differs"))).toBe(
      "“满意度”各单位的分值不同：90（第3中学、第4中学、第5中学等 5 个单位）；70（第0中学、第1中学、第2中学）；10（第10中学）；11（第11中学）；8（第8中学）；9（第9中学）",
    );
    const all = text(findingOf(rolled({ sites: sites(200, (at) => at + 1) }), "weight-differs"));
    expect(all).toMatch(/^(?:[^；]+；){6}另有 194 种不同的值$/);
  });

  it("are held against the parent's rows", () => {
    const parent = parentForm({ fund: [30, 27], indicators: [["普法宣传场次", "≥30场", "40场", 90, 90]] });
    expect(text(findingOf(rolled({ parent }), "parent-value-differs"))).toBe(
      "汇总表“普法宣传场次”的完成值为“40场”，各单位合计 36场",
    );
  });
});

describe("sites", () => {
  const report = [
    "市委、市政府将3个妇女援助中心建设列入年度项目。",
    "项目内容包括：甲县妇女援助中心、乙县妇女援助中心、丙县妇女援助中心。",
  ];

  it("that are all there, as the parent lists them, are no finding", () => {
    const indicators = [
      ["普法宣传场次", "≥30场", "36场", 50, 50],
      ["受益妇女人数", "≥300人", "270人", 30, 27],
    ];
    expect(rules(rolled({ parent: parentForm({ fund: [30, 27], indicators }, report) }))).toEqual([]);
  });

  it("that are missing are named", () => {
    const result = rolled({ sites: three().slice(0, 2), parent: parentForm(null, report) });
    expect(findingOf(result, "missing-site")).toMatchObject({ kind: "fail", level: "error" });
    expect(text(findingOf(result, "missing-site"))).toBe("没有收到“丙县妇女援助中心”的自评表");
  });

  it("may be listed by the user", () => {
    const result = rolled({ expected: [...names, "丁县妇女援助中心"] });
    expect(text(findingOf(result, "missing-site"))).toContain("丁县");
    expect(rules(rolled({ expected: names.slice(0, 2) }))).toContain("unlisted-site");
  });

  it("with nearly the listed name are put to a person", () => {
    const result = rolled({ expected: ["甲县妇女儿童援助中心", ...names.slice(1)] });
    expect(findingOf(result, "missing-site")).toMatchObject({ kind: "review" });
    expect(text(findingOf(result, "missing-site"))).toContain("可能就是它");
  });

  it("that are there twice are added neither once nor twice", () => {
    const again = siteForm({ unit: names[0] ?? "" }, "又一份.xlsx");
    const result = rolled({ sites: [...three(), again] });
    expect(findingOf(result, "doubled-site")).toMatchObject({ kind: "fail", level: "error" });
    expect(findingOf(result, "doubled-site")?.places).toHaveLength(2);
    expect(result.budget.value).toBeNull();
    expect(result.sites.filter(({ doubled }) => doubled)).toHaveLength(2);
  });

  it("counted 13 in one place and 20 in another are found", () => {
    const parent = parentForm(null, [
      "将13个妇女援助中心建设列入项目。",
      "2017年度新建的20个“妇女援助中心”已完成（其中市级1个，各县市区妇联1个）。",
      "深入13个项目点。",
    ]);
    const found = findingOf(rolled({ parent }), "site-counts-differ");
    expect(text(found)).toContain("（13、20）");
    expect(found?.places.map(({ cell }) => cell)).toEqual(["A1", "A2", "A3"]);
    expect(rules(rolled({ parent }))).toContain("site-count-mismatch");
  });

  it("counted in Chinese numerals are understood; one each says nothing of all", () => {
    const parent = parentForm(null, ["建设十三个妇女援助中心，每县1个妇女援助中心。"]);
    expect(text(findingOf(rolled({ parent }), "site-count-mismatch"))).toContain("项目点 13 个");
  });

  it("of different years are put to a person", () => {
    expect(rules(rolled({ sites: three([{ year: 2016 }]) }))).toContain("year-differs");
  });

  it("that are none make no roll-up", () => {
    expect(rollUp({ parent: null, sites: [], expected: null })).toBeNull();
  });
});

describe("for any sites", () => {
  const site = fc.record({
    budget: fc.integer({ min: 1, max: 500 }),
    executed: fc.integer({ min: 0, max: 500 }),
    done: fc.integer({ min: 0, max: 99 }),
    rate: fc.integer({ min: 50, max: 100 }),
  });
  const many = fc.array(site, { minLength: 2, maxLength: 6 });
  const formOf = (
    { budget, executed, done, rate }: { budget: number; executed: number; done: number; rate: number },
    at: number,
    money = "万元",
  ): SiteForm =>
    siteForm({
      unit: `第${at + 1}县妇女援助中心`,
      money,
      fund: money === "元" ? [budget * 10_000, executed * 10_000] : [budget, executed],
      indicators: [
        ["普法宣传场次", "≥10场", `${done}场`, 60, 60],
        ["服务对象满意度", "≥90%", `${rate}%`, 30, 30],
      ],
    });
  const figures = (result: RollUp): unknown => ({
    sums: [result.budget.value, result.executed.value, result.rate.value, result.totals.score.value],
    indicators: result.indicators.map(({ name, target, actual, evaluation }) => [
      name,
      target.value,
      actual.value,
      evaluation.score.value,
    ]),
    findings: rules(result),
  });

  it("the order changes nothing", () => {
    const inAnyOrder = many.chain((specs) => {
      const places = specs.map((_, at) => at);
      return fc.tuple(fc.constant(specs), fc.shuffledSubarray(places, { minLength: places.length }));
    });
    fc.assert(
      fc.property(inAnyOrder, ([specs, order]) => {
        const sites = specs.map((spec, at) => formOf(spec, at));
        expect(rolled({ sites: order.flatMap((at) => sites[at] ?? []) })).toEqual(rolled({ sites }));
      }),
      { numRuns: 6 },
    );
  });

  it("元 and 万元 come to the same", () => {
    fc.assert(
      fc.property(many, (specs) => {
        const one = rolled({ sites: specs.map((spec, at) => formOf(spec, at)) });
        const mixed = rolled({
          sites: specs.map((spec, at) => formOf(spec, at, at === 0 ? "元" : "万元")),
          parent: null,
        });
        expect(one.amountUnit).toBe("万元");
        if (mixed.amountUnit === "万元") expect(figures(mixed)).toEqual(figures(one));
        else expect((mixed.budget.value ?? 0) / 10_000).toBeCloseTo(one.budget.value ?? 0, 9);
      }),
      { numRuns: 6 },
    );
  });

  it("every sum is what the sites' own values add up to, and a mean lies between them", () => {
    fc.assert(
      fc.property(many, (specs) => {
        const result = rolled({ sites: specs.map((spec, at) => formOf(spec, at)) });
        const sum = (value: (spec: (typeof specs)[number]) => number): number =>
          specs.reduce((all, spec) => all + value(spec), 0);
        expect(result.budget.value).toBe(sum(({ budget }) => budget));
        expect(result.executed.value).toBe(sum(({ executed }) => executed));
        expect(indicator(result, "普法宣传场次")?.actual.value).toBe(sum(({ done }) => done));
        const mean = indicator(result, "服务对象满意度")?.actual.value ?? 0;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...specs.map(({ rate }) => rate)) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...specs.map(({ rate }) => rate)) + 1e-9);
        expect(mean).toBeCloseTo(sum(({ rate, budget }) => rate * budget) / sum(({ budget }) => budget), 8);
      }),
      { numRuns: 8 },
    );
  });
});
