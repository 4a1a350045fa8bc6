import fc from "fast-check";
import { builtinProfiles, customise } from "../../../src/profile";
import type { SheetSnapshot } from "../../../src/sheet";
import { patchSnapshot, whatIf } from "../../../src/training";
import { snapshotOfText } from "../../support/text-form";
import { compared, options, sheetOf, typed } from "./support";

/** National layout; execution 10, two outputs, a benefit, satisfaction. */
const FORM = `
项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | < | <
项目名称 | < | 妇女技能培训 | < | < | < | < | < | <
项目资金（万元） | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | < | 40 | 40 | 36 | 10 | 90.00% | 9
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标 | 数量指标 | 培训场次 | ≥30场 | 32场 | 25 | 25 |
^ | ^ | 质量指标 | 考试合格率 | ≥95% | 96% | 25 | 25 |
^ | 效益指标 | 社会效益指标 | 学员就业率 | ≥60% | 63% | 30 | 30 |
^ | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 94% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 99 |
`;
const form = snapshotOfText(FORM.trim());

describe("what if", () => {
  test("an actual that falls short takes points off the row, the total and the grade, and says why", () => {
    const { rows, totals, before, appeared, changed } = compared(form, [typed("F7", "6场")]);
    const moved = rows.filter((row) => row.moved);
    expect(moved.map(({ row, title }) => [row, title])).toEqual([[7, "培训场次"]]);
    expect(moved[0]).toMatchObject({
      score: { before: 25, after: 5, moved: true, unsettled: false },
      stated: { cell: "H7", before: 25, after: 25, follows: false },
      outcome: { before: "pass", after: "partial" },
    });
    expect(moved[0]?.score.explanations.after.mechanism).toBe("score-proportional");
    expect(totals.score).toMatchObject({ before: 99, after: 79, moved: true });
    expect(totals.grade).toMatchObject({ before: "优", after: "中", moved: true });
    expect(totals.weight.moved).toBe(false);
    expect(appeared.map(({ rule }) => rule)).toContain("actual-contradicts-score");
    expect(changed).toEqual(["F7"]);
    // The sheet itself, and what was found on it, stay as they were.
    expect(before.evaluation.totals.score.value).toBe(99);
    expect(form.texts[6]?.[5]).toBe("32场");
  });

  test("a target, a weight and an amount move what rests on them", () => {
    expect(compared(form, [typed("E7", "≥64场")]).totals.score.after).toBe(86.5);
    const weight = compared(form, [typed("G7", "20")]).totals;
    expect([weight.weight.after, weight.score.after]).toEqual([95, 94]);
    const fund = compared(form, [typed("F5", "20")]).rows[0];
    expect(fund).toMatchObject({ kind: "fund", rate: { before: 0.9, after: 0.5 }, score: { before: 9, after: 5 } });
  });

  test("another profile moves what it counts differently, with no cell changed", () => {
    const grades = { excellent: 99.5, good: 80, fair: 60 };
    const profile = customise(builtinProfiles["mof-2020"], { grades });
    const { totals, changed, rows } = compared(form, [], { profile });
    expect(totals.grade).toMatchObject({ before: "优", after: "良" });
    expect(rows.some((row) => row.moved)).toBe(false);
    expect(changed).toEqual([]);
  });

  test("a finding that is put right goes away", async () => {
    const practice = await sheetOf("samples/practice/practice-1-skills-training.xlsx");
    const { gone, appeared } = compared(practice, [typed("F18", "66人"), typed("H17", "10")]);
    expect(gone.map(({ rule, cell }) => `${rule} ${cell ?? ""}`)).toEqual(
      expect.arrayContaining(["missing-actual F18", "score-exceeds-weight H17"]),
    );
    expect(appeared).toEqual([]);
  });

  test("a cell that nobody had filled may be filled, also beyond what was read", () => {
    const { snapshot, appeared } = compared(form, [typed("I7", "增办两场"), typed("L20", "另注")]);
    expect(snapshot.texts[19]?.[11]).toBe("另注");
    expect(snapshot.texts.every((row) => row.length === 12)).toBe(true);
    expect(appeared.every(({ rule }) => rule === "reason-without-deduction")).toBe(true);
  });

  test("without a form there is nothing to compare", () => {
    const other = snapshotOfText("会议签到表 | 姓名\n张三 | 李四");
    expect(whatIf(other, [typed("A1", "5")], options).kind).toBe("no-form");
    expect(
      whatIf(form, [typed("D6", "x"), typed("E6", "x"), typed("F6", "x"), typed("G6", "x"), typed("H6", "x")], options)
        .kind,
    ).toBe("no-form");
  });
});

describe("formulas", () => {
  const withFormula = (
    address: readonly [row: number, column: number],
    formula: string,
    value: number,
  ): SheetSnapshot =>
    patchSnapshot(form, [{ row: address[0], column: address[1], value, text: String(value), formula }]);

  test("follow where they can be computed", () => {
    const book = withFormula([11, 8], "=I5+SUM(H7:H10)", 99);
    const { recalculated, snapshot, stale, appeared, rows } = compared(book, [typed("H7", "20")]);
    expect(recalculated).toEqual(["H11"]);
    expect(snapshot.values[10]?.[7]).toBe(94);
    expect(snapshot.texts[10]?.[7]).toBe("94");
    expect(stale).toEqual([]);
    // The sum is right again; only the row that now has points off for nothing is told.
    expect(appeared.map(({ rule }) => rule)).not.toContain("score-sum-mismatch");
    expect(rows.find(({ row }) => row === 7)?.stated).toMatchObject({ before: 25, after: 20, follows: false });
  });

  test("that cannot be computed are said to follow the sheet, and nothing is claimed of them", () => {
    const book = withFormula([11, 8], "=SUMPRODUCT(H7:H10)+I5", 99);
    const { recalculated, stale, appeared, totals } = compared(book, [typed("H7", "20")]);
    expect([recalculated, stale]).toEqual([[], ["H11"]]);
    expect(appeared.map(({ rule }) => rule)).not.toContain("score-sum-mismatch");
    expect(totals.score).toMatchObject({ before: 99, after: 99, unsettled: false });
  });

  test("take the numbers that rest on them out of the comparison", () => {
    const book = withFormula([7, 7], "=VLOOKUP(A1,A1:B2,2)+G8*0", 25);
    const { rows, totals, appeared } = compared(book, [typed("G8", "20")]);
    expect(rows.find(({ row }) => row === 7)?.score).toMatchObject({ before: 25, after: null, unsettled: true });
    expect(rows.find(({ row }) => row === 8)?.score).toMatchObject({ before: 25, after: 20, unsettled: false });
    expect(totals.score).toMatchObject({ after: null, unsettled: true });
    expect(totals.grade).toMatchObject({ after: null });
    expect(appeared.map(({ rule }) => rule)).not.toContain("weight-sum-not-100");
  });

  test("in a score cell: the stated score is left to the sheet, the due one moves", () => {
    const book = withFormula([7, 8], "=LOOKUP(F7,A1:A2)+G7", 25);
    const row = compared(book, [typed("F7", "15场")]).rows.find((one) => one.row === 7);
    expect(row?.score).toMatchObject({ before: 25, after: 12.5 });
    expect(row?.stated).toEqual({ cell: "H7", before: 25, after: null, follows: true });
  });
});

describe("whatever is changed", () => {
  const cells = ["D5", "E5", "F5", "G5", "E7", "F7", "G7", "H7", "E8", "F8", "G9", "H9", "E10", "F10", "I10"];
  const texts = fc.constantFrom("", "10", "25", "0", "32场", "≥40场", "96%", "达成预期指标", "—", "随便写", "-3");
  const change = fc.tuple(fc.constantFrom(...cells), texts).map(([cell, text]) => typed(cell, text));
  const changes = fc.uniqueArray(change, { selector: ({ address }) => address, maxLength: 5 });
  const gist = (result: ReturnType<typeof whatIf>) =>
    result.kind === "compared" ? { ...result, before: null } : result;

  test("no change makes no difference", () => {
    const { rows, totals, changed, appeared, gone, snapshot } = compared(form, []);
    expect(rows.some((row) => row.moved)).toBe(false);
    expect([totals.score.moved, totals.weight.moved, totals.statedRowsScore.moved, totals.grade.moved]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([changed, appeared, gone]).toEqual([[], [], []]);
    expect(snapshot).toBe(form);
  });

  test("changing and changing back is no change", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const back = list.map(({ address }) => {
          const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
          const [row, column] = [Number(digits) - 1, letters.charCodeAt(0) - 65];
          return {
            address,
            value: form.values[row]?.[column] ?? null,
            numberFormat: form.numberFormats[row]?.[column] ?? "General",
          };
        });
        expect(gist(whatIf(form, [...list, ...back], options))).toEqual(gist(whatIf(form, [], options)));
      }),
      { numRuns: 12 },
    );
  });

  test("the order of changes of different cells does not matter, and the last of several for one cell counts", () => {
    fc.assert(
      fc.property(changes, texts, (list, text) => {
        expect(gist(whatIf(form, [...list].reverse(), options))).toEqual(gist(whatIf(form, list, options)));
        const [first] = list;
        if (first === undefined) return;
        const twice = [{ ...typed(first.address, text) }, ...list];
        expect(gist(whatIf(form, twice, options))).toEqual(gist(whatIf(form, list, options)));
      }),
      { numRuns: 12 },
    );
  });

  test("what is told is what a check of such a sheet would say", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const result = whatIf(form, list, options);
        if (result.kind !== "compared") return;
        const fresh = options.check(result.snapshot, null);
        expect(result.totals.score.after).toBe(fresh.evaluation?.totals.score.value);
        expect(result.rows.every((row) => row.score.unsettled)).toBe(false);
      }),
      { numRuns: 12 },
    );
  });
});
