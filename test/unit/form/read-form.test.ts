import fc from "fast-check";
import { readForm, type Form } from "../../../src/form";
import { render } from "../../../src/i18n";
import type { CellValue, SheetSnapshot } from "../../../src/sheet";
import { snapshotOfText } from "../../support/text-form";
import { formNames, readWorkbookData, snapshotOf } from "../../support/workbook-data";

function form(rows: string): Form {
  const reading = readForm(snapshotOfText(rows));
  if (reading.kind !== "form") throw new Error(reading.reason.id);
  return reading.form;
}

const head = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析";

describe("what is no form is said to be none", () => {
  test.each([
    ["", "none", "form.none-empty"],
    ["填报说明\n1.本表由项目单位填写。\n2.三级指标填写具体内容。", "none", "form.none-instructions"],
    ["会议纪要\n时间 | 地点\n3月1日 | 二楼会议室", "none", "form.none-no-head"],
    [
      "部门整体支出绩效评价指标评分表\n一级指标 | 二级指标 | 三级指标 | 指标解释 | 评分标准 | 分值 | 得分\n投入 | 目标设定 | 职责明确 | 说明 | 标准 | 5 | 5",
      "declined",
      "form.declined-rubric",
    ],
    ["绩效评价表\n投入 | 目标设定 | 评价标准\n过程 | 预算执行 | 评价标准", "declined", "form.declined-rubric"],
    [
      "项目绩效目标表\n一级指标 | 二级指标 | 三级指标 | 指标值 | 权重\n产出指标 | 数量指标 | 人次 | 3 | 10",
      "declined",
      "form.declined-declaration",
    ],
    [
      "绩效目标监控表\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-6月完成值 | 全年预计完成值\n产出指标 | 数量指标 | 人次 | 3 | 1 | 3",
      "declined",
      "form.declined-monitoring",
    ],
  ])("%j", (rows, kind, reason) => {
    const reading = readForm(snapshotOfText(rows));
    expect(reading.kind).toBe(kind);
    if (reading.kind !== "form") {
      expect(reading.reason.id).toBe(reason);
      for (const locale of ["zh-CN", "en"] as const) expect(render(locale, reading.reason).length).toBeGreaterThan(5);
    }
  });
});

describe("rows of the indicator table", () => {
  test("a first level that stands alone is an empty row; one with levels below it is not", () => {
    const { indicators } = form(`${head}
产出指标 | 数量指标 | 场次 | 3场 | 3场 | 50 | 50
效益指标
满意度指标
 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 40 | 40
总分 | | | | | 90 | 90`);
    expect(indicators.map(({ row, kind, level1, level2 }) => [row, kind, level1?.name, level2?.name])).toEqual([
      [2, "indicator", "产出指标", "数量指标"],
      [3, "empty", "效益指标", undefined],
      [5, "indicator", "满意度指标", "服务对象满意度指标"],
    ]);
  });

  test("a template row that was given points or a target is an indicator all the same", () => {
    const { indicators, coverage } = form(`${head}
产出指标 | 数量指标 | 指标1: | | | 10 | 10
 | | 指标2: | 5个 | 5个 | 10 | 10
 | | 指标3: | | | |
 | | …… | | | 0 | 0`);
    expect(indicators.map(({ row }) => row)).toEqual([2, 3]);
    expect(coverage.skippedRows.map(({ row, reason }) => [row, reason])).toEqual([
      [4, "template"],
      [5, "template"],
    ]);
  });

  test("a name that was crossed out (无, /) makes an empty row, not an indicator", () => {
    const { indicators } = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 50 | 50
 | 时效指标 | 无 | / | / | |
效益指标 | 生态效益指标 | 不涉及 | — | — | 0 | 0`);
    expect(indicators.map(({ row, kind, name }) => [row, kind, name])).toEqual([
      [2, "indicator", "场次"],
      [3, "empty", null],
      [4, "empty", null],
    ]);
  });

  test("an indicator with its target and actual missing is still one", () => {
    const { indicators } = form(`${head}
产出指标 | 数量指标 | 场次 | | | 50 | 50
 | | 人次 | | | |`);
    expect(indicators.map(({ name, target, actual }) => [name, target.kind, actual.kind])).toEqual([
      ["场次", "blank", "blank"],
      ["人次", "blank", "blank"],
    ]);
  });

  test("points merged over several rows are counted once", () => {
    const { indicators } = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 20 | 18 | 一处未完成
^ | ^ | 人次 | 100 | 90 | ^ | ^ | ^`);
    expect(indicators.map(({ weight, score, reason }) => [weight?.value, score?.value, reason?.plain])).toEqual([
      [20, 18, "一处未完成"],
      [null, null, "一处未完成"],
    ]);
    expect(indicators[1]?.weight?.state).toBe("marker");
  });

  test("a name merged with the second level's cell is the name", () => {
    const { indicators } = form(`${head}
满意度指标 | 群众满意度 | < | ≥90% | 95% | 10 | 10`);
    expect(indicators[0]).toMatchObject({ name: "群众满意度", level2: null, level1Kind: "satisfaction" });
  });

  test("error values are unreadable, not zero", () => {
    const { indicators, total } = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | #REF! | #DIV/0!
总分 | | | | | 100 | #VALUE!`);
    expect(indicators[0]?.weight).toMatchObject({ value: null, state: "unreadable" });
    expect(indicators[0]?.score).toMatchObject({ value: null, state: "unreadable" });
    expect(total?.score).toMatchObject({ value: null, state: "unreadable" });
  });

  test("weights as words are unreadable", () => {
    expect(form(`${head}\n产出指标 | 数量指标 | 场次 | 3 | 3 | 十分 | 十分`).indicators[0]?.weight?.state).toBe(
      "unreadable",
    );
  });

  test("a date held as a number is read as a date", () => {
    const snapshot = snapshotOf({
      name: "自评表",
      cells: {
        A1: "一级指标",
        B1: "三级指标",
        C1: "年度指标值",
        D1: "实际完成值",
        A2: "产出指标",
        B2: "完成时间",
        C2: { value: 44561, text: "2021年12月31日", format: 'yyyy"年"m"月"d"日"' },
        D2: { value: 44550, text: "2021-12-20", format: "yyyy-mm-dd" },
      },
    });
    const reading = readForm(snapshot);
    expect(
      reading.kind === "form" && reading.form.indicators.map(({ target, actual }) => [target.kind, actual.kind]),
    ).toEqual([["time", "time"]]);
  });

  test("a head repeated on the next page is passed over, the levels below it go on", () => {
    const read = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 50 | 50
${head}
效益指标 | 社会效益指标 | 知晓率 | 90% | 95% | 40 | 40
总分 | | | | | 90 | 90`);
    expect(read.indicators.map(({ row }) => row)).toEqual([2, 4]);
    expect(read.coverage.skippedRows).toMatchObject([{ row: 3, reason: "repeated-head" }]);
    expect(read.furtherForms).toBe(0);
  });

  test("what follows the notes is no indicator, but a total row is still found", () => {
    const read = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 90
说明 | | 请在此处说明审计中发现的问题
填表人： | | 张某 | | 联系电话： | 123456
总分 | | | | | 90 | 90`);
    expect(read.indicators.map(({ row }) => row)).toEqual([2]);
    expect(read.total?.row).toBe(5);
    expect(read.notes.map(({ address }) => address)).toEqual(["A3"]);
  });

  test("what stands below a table without a total is no indicator either", () => {
    const read = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 90
 | | 单位（盖章）：某县妇女联合会
 | | 2024年3月15日`);
    expect(read.indicators.map(({ row }) => row)).toEqual([2]);
    const names = form(`指标名称 | 目标值 | 完成值 | 分值 | 得分
场次 | 3 | 3 | 90 | 90
填报人： | 李某 | 联系电话： | 13800000000`);
    expect(names.indicators.map(({ row }) => row)).toEqual([2]);
  });

  test("an indicator may begin like a note", () => {
    const read = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 50 | 50
 | | 说明 | 3份 | 3份 | 20 | 20`);
    expect(read.indicators.map(({ name }) => name)).toEqual(["场次", "说明"]);
  });

  test("first levels may stand in rows of their own where no column is kept for them", () => {
    const read = form(`二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
一、产出指标（50分） | < | < | < | < | <
数量指标 | 场次 | 3 | 3 | 50 | 50
二、效益指标（40分） | < | < | < | < | <
社会效益 | 知晓率 | 90% | 95% | 40 | 40`);
    expect(read.indicators.map(({ level1, level1Kind }) => [level1?.name, level1?.points, level1Kind])).toEqual([
      ["产出指标", 50, "output"],
      ["效益指标", 40, "benefit"],
    ]);
  });
});

test("指标方向 says which way is better, 指标属性 beside it only that it is counted", () => {
  const { indicators } = form(`项目支出绩效自评表
一级指标 | 二级指标 | 三级指标 | 指标属性 | 指标方向 | 年度指标值 | 实际完成值 | 分值 | 得分
效益指标 | 社会效益指标 | 夜间呼叫量 | 定量 | 反向 | 12次 | 9次 | 100 | 100`);
  expect(indicators.map(({ target }) => target.comparator)).toEqual(["<="]);
});

test("a first level alone over a head is that of the rows below it, merged or not", () => {
  for (const title of ["1.产出指标（50分） | < | < | < | < | <", "1.产出指标（50分）"]) {
    const { indicators } = form(`项目绩效自评情况表
${title}
二级指标 | 三级指标 | 目标值 | 完成值 | 得分 | 分值
数量指标 | 走访慰问 | 500人次 | 512人次 | 50 | 50
${title.replace("1.产出指标（50分）", "2.效益指标（40分）")}
二级指标 | 三级指标 | 目标值 | 完成值 | 得分 | 分值
社会效益 | 关爱氛围 | 浓厚 | 浓厚 | 38 | 40
总分（满分100分） | | | | 88 | 90`);
    expect(indicators.map(({ row, level1 }) => [row, level1?.name, level1?.points])).toEqual([
      [4, "产出指标", 50],
      [7, "效益指标", 40],
    ]);
  }
});

test("a table with levels and actuals but neither names nor targets is read as far as it goes", () => {
  const read = form("一级指标 | 二级指标 | 实际完成值 | 得分\n产出指标 | 数量指标 | 28台 | 10\n总分 | | | 10");
  expect(read.indicators).toMatchObject([
    { name: "数量指标", targetCell: null, actual: { value: 28 }, score: { value: 10 } },
  ]);
  expect(read.total?.score?.value).toBe(10);
});

describe("totals", () => {
  test("an early 合计 before further rows is a subtotal", () => {
    const read = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 50 | 50
合计 | | | | | 50 | 50
效益指标 | 社会效益指标 | 知晓率 | 90% | 95% | 40 | 40
合计 | | | | | 90 | 90`);
    expect(read.total).toMatchObject({ row: 5, weight: { value: 90 } });
    expect(read.subtotals.map(({ row, score }) => [row, score?.value])).toEqual([[3, 50]]);
  });

  test("a last row that says 得分 and a number is the total, one with a target is an indicator", () => {
    const rows = `${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 100 | 96`;
    expect(form(`${rows}\n得分 | | | | | | 96`).total).toMatchObject({ row: 3, score: { value: 96 } });
    const named = form(`${rows}\n效益指标 | 社会效益指标 | 得分 | ≥90分 | 95分 | 10 | 10`);
    expect(named.total).toBeNull();
    expect(named.indicators.map(({ name }) => name)).toEqual(["场次", "得分"]);
  });

  test("a total whose label was in the middle of merged cells is found", () => {
    const read = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 88
 | | | 总分 | | 90 | 88`);
    expect(read.total).toMatchObject({ row: 3, weight: { value: 90 }, score: { value: 88 } });
    expect(read.indicators).toHaveLength(1);
  });

  test("a total that was moved is found in its row", () => {
    const read = form(`${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 88
总分 | < | < | < | 88 | < | < | 良`);
    expect(read.total).toMatchObject({
      weight: null,
      score: { value: 88, cell: { address: "E3" } },
      grade: { text: "良" },
    });
  });

  test("a total in one cell with its label is read and marked, so that nobody writes over the label", () => {
    const read = form(`填报日期：2021年3月1日 总分：98.5分\n${head}\n产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 88`);
    expect(read.total?.score).toMatchObject({ value: 98.5, inText: true });
  });

  test("a label that was filled into all cells of its row is no number that cannot be read", () => {
    const text = "总分：96.5分";
    const read = form(`${head}\n产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 90\n${Array(8).fill(text).join(" | ")}`);
    expect(read.total).toMatchObject({ weight: null, score: { value: 96.5, inText: true } });
  });

  test("a scored table without a total row may be cut off", () => {
    const read = form(`${head}\n产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 88`);
    expect(read.cutOff).toBe(true);
    expect(read.remarks.map(({ id }) => id)).toContain("form.remark-cut-off");
    const above = "总分：100分";
    expect(form(`${above}\n${head}\n产出指标 | 数量指标 | 场次 | 3 | 3 | 60 | 60\n\u00a0 |`).cutOff).toBe(true);
  });

  test("a table without points has no total to miss", () => {
    const read = form("一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值\n产出指标 | 数量指标 | 场次 | 3 | 3");
    expect(read.cutOff).toBe(false);
    expect(read.remarks.map(({ id }) => id)).toContain("form.remark-no-scores");
  });
});

describe("funds", () => {
  const table = `${head}\n产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 90\n总分 | | | | | 100 | 100`;

  test("an amount in another unit is not taken, and that is said", () => {
    const read = form(`项目资金（万元） | | 全年预算数 | 全年执行数 | 执行率
 | 年度资金总额 | 800 | 8000000元 | 100%
${table}`);
    expect(read.funds?.rows[0]?.executed).toMatchObject({ value: null, state: "unreadable" });
    expect(read.remarks.find(({ id }) => id === "form.remark-other-unit")?.values).toEqual({
      cell: "D2",
      text: "8000000元",
      unit: "万元",
    });
  });

  test("the unit may stand above the table", () => {
    const read = form(`自评表 | | | 金额单位：元
项目资金 | | 全年预算数 | 全年执行数 | 执行率
 | 年度资金总额 | 800 | 800 | 100%
${table}`);
    expect(read.funds?.amountUnit).toBe("元");
  });

  test("amounts with error values are unreadable", () => {
    const read = form(`项目资金 | | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
 | 年度资金总额 | #REF! | 800 | #DIV/0! | 10 | 10
${table}`);
    expect(read.funds?.rows[0]).toMatchObject({
      budget: { state: "unreadable" },
      executed: { value: 800 },
      rate: { state: "unreadable" },
    });
  });

  test("the adjusted budget counts, not the one at the beginning", () => {
    const read = form(`项目资金 | | 年初预算数 | 全年预算数 | 全年执行数
 | 年度资金总额 | 100 | 120 | 120
${table}`);
    expect(read.funds?.rows[0]).toMatchObject({ initialBudget: { value: 100 }, budget: { value: 120 } });
  });

  test("points and parts named in the middle of the rows that they stood beside", () => {
    const merged = form(`部门资金 | 支出 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 基本支出 | 100 | 100 | | |
 | 项目支出 | 100 | 80 | 10 | 90% | 9
 | 合计 | 200 | 180 | | |
${table}`);
    expect(merged.funds?.rows.map(({ weight, rate, score }) => [weight?.value, rate?.value, score?.value])).toEqual([
      [null, null, null],
      [null, null, null],
      [10, 0.9, 9],
    ]);
    const income = form(`年度预算收支（万元） | | 年初预算数 | 调整预算数 | 实际执行数 | 执行率
 | 合计 | 280 | 305 | 305 | 100%
收入 | 财政拨款 | 275 | 300 | 300 | 100%
 | 其他资金 | 5 | 5 | 5 | 100%
 | 合计 | 280 | 305 | 298 | 97.7%
支出 | 基本支出 | 200 | 215 | 215 | 100%
 | 项目支出 | 80 | 90 | 83 | 92.22%
${table}`);
    expect(income.funds?.rows.map(({ row, source, executed }) => [row, source, executed?.value])).toEqual([
      [5, "total", 298],
      [6, "other", 215],
      [7, "other", 83],
    ]);
  });

  test("a rate is read with what the amounts give", () => {
    const read = form(`项目资金 | | 全年预算数 | 全年执行数 | 执行率
 | 年度资金总额 | 10000 | 100 | 1
 | 财政拨款 | 100 | 100 | 1
${table}`);
    expect(read.funds?.rows.map(({ rate }) => rate?.value)).toEqual([0.01, 1]);
  });

  test("an execution row of the table gives its points to the fund block that has none", () => {
    const read = form(`项目资金 | | 全年预算数 | 全年执行数
 | 年度资金总额 | 100 | 95
${head}
预算执行 | 预算执行 | 预算执行率 | 100% | 95% | 10 | 9.5
产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 90
总分 | | | | | 100 | 99.5`);
    expect(read.funds?.rows[0]).toMatchObject({
      budget: { value: 100 },
      weight: { value: 10 },
      score: { value: 9.5 },
      rate: { value: 0.95 },
    });
    expect(read.indicators.map(({ row }) => row)).toEqual([5]);
  });

  test("an execution row beside a fund block with points of its own stays an indicator", () => {
    const read = form(`项目资金 | | 全年预算数 | 全年执行数 | 分值 | 得分
 | 年度资金总额 | 100 | 95 | 10 | 9.5
${head}
预算执行率 | | 预算执行率 | 100% | 95% | 10 | 9.5
产出指标 | 数量指标 | 场次 | 3 | 3 | 80 | 80
总分 | | | | | 100 | 99`);
    expect(read.indicators.map(({ row }) => row)).toEqual([4, 5]);
  });

  test("预算执行率 as an output indicator is an indicator", () => {
    const read = form(`${head}\n产出指标 | 数量指标 | 预算执行率 | 100% | 95% | 10 | 9.5`);
    expect(read.indicators).toHaveLength(1);
    expect(read.funds).toBeNull();
  });

  test("goals with numbers are no fund rows", () => {
    const read = form(`项目资金（万元） | | 全年预算数 | 全年执行数
 | 年度资金总额 | 43.2 | 37.24
年度总体目标 | 预期目标 | | 实际完成情况
 | 43.2 | | 37.24
${table}`);
    expect(read.funds?.rows).toHaveLength(1);
    expect(read.goals).toMatchObject([{ planned: { plain: "43.2" }, achieved: { plain: "37.24" } }]);
  });

  test("调整预算 behind 年初预算 is the budget as adjusted, beside 全年预算 by how much it was", () => {
    const budgets = (adjusted: string, amounts: string) =>
      form(`项目资金（万元） | 年初预算 | ${adjusted} | 全年执行数 | 执行率
年度资金总额 | 100 | ${amounts} | 108 | 90%
${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 90`).funds?.rows.map(({ budget }) => budget?.value);
    expect(budgets("调整预算", "120")).toEqual([120]);
    expect(budgets("调整预算 | 全年预算", "20 | 120")).toEqual([120]);
  });
});

describe("amounts one below the other", () => {
  const table =
    "一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分\n产出指标 | 数量指标 | 场次 | 3场 | 3场 | 90 | 90";

  test("sources in columns", () => {
    const { funds } = form(`部门整体支出绩效自评表
预算资金情况（万元） | 项目 | 合计 | 一般公共预算 | 政府性基金 | 其他资金
^ | 年初预算数 | 158.62 | 158.62 | 0 | 0
^ | 全年预算数 | 171.25 | 161.25 | 0 | 10
^ | 全年执行数 | 165.88 | 155.88 | 0 | 10
^ | 执行率 | 96.86% | 96.67% | | 100%
^ | 分值 | 10 | | |
^ | 得分 | 9.69 | | |
${table}`);
    expect(funds?.amountUnit).toBe("万元");
    expect(funds?.rows).toMatchObject([
      {
        source: "total",
        label: "合计",
        initialBudget: { value: 158.62 },
        budget: { value: 171.25 },
        executed: { value: 165.88 },
        rate: { value: 0.9686 },
        weight: { value: 10 },
        score: { value: 9.69 },
      },
    ]);
  });

  test("one amount each", () => {
    const { funds } = form(`部门整体支出绩效自评表
部门名称 | 某区妇联 |
预算执行情况 | 年初预算（万元） | 100
^ | 调整后预算（万元） | 110
^ | 支出数（万元） | 99
${table}`);
    expect(funds?.amountUnit).toBe("万元");
    expect(funds?.rows).toMatchObject([
      { label: "预算执行情况", source: "total", budget: { value: 110 }, executed: { value: 99 } },
    ]);
  });

  test("without a total nothing is read", () => {
    const { funds } = form(`部门整体支出绩效自评表
资金（万元） | 来源 | 甲 | 乙
^ | 全年预算数 | 100 | 10
^ | 全年执行数 | 90 | 9
${table}`);
    expect(funds).toBeNull();
  });
});

describe("columns of other years", () => {
  const heads = (names: string): string =>
    `部门整体绩效自评表\n（2023年度）\n一级指标 | 二级指标 | 三级指标 | ${names} | 分值 | 得分`;

  test.each([
    ["2022年完成值 | 2023年目标值 | 2023年完成值", "18场 | ≥20场 | 22场"],
    ["2023年目标值 | 2023年完成值 | 2024年目标值", "≥20场 | 22场 | ≥25场"],
    ["上年完成值 | 年度目标值 | 实际完成值", "18场 | ≥20场 | 22场"],
    ["2022年完成值 | 年度目标值 | 实际完成值", "18场 | ≥20场 | 22场"],
    ["上年度指标值 | 本年指标值 | 本年完成值", "≥18场 | ≥20场 | 22场"],
    ["2023年指标值 | 实际完成值 | 完成情况", "≥20场 | 22场 | 完成"],
  ])("%s", (names, values) => {
    const [row] = form(`${heads(names)}\n产出指标 | 数量指标 | 普法活动 | ${values} | 90 | 90`).indicators;
    expect([row?.target.text, row?.actual.text]).toEqual(["≥20场", "22场"]);
  });

  test("amounts of the year before are not this year's", () => {
    const { funds } = form(`部门整体绩效自评表
资金情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 | 执行率 | 分值 | 得分
合计 | 190 | 210 | 205.8 | 98% | 10 | 9.8
一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
产出指标 | 数量指标 | 普法活动 | ≥20场 | 22场 | 90 | 90`);
    expect(funds?.rows).toMatchObject([{ budget: { value: 210 }, executed: { value: 205.8 }, score: { value: 9.8 } }]);
  });
});

test("目标值 | 单位 | 完成值 | 单位: each has its own", () => {
  const read = form(`项目支出绩效自评表
一级指标 | 二级指标 | 三级指标 | 目标值 | 单位 | 完成值 | 单位 | 分值 | 得分
产出指标 | 数量指标 | 覆盖家庭 | 0.5 | 万户 | 5200 | 户 | 90 | 90`);
  expect(read.indicators[0]).toMatchObject({
    target: { value: 0.5, unit: "万户" },
    actual: { value: 5200, unit: "户" },
  });
});

describe("the header", () => {
  const body = `${head}\n产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 90`;

  test.each([
    ["项目支出绩效自评表\n（2021年度）", 2021],
    ["2019年项目支出绩效自评表", 2019],
    ["二〇二二年度项目支出绩效自评表", 2022],
    ["2 0 2 2 年 度 项 目 支 出 绩 效 自 评 表", 2022],
    ["项目支出绩效自评表\n（__2022__年度）", 2022],
    ["202 | 2年度 | 项目支 | 出绩效 | 自评表", 2022],
    ["项目支出绩效自评表\n填报日期：2024年6月14日", null],
    ["项目支出绩效自评表\n2023年度 | | 填报日期：2024年6月14日", 2023],
    ["项目支出绩效自评表", null],
  ])("%j is of the year %s", (rows, year) => {
    expect(form(`${rows}\n${body}`).year).toBe(year);
  });

  test.each([
    ["单位名称：黄冈市水利站", "黄冈市水利站"],
    ["主管部门 | 某某局 | 实施单位 | 某某中心", "某某中心"],
    ["主管部门 | 某某局 | 实施单位 | 本单位", "某某局"],
    ["主管部门 | 219-某镇人民政府 | 实施单位 |", "某镇人民政府"],
    ["预算单位 | | [205001]某中心", "某中心"],
    ["部门（单位）名称 | 某妇女联合会 | 所属独立核算单位个数 | 1", "某妇女联合会"],
    ["实施单位 | 联系人", null],
    ["实施单位：____某某中心______", "某某中心"],
    ["实施单位 | __某某中心__", "某某中心"],
    ["（2022年度） | 单位：万元\n部门名称 | 颍南县妇联", "颍南县妇联"],
    ["部门名称 | 颍南县妇联 | 单位：元", "颍南县妇联"],
    ["单位 | 合计 | 财政拨款", null],
    ["学校名称 | XX大学 | 项目名称 | 学科建设", "XX大学"],
    ["购买主体 | 区民政局 | 承接主体 | 养老中心", "区民政局"],
  ])("%j names the unit %s", (rows, unit) => {
    expect(form(`自评表\n${rows}\n${body}`).unitName).toBe(unit);
  });

  test("project or department", () => {
    expect(form(`部门整体支出绩效自评表\n${body}`).subject).toBe("department");
    expect(form(`2022年 | 部门 | 整体支出 | 绩效自评表\n${body}`)).toMatchObject({
      subject: "department",
      title: "2022年部门整体支出绩效自评表",
      unitName: null,
    });
    expect(form(`项目支出绩效自评表\n项目名称 | 甲项目\n${body}`)).toMatchObject({
      subject: "project",
      projectName: "甲项目",
    });
  });
});

describe("several tables on a sheet", () => {
  test("tables side by side: the left one is read", () => {
    const read = form(`${head} | ${head}
产出指标 | 数量指标 | 左 | 3 | 3 | 90 | 90 | | 产出指标 | 数量指标 | 右 | 5 | 5 | 90 | 90
总分 | | | | | 90 | 90 | | 总分 | | | | | 90 | 90`);
    expect(read.indicators.map(({ name }) => name)).toEqual(["左"]);
    expect(read.furtherForms).toBe(1);
  });

  test("a declaration of targets above a self-evaluation is passed over", () => {
    const read = form(`绩效目标
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 场次 | 3
${head}
产出指标 | 数量指标 | 场次 | 3 | 3 | 90 | 90
总分 | | | | | 90 | 90`);
    expect(read.indicatorHeadRow).toBe(4);
    expect(read.indicators.map(({ row }) => row)).toEqual([5]);
  });

  test("a right half under the same heads, without a first level, is not mixed with the left one", () => {
    const read = form(`
项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 农家书屋 | < | < | < | < | < | <
二级指标 | 三级指标 | 目标值 | 完成值 | 得分 | 二级指标 | 三级指标 | 目标值
数量指标 | 补充图书 | 9000册 | 9120册 | 20 | 社会效益 | 群众阅读率 | 提升
时效指标 | 配送完成 | 10月底 | 9月底 | 10 | | |
`);
    expect(read.indicators.map(({ name, target, actual }) => [name, target.text, actual.text])).toEqual([
      ["补充图书", "9000册", "9120册"],
      ["配送完成", "10月底", "9月底"],
    ]);
    expect(read.furtherForms).toBe(1);
  });
});

describe("reading is total", () => {
  const words = fc.constantFrom(
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因",
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "执行率",
    "年度资金总额",
    "其中：财政拨款",
    "产出指标（50分）",
    "数量指标",
    "指标1：",
    "……",
    "总分",
    "合计",
    "小计",
    "注：",
    "预期目标",
    "实际完成情况",
    "绩效指标",
    "≥3场",
    "95%",
    "—",
    "项目名称",
    "自评表",
    "预算执行率",
    "评分标准",
    "预算数：",
    "执行数：",
    "单位：万元",
    "#DIV/0!",
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 6, arbitrary: words },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    { weight: 1, arbitrary: fc.boolean() },
  );
  const place = fc.integer({ min: -2, max: 14 });
  const area = fc.tuple(place, place, place, place).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    left: Math.min(c, d),
    bottom: Math.max(a, b),
    right: Math.max(c, d),
  }));
  const snapshot = fc
    .record({
      rows: fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 14 }),
      merges: fc.array(area, { maxLength: 6 }),
      hidden: fc.array(place),
      top: fc.integer({ min: 1, max: 3 }),
      left: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ rows, merges, hidden, top, left }): SheetSnapshot => ({
      ...snapshotOf({ name: "x", cells: {} }),
      top,
      left,
      merges,
      hiddenRows: hidden,
      values: rows,
      texts: rows.map((row) => row.map((one) => (one === null ? "" : String(one)))),
    }));

  test("any snapshot gives a reading, with rows inside the sheet and in order", () => {
    fc.assert(
      fc.property(snapshot, (one) => {
        const reading = readForm(one);
        if (reading.kind !== "form") {
          expect(render("zh-CN", reading.reason)).not.toBe("");
          return;
        }
        const { indicators, coverage, remarks } = reading.form;
        const rows = indicators.map(({ row }) => row);
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
        expect(new Set(rows).size).toBe(rows.length);
        for (const row of rows) expect(row >= one.top && row < one.top + one.values.length).toBe(true);
        expect(coverage.share).toBeGreaterThanOrEqual(0);
        expect(coverage.share).toBeLessThanOrEqual(1);
        for (const remark of remarks) expect(render("en", remark)).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  test("a form torn anywhere is still read", () => {
    const { sheets } = readWorkbookData("wangcheng-2020");
    const whole = snapshotOf(sheets[0]!);
    for (let rows = 0; rows <= whole.values.length; rows++) {
      const torn = { ...whole, values: whole.values.slice(0, rows), texts: whole.texts.slice(0, rows) };
      const reading = readForm(torn);
      if (rows >= 12) expect(reading.kind).toBe("form");
      if (reading.kind === "form") expect(reading.form.cutOff).toBe(rows < 28);
    }
  });

  test("every published form survives the loss of any one column", () => {
    for (const name of formNames()) {
      for (const sheet of readWorkbookData(name).sheets) {
        const whole = snapshotOf(sheet);
        for (let column = 0; column < (whole.values[0]?.length ?? 0); column++) {
          const blank = <T>(grid: readonly (readonly T[])[], nothing: T) =>
            grid.map((row) => row.map((one, at) => (at === column ? nothing : one)));
          expect(() =>
            readForm({ ...whole, values: blank(whole.values, null), texts: blank(whole.texts, "") }),
          ).not.toThrow();
        }
      }
    }
  });
});
