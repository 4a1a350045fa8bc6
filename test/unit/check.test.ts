import { checkSheet, checkSteps, type FormCheck } from "../../src/check";
import { render } from "../../src/i18n";
import { builtinProfiles, customise } from "../../src/profile";
import type { Explanation } from "../../src/scoring";
import { planWriteBack, type CellEdit } from "../../src/writeback";
import { snapshotWithEdits } from "../support/apply-edits";
import { expectationSchema } from "../support/score-forms";
import { snapshotOfText, textForms } from "../support/text-form";
import { formNames, readExpectation, readWorkbookData, snapshotOf } from "../support/workbook-data";
import type { SheetSnapshot } from "../../src/sheet";

function sheetOf(name: string): SheetSnapshot {
  const { sheet } = readExpectation(name);
  return snapshotOf(readWorkbookData(name).sheets.find((one) => one.name === sheet)!);
}

function checked(snapshot: SheetSnapshot): FormCheck {
  const check = checkSheet(snapshot);
  if (check.evaluation === null) throw new Error(render("zh-CN", check.reading.reason));
  return check;
}

const plan = ({ evaluation, findings }: FormCheck, includeTyped = false): readonly CellEdit[] =>
  planWriteBack(evaluation, findings, { formulas: true, includeTyped });

describe("in steps", () => {
  /** How many steps there are, and what the last one gives. */
  function stepped(snapshot: SheetSnapshot) {
    const steps = checkSteps(snapshot);
    let count = 1;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    return { count, check: step.value };
  }

  test.each(formNames())("%s: read, scored and checked one after the other it comes to the same", (name) => {
    const snapshot = sheetOf(name);
    expect(stepped(snapshot)).toEqual({ count: 3, check: checkSheet(snapshot) });
  });

  test("a sheet without a form is only read", () => {
    const snapshot = { ...sheetOf("wangcheng-2020"), values: [[null]], texts: [[""]], formulas: [[null]], merges: [] };
    expect(stepped(snapshot)).toMatchObject({ count: 1, check: { evaluation: null } });
  });
});

describe("望城区妇女联合会 2020, 部门整体自评表", () => {
  const { evaluation, findings, reading } = checked(sheetOf("wangcheng-2020"));
  const { funds, indicators, totals } = evaluation;

  test("is scored by Changsha's scheme, because of the printed (B-C)/A", () => {
    expect(reading.form.layout).toBe("department-changsha");
    expect(evaluation.profile.id).toBe("changsha");
    expect(render("zh-CN", evaluation.profileReason)).toBe("表中执行率按 (B-C)/A 计算，采用“长沙部门整体自评口径”");
  });

  test("execution rate (324−0)/324 = 100 %, 10 points", () => {
    expect([funds[0]?.rate.value, funds[0]?.weight, funds[0]?.score.value]).toEqual([1, 10, 10]);
    expect(render("zh-CN", funds[0]!.rate.explanation.worked)).toBe("（324－0）÷324＝100.00%");
    expect([funds[1]?.rate.value, funds[1]?.weight, funds[1]?.score.value]).toEqual([1, null, null]);
  });

  test("fourteen indicators and three kinds without one; every due score is the stated one", () => {
    const filled = indicators.filter(({ indicator }) => indicator.kind === "indicator");
    expect([filled.length, indicators.length - filled.length]).toEqual([14, 3]);
    expect(filled.map(({ score }) => score.value)).toEqual([6, 6, 6, 6, 6, 4, 4, 4, 4, 4, 10, 10, 5, 5]);
    expect(filled.map(({ indicator }) => indicator.score?.value)).toEqual(filled.map(({ score }) => score.value));
  });

  test("weights add to 90, scores to 90.00, which is 优", () => {
    expect([totals.weight.value, totals.score.value, totals.statedRowsScore.value, totals.grade]).toEqual([
      90,
      90,
      90,
      "优",
    ]);
    expect(render("zh-CN", totals.weight.explanation.worked)).toBe("6×5 + 4×5 + 0×3 + 10×3 + 5×2＝90.00");
  });

  test("the missing points of the weights are an error, and nothing else is", () => {
    const errors = findings.filter(({ kind, level }) => kind === "fail" && level === "error");
    expect(errors.map(({ rule, cell }) => [rule, cell])).toEqual([["weight-sum-not-100", "H28"]]);
  });

  test("only prompts about far too much are written; the doubtful one (各3个以上 → 5) is offered", () => {
    const edits = plan({ evaluation, findings, reading, sheet: reading.form.sheet, recordRemarks: [] });
    expect(edits.map(({ address, safe, purpose }) => [address, safe, purpose])).toEqual(
      ["J11", "J12", "J14", "J15", "J23"].map((address) => [address, address !== "J14", "reason-prompt"]),
    );
  });
});

describe("every published form", () => {
  test.each(formNames())("%s: what is computed agrees with a careful reviewer", (name) => {
    const { evaluation } = checked(sheetOf(name));
    const expected = expectationSchema.parse(readExpectation(name));
    for (const { sheetRow, correctRate, correctScore } of expected.fund ?? []) {
      const fund = evaluation.funds.find(({ row }) => row.row === sheetRow);
      if (typeof correctRate === "number") expect(fund?.rate.value).toBeCloseTo(correctRate, 4);
      if (typeof correctScore === "number") expect(fund?.score.value).toBeCloseTo(correctScore, 1);
    }
    for (const row of expected.indicators) {
      const numbers = row.target?.kind === "number" && row.actual?.kind === "number";
      if (!row.check || !row.strict || !numbers || typeof row.correctScore !== "number") continue;
      const found = evaluation.indicators.find(({ indicator }) => indicator.row === row.sheetRow);
      expect([row.sheetRow, found?.score.value]).toEqual([row.sheetRow, row.correctScore]);
    }
  });

  test.each(formNames())("%s: writing what is safe leaves nothing safe to write, and claims nothing new", (name) => {
    const before = checked(sheetOf(name));
    const written = plan(before).filter(({ safe }) => safe);
    const after = checked(snapshotWithEdits(sheetOf(name), written));
    expect(plan(after).filter(({ safe }) => safe)).toEqual([]);
    const claims = ({ findings }: FormCheck): readonly string[] =>
      findings.filter(({ kind }) => kind === "fail").map(({ rule, cell }) => `${rule} ${cell ?? ""}`);
    expect(claims(after).filter((claim) => !claims(before).includes(claim))).toEqual([]);
  });

  const isRemedy = ({ purpose }: CellEdit): boolean => purpose === "fix" || purpose === "suggestion";

  /** What is left when every fix and suggestion is unticked and all else is ticked. */
  function computed({ evaluation, findings }: FormCheck): readonly CellEdit[] {
    const all = planWriteBack(evaluation, findings, { formulas: true, includeTyped: true });
    const addresses = (wanted: boolean) =>
      new Set(all.filter((edit) => isRemedy(edit) === wanted).map(({ address }) => address));
    const options = { formulas: true, includeTyped: addresses(false), skip: addresses(true) };
    return planWriteBack(evaluation, findings, options).filter((edit) => !isRemedy(edit));
  }

  test.each(formNames())("%s: writing all that is computed leaves nothing computed to offer", (name) => {
    const after = checked(snapshotWithEdits(sheetOf(name), computed(checked(sheetOf(name)))));
    expect(computed(after)).toEqual([]);
  });

  // A suggestion (another amount, another weight) changes what rates and sums come from: these follow in the next round.
  test.each(formNames())("%s: taking every suggestion too comes to an end", (name) => {
    let sheet = sheetOf(name);
    for (let round = 0; round < 2; round += 1) sheet = snapshotWithEdits(sheet, plan(checked(sheet), true));
    expect(plan(checked(sheet), true)).toEqual([]);
  });

  test.each(formNames())("%s: every explanation can be shown in both languages", (name) => {
    const { evaluation } = checked(sheetOf(name));
    const { funds, indicators, totals } = evaluation;
    const walk = (one: Explanation): readonly Explanation[] => [one, ...one.parts.flatMap(walk)];
    const roots = [
      ...funds.flatMap(({ rate, score }) => [rate.explanation, score.explanation]),
      ...indicators.map(({ score }) => score.explanation),
      totals.weight.explanation,
      totals.score.explanation,
      totals.statedRowsScore.explanation,
    ];
    for (const one of roots.flatMap(walk)) {
      for (const language of ["zh-CN", "en"] as const) {
        const shown = [one.rule, one.formula, one.worked].map((text) => render(language, text)).join(" ");
        expect(shown).not.toMatch(/undefined|NaN|Infinity|\{\w+/);
      }
    }
  });

  test.each(formNames())("%s: no score is above its weight, and the same sheet gives the same result", (name) => {
    const first = checked(sheetOf(name));
    for (const { indicator, score } of first.evaluation.indicators) {
      if (score.value === null) continue;
      expect(score.value).toBeLessThanOrEqual(indicator.weight?.value ?? Number.NaN);
      expect(score.value).toBeGreaterThanOrEqual(0);
    }
    expect(checked(sheetOf(name))).toEqual(first);
  });
});

describe("every further form, written by hand after published ones", () => {
  const scored = textForms().flatMap(({ name, sheet }) => {
    const snapshot = snapshotOf(sheet);
    return checkSheet(snapshot).evaluation === null ? [] : [[name, snapshot] as const];
  });

  test.each(scored)("%s: writing twice is writing once", (_, snapshot) => {
    const safe = plan(checked(snapshot)).filter((edit) => edit.safe);
    const after = snapshotWithEdits(snapshot, safe);
    expect(plan(checked(after)).filter((edit) => edit.safe)).toEqual([]);
    const all = plan(checked(snapshot), true);
    expect(plan(checked(snapshotWithEdits(snapshot, all)), true)).toEqual([]);
  });

  test.each(scored)(
    "%s: only empty cells are filled unasked, and every edit says why in both languages",
    (_, snapshot) => {
      for (const { before, safe, reason, after } of plan(checked(snapshot))) {
        if (safe)
          expect([before.value, before.formula === after.formula || before.formula === null]).toEqual([null, true]);
        expect(render("zh-CN", reason)).toMatch(/\p{Script=Han}/u);
        expect(render("en", reason)).not.toMatch(/undefined|NaN|\{/);
      }
    },
  );
});

describe("checkSheet", () => {
  test("a sheet without form gives a reason and nothing else", () => {
    const check = checkSheet(snapshotOfText("姓名 | 工资\n张三 | 5000"));
    expect([check.evaluation, check.findings, check.reading.kind]).toEqual([null, [], "none"]);
  });

  test("a profile of the user's own goes before the one that the form suggests", () => {
    const own = customise(builtinProfiles.hubei, { decimals: 1 });
    const { evaluation } = checkSheet(sheetOf("langfang-nuantong-2019"), { profile: own });
    expect(evaluation?.profile).toBe(own);
    expect(evaluation?.funds[0]?.score.value).toBe(8.6);
  });

  test("an empty form, filled in its targets and actuals, is completed in one go", () => {
    const blank = snapshotOfText(`项目支出绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 100 | 120 | 90 | 10 | |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 培训场次 | ≥30场 | 30场 | 50 | |
效益指标 | 社会效益指标 | 受益人次 | ≥1000人次 | 835人次 | 30 | |
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | |
总分 | < | < | < | < | | |`);
    const edits = plan(checked(blank));
    expect(edits.map(({ address, after, safe }) => [address, after.formula ?? after.value, safe])).toEqual([
      ["G4", '=IF(D4=0,"",E4/D4)', true],
      ["H4", '=IF(D4=0,"",ROUND(MIN(F4,F4*E4/D4),2))', true],
      ["G6", 50, true],
      ["G7", 25.05, true],
      ["H7", "【待填写】完成率83.50%，扣4.95分：请说明未完成原因", true],
      ["G8", 10, true],
      ["F9", "=SUM(F6:F8,F4)", true],
      ["G9", "=SUM(G6:G8,H4)", true],
    ]);
    expect(edits.at(-1)?.after.value).toBe(92.55);
    const after = checked(snapshotWithEdits(blank, edits));
    expect(after.evaluation.totals.statedRowsScore.value).toBe(92.55);
    expect(plan(after)).toEqual([]);
    expect(after.findings.filter(({ kind }) => kind === "fail").map(({ rule }) => rule)).toEqual(["missing-reason"]);
  });

  test("a form in merged cells is completed in the cells that are seen", () => {
    const blank = snapshotOfText(`项目支出绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
项目资金（万元） | < | 全年预算数 | < | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 120 | < | 90 | 10 | |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 培训场次 | ≥30场 | 24场 | 50 | |
^ | ^ | 受益人次 | ≥1000人次 | 800人次 | 40 | | ^
总分 | < | < | < | < | 100 | |`);
    const edits = plan(checked(blank));
    expect(edits.map(({ address, after }) => [address, after.formula ?? after.value])).toEqual([
      ["G4", '=IF(C4=0,"",E4/C4)'],
      ["H4", '=IF(C4=0,"",ROUND(MIN(F4,F4*E4/C4),2))'],
      ["G6", 40],
      ["H6", "【待填写】第6行“培训场次”完成率80.00%，扣10.00分；第7行“受益人次”完成率80.00%，扣8.00分：请逐项说明原因"],
      ["G7", 32],
      ["G8", "=SUM(G6:G7,H4)"],
    ]);
    expect(plan(checked(snapshotWithEdits(blank, edits)))).toEqual([]);
  });

  test("one reason cell for the whole form gets one prompt (Hubei)", () => {
    const form = snapshotOfText(`2023年度项目绩效自评表 | < | < | < | < | < | <
项目资金（万元） | < | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 120 | 120 | 10 | 100% | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训场次 | ≥30场 | 24场 | 50 | 40
效益指标 | 社会效益指标 | 受益人次 | ≥1000人次 | 1000人次 | 40 | 40
总分 | < | < | < | < | 100 | 90
偏差大或目标未完成原因分析 | < | | < | < | < | <`);
    const edits = plan(checked(form));
    expect(edits.map(({ address, after, safe }) => [address, after.value, safe])).toEqual([
      ["C8", "【待填写】第5行“培训场次”完成率80.00%，扣10.00分：请逐项说明原因", true],
    ]);
    expect(plan(checked(snapshotWithEdits(form, edits)))).toEqual([]);
  });
});
