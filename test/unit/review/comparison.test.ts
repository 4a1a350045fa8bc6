import fc from "fast-check";
import { render } from "../../../src/i18n";
import {
  compareBooks,
  compareForms,
  type Change,
  type FormComparison,
  type RowComparison,
} from "../../../src/review/comparison";
import type { SmallCell } from "../../support/small-book";
import { siteCheck, type SiteSpec } from "../../support/site-forms";

type Row = readonly SmallCell[];

/** 三级指标, 年度指标值, 实际完成值, 分值, 得分. */
const law: Row = ["普法宣传场次", "≥10场", "12场", 50, 50];
const women: Row = ["受益妇女人数", "≥100人", "110人", 30, 30];
const content: Row = ["服务对象满意度", "≥90%", "95%", 10, 10];

const compared = (before: SiteSpec, after: SiteSpec): FormComparison =>
  compareForms(siteCheck(before), siteCheck(after));
const rowsOf = (before: readonly Row[], after: readonly Row[]): FormComparison =>
  compared({ indicators: before }, { indicators: after });
const row = ({ rows }: FormComparison, name: string): RowComparison | undefined =>
  rows.find((one) => one.name === name);
const changes = (found: { readonly changes: readonly Change[] } | undefined): Record<string, [string, string]> =>
  Object.fromEntries((found?.changes ?? []).map(({ field, before, after }) => [field, [before, after]]));
const target = (before: string, after: string, name = "普法宣传场次"): Change | undefined => {
  const result = rowsOf([[name, before, "12场", 90, 90]], [[name, after, "12场", 90, 90]]);
  return result.rows[0]?.changes.find(({ field }) => field === "target");
};

describe("a form and itself", () => {
  it("do not differ", () => {
    const result = rowsOf([law, women, content], [law, women, content]);
    expect(result.changes).toEqual([]);
    expect(
      result.rows.every(
        ({ kind, match, moved, changes: own }) => kind === "matched" && match === "same" && !moved && own.length === 0,
      ),
    ).toBe(true);
    expect(result.findings.every(({ fate }) => fate === "still")).toBe(true);
  });

  it("differ in nothing but what stands there: spaces and width are no change", () => {
    const result = rowsOf([law], [["普法宣传场次", "≥ １０ 场", "12 场", 50, 50]]);
    expect(result.rows[0]?.changes).toEqual([]);
  });
});

describe("rows", () => {
  it("go together by their indicator when one is put in between", () => {
    const added: Row = ["走访慰问户数", "≥5户", "5户", 10, 10];
    const result = rowsOf([law, women, content], [law, added, women, content]);
    expect(row(result, "走访慰问户数")).toMatchObject({ kind: "added", rows: [null, 10] });
    expect(row(result, "受益妇女人数")).toMatchObject({ kind: "matched", rows: [10, 11], moved: false });
    expect(result.rows.filter(({ kind }) => kind === "removed")).toEqual([]);
  });

  it("that are gone are told with their old place", () => {
    expect(row(rowsOf([law, women], [law]), "受益妇女人数")).toMatchObject({ kind: "removed", rows: [10, null] });
  });

  it("that changed places are moved, as few as explain it", () => {
    const more: Row[] = [
      ["甲项场次", "≥1场", "1场", 1, 1],
      ["乙项场次", "≥1场", "1场", 1, 1],
      ["丙项场次", "≥1场", "1场", 1, 1],
      ["丁项场次", "≥1场", "1场", 1, 1],
    ];
    const [a, b, c, d] = more;
    const result = rowsOf([a!, b!, c!, d!], [d!, a!, b!, c!]);
    expect(result.rows.filter(({ moved }) => moved).map(({ name }) => name)).toEqual(["丁项场次"]);
  });

  it("with another name for the same thing are renamed ones", () => {
    const result = rowsOf([law, women], [["普法宣传活动场次", "≥10场", "12场", 50, 50], women]);
    expect(row(result, "普法宣传活动场次")).toMatchObject({ kind: "matched", match: "renamed" });
    expect(changes(row(result, "普法宣传活动场次"))).toHaveProperty("name", ["普法宣传场次", "普法宣传活动场次"]);
  });

  it("whose new name could belong to either of two are no pair", () => {
    const quarter = (which: string): Row => [`普法宣传${which}季度场次`, "≥1场", "1场", 5, 5];
    const result = rowsOf([law, women, quarter("一"), quarter("二")], [law, women, quarter("三")]);
    expect(result.rows.map(({ kind }) => kind).sort()).toEqual(["added", "matched", "matched", "removed", "removed"]);
  });

  it("tell what changed: actual, weight, stated and computed score, reason", () => {
    const result = rowsOf([["普法宣传场次", "≥10场", "5场", 50, 50]], [["普法宣传场次", "≥10场", "8场", 40, 32]]);
    expect(changes(result.rows[0])).toEqual({
      actual: ["5场", "8场"],
      weight: ["50", "40"],
      statedScore: ["50", "32"],
      score: ["25", "32"],
    });
    expect(result.rows[0]?.changes[0]?.cells).toEqual(["F9", "F9"]);
  });
});

describe("a target", () => {
  it.each([
    ["≥10场", "≥8场", "lowered"],
    ["≥10场", "≥12场", "raised"],
    ["10场", "8场", "lowered"],
    ["不少于10场", "≥8场", "lowered"],
    ["≤10场", "≤12场", "lowered"],
    ["≤10场", "≤8场", "raised"],
    ["2017年6月底前", "2017年9月底前", "lowered"],
    ["2017年9月底前", "2017年6月底前", "raised"],
  ])("of %s made %s is %s", (before, after, meaning) => {
    expect(target(before, after)).toMatchObject({ meaning, why: null });
  });

  it("counts in the unit it is in", () => {
    expect(target("≥1万人", "≥9000人", "受益妇女人数")).toMatchObject({ meaning: "lowered" });
    expect(target("≥1万人", "≥10000人", "受益妇女人数")).toMatchObject({ meaning: null });
  });

  it("in which less is better is easier when it grows, sign or not", () => {
    expect(target("3起", "5起", "安全事故")).toMatchObject({ meaning: "lowered" });
  });

  it.each([
    ["≥10场", "显著提升"],
    ["≥10场", "≤10场"],
    ["≥10场", "≥10人"],
    ["=10场", "=8场"],
    ["显著提升", "有所提升"],
    ["≥10场", "各3场以上"],
    ["10-20场", "5-20场"],
  ])("of %s made %s is for a person to judge, with the reason", (before, after) => {
    const found = target(before, after);
    expect(found?.meaning).toBe("unclear");
    expect(render("zh-CN", found!.why!)).toContain("人工判断");
  });

  it("is counted for the form", () => {
    const result = rowsOf(
      [law, women],
      [
        ["普法宣传场次", "≥8场", "12场", 50, 50],
        ["受益妇女人数", "明显增加", "110人", 30, 30],
      ],
    );
    expect([result.lowered, result.unclear]).toEqual([1, 1]);
  });

  it("never is lowered one way and lowered back again", () => {
    const value = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(value, value, fc.constantFrom("≥", "≤", ""), (one, other, sign) => {
        const meaning = target(`${sign}${one}场`, `${sign}${other}场`)?.meaning ?? null;
        const back = target(`${sign}${other}场`, `${sign}${one}场`)?.meaning ?? null;
        const opposite = { lowered: "raised", raised: "lowered" } as const;
        expect(back).toBe(meaning === "lowered" || meaning === "raised" ? opposite[meaning] : null);
        expect(meaning === null).toBe(one === other);
      }),
      { numRuns: 15 },
    );
  });
});

describe("amounts and totals", () => {
  it("tell what changed", () => {
    const result = compared({ fund: [10, 9] }, { fund: [12, 9] });
    expect(changes(result.funds[0])).toMatchObject({ budget: ["10", "12"], rate: ["0.9", "0.75"] });
    expect(changes(result)).toHaveProperty("total");
    expect(changes(compared({ year: 2016 }, { year: 2017 }))).toHaveProperty("year", ["2016", "2017"]);
  });

  it("of equal value are no change however they are written", () => {
    expect(compared({ fund: [10, 9] }, { fund: ["10.00", 9] }).funds[0]?.changes).toEqual([]);
  });
});

describe("findings", () => {
  const missed: Row = ["普法宣传场次", "≥10场", "5场", 50, 50];
  const rulesWith = ({ findings }: FormComparison, fate: string): string[] =>
    findings.filter((one) => one.fate === fate).map(({ finding }) => finding.rule);

  it("that were put right are gone, and what came with the change is new", () => {
    const result = rowsOf(
      [missed, women],
      [
        ["普法宣传场次", "≥10场", "12场", 50, 50],
        ["受益妇女人数", "≥100人", "", 30, 30],
      ],
    );
    expect(rulesWith(result, "gone")).toContain("actual-contradicts-score");
    expect(rulesWith(result, "new")).toContain("missing-actual");
  });

  it("are still there though their row moved, with the old cell beside the new", () => {
    const result = rowsOf([missed, women], [women, missed]);
    const still = result.findings.find(({ finding }) => finding.rule === "actual-contradicts-score");
    expect(still).toMatchObject({ fate: "still", cellBefore: "H9", finding: { cell: "H10" } });
    expect(rulesWith(result, "new")).not.toContain("actual-contradicts-score");
  });

  it("turn round when the versions do", () => {
    const [one, other] = [
      [missed, women],
      [["普法宣传场次", "≥10场", "12场", 50, 50], women],
    ] as const;
    const there = rowsOf(one, other);
    const back = rowsOf(other, one);
    expect(rulesWith(there, "new").sort()).toEqual(rulesWith(back, "gone").sort());
    expect(rulesWith(there, "still").sort()).toEqual(rulesWith(back, "still").sort());
  });
});

describe("for any rows", () => {
  const names = ["普法宣传", "走访慰问", "技能培训", "心理咨询", "法律援助", "家庭教育"];
  const rows = fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), target: fc.integer({ min: 1, max: 20 }) }), {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 6,
  });
  const made = (list: readonly { name: string; target: number }[]): Row[] =>
    list.map(({ name, target: value }) => [`${name}次数`, `≥${value}次`, "20次", 10, 10]);

  it("every row of both versions is in the comparison exactly once", () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const result = rowsOf(made(one), made(other));
        const side = (at: 0 | 1): number[] =>
          result.rows.flatMap(({ rows: places }) => places[at] ?? []).sort((a, b) => a - b);
        expect(side(0)).toEqual(one.map((_, at) => 9 + at));
        expect(side(1)).toEqual(other.map((_, at) => 9 + at));
        const shared = one.filter(({ name }) => other.some((row2) => row2.name === name)).length;
        const same = result.rows.filter(({ match }) => match === "same" || match === "other-level").length;
        expect(same).toBe(shared);
      }),
      { numRuns: 15 },
    );
  });
});

describe("workbooks", () => {
  it("with one form each are compared whatever their sheets are called", () => {
    const [one, other] = [siteCheck({}), { ...siteCheck({ year: 2018 }), sheet: "2018" }];
    const { forms } = compareBooks({ checks: [one] }, { checks: [other] });
    expect(forms.map(({ sheets }) => sheets)).toEqual([["自评表", "2018"]]);
  });

  it("with several go together by the sheets' names, and what is left over is named", () => {
    const check = siteCheck({});
    const [a, b, c] = ["甲", "乙", "丙"].map((sheet) => ({ ...check, sheet }));
    const result = compareBooks({ checks: [a!, b!] }, { checks: [b!, c!] });
    expect(result.forms.map(({ sheets }) => sheets)).toEqual([["乙", "乙"]]);
    expect([result.onlyBefore, result.onlyAfter]).toEqual([["甲"], ["丙"]]);
  });
});
