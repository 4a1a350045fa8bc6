import { checkForms, checkSheet, type FormCheck } from "../../../src/check";
import { render } from "../../../src/i18n";
import { isOpen } from "../../../src/rules";
import { addressOf } from "../../../src/sheet";
import { aboutCell, type CellAccount } from "../../../src/taskpane/app/about-cell";
import { snapshotOfText, textForms } from "../../support/text-form";
import { stacked } from "../../support/variations";
import { publishedSheets, snapshotOf, type SheetData } from "../../support/workbook-data";

function checked(sheet: SheetData): FormCheck {
  const check = checkSheet(snapshotOf(sheet));
  if (check.evaluation === null) throw new Error(`no form on ${sheet.name}`);
  return check;
}

const small = checkSheet(
  snapshotOfText(`项目支出绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
资金（万元） | < | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 120 | 90 | 10 | 80% | 7.5
其中：财政拨款 | < | 120 | 90 | - | 75% | -
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 培训场次 | ≥30场 | 24场 | 50 | 40 |
^ | 质量指标 | 合格率 | ≥90% | 95% | 30 | 30 |
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 |
总分 | < | < | < | < | 100 | 87.5`),
);
if (small.evaluation === null) throw new Error("no form");
const form = small;

/** In Chinese: in front of the row, above the column, what is found, what is worked out. */
function told(address: string) {
  const account = aboutCell(form, address);
  if (account === null) return null;
  const { row, column, items, explanations } = account;
  return {
    row,
    column,
    rules: items.map(({ finding }) => finding.rule),
    worked: explanations.map(({ worked }) => render("zh-CN", worked)),
  };
}

describe("a cell of a fund row", () => {
  test("the rate: how it is worked out, and that the stated one is wrong", () => {
    expect(told("F4")).toEqual({
      row: "年度资金总额",
      column: "执行率",
      rules: ["execution-rate-wrong"],
      worked: ["90÷120＝75.00%"],
    });
  });

  test("points and score: how the score is worked out", () => {
    expect(told("E4")).toMatchObject({ column: "分值", worked: ["10×75.00%＝7.50"] });
    expect(told("G4")).toMatchObject({ column: "得分", rules: [], worked: ["10×75.00%＝7.50"] });
  });

  test("an amount: what follows from it", () => {
    expect(told("D4")).toMatchObject({ column: "全年执行数", worked: ["90÷120＝75.00%", "10×75.00%＝7.50"] });
    expect(told("C5")).toMatchObject({ row: "其中：财政拨款", column: "全年预算数" });
  });
});

describe("a cell of an indicator", () => {
  test("target, actual, points and name tell of the same row", () => {
    for (const [address, column] of [
      ["C7", "三级指标"],
      ["D7", "年度指标值"],
      ["E7", "实际完成值"],
      ["F7", "分值"],
      ["G7", "得分"],
    ] as const) {
      expect(told(address)).toMatchObject({ row: "培训场次", column, worked: ["50×24÷30＝50×80.00%＝40.00"] });
      expect(aboutCell(form, address)?.indicator?.indicator.row).toBe(7);
    }
  });

  test("the empty reason cell: that a reason is missing", () => {
    expect(told("H7")).toMatchObject({ row: "培训场次", column: "偏差原因分析及改进措施", rules: ["missing-reason"] });
  });

  test("a level's name over several rows belongs to none of them", () => {
    expect(told("A7")).toBeNull();
  });
});

describe("a cell of the total row", () => {
  test("points and score, each with its own sum", () => {
    expect(told("F10")).toMatchObject({ row: "总分", column: "分值" });
    expect(told("F10")?.worked[0]).toMatch(/＝100\.00$/);
    expect(told("G10")?.worked[0]).toMatch(/＝87\.50$/);
  });

  test("any cell of a merged label is the label", () => {
    expect(aboutCell(form, "C10")).toEqual(aboutCell(form, "A10"));
    expect(aboutCell(form, "$A$10")?.address).toBe("A10");
  });
});

test("title, heads and cells outside of the form tell nothing", () => {
  for (const address of ["A1", "A2", "D6", "J7", "A40", "", "Sheet1", "ZZZZ1"]) expect(told(address)).toBeNull();
});

const sheets = [...publishedSheets(), ...textForms().map(({ name, sheet }) => ({ name, sheet }))].filter(
  ({ sheet }) => checkSheet(snapshotOf(sheet)).evaluation !== null,
);

describe.each(sheets)("$name", ({ sheet }) => {
  const check = checked(sheet);
  const snapshot = snapshotOf(sheet);
  const accounts = new Map<string, CellAccount | null>();
  snapshot.values.forEach((row, r) => {
    row.forEach((_, c) => {
      const address = addressOf(snapshot.top + r, snapshot.left + c);
      accounts.set(address, aboutCell(check, address));
    });
  });

  test("every finding about a cell is told there, and nowhere else", () => {
    const due = check.findings.filter((finding) => isOpen(finding) && finding.cell !== null);
    for (const finding of due) {
      const items = aboutCell(check, finding.cell ?? "")?.items ?? [];
      expect(items.map((item) => item.finding)).toContain(finding);
    }
    for (const account of accounts.values())
      for (const { finding } of account?.items ?? []) expect(finding.cell).toBe(account?.address);
  });

  test("what is told of an indicator's cell is of its own row or of the area that its cell is merged over", () => {
    for (const [address, account] of accounts) {
      const indicator = account?.indicator?.indicator;
      if (indicator === undefined) continue;
      const row = Number(address.replace(/\D/g, ""));
      const areas = [indicator.targetCell, indicator.actualCell, indicator.nameCell, indicator.reason].flatMap(
        (cell) => (cell === null ? [] : [cell.area]),
      );
      const reach = [indicator.row, ...areas.flatMap(({ top, bottom }) => [top, bottom])];
      const cells = [indicator.weight, indicator.score].flatMap((cell) => cell?.cell.area ?? []);
      const all = [...reach, ...cells.flatMap(({ top, bottom }) => [top, bottom])];
      expect(row).toBeGreaterThanOrEqual(Math.min(...all));
      expect(row).toBeLessThanOrEqual(Math.max(...all, indicator.measures?.area.bottom ?? 0));
    }
  });
});

test("of several forms on a sheet each tells of its own cells alone", () => {
  const [one] = publishedSheets();
  const { sheet } = stacked([one!.sheet, one!.sheet], 2);
  const [first, second] = checkForms(snapshotOf(sheet));
  if (first === undefined || first.evaluation === null || second === undefined || second.evaluation === null)
    throw new Error("two forms");
  const row = second.evaluation.form.indicators[0]!;
  const address = row.actualCell!.address;
  expect(aboutCell(first, address)).toBeNull();
  expect(aboutCell(second, address)?.indicator?.indicator.row).toBe(row.row);
});
