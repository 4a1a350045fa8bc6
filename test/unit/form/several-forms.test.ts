import { readForm, readForms, type Form } from "../../../src/form";
import { digest } from "../../support/form-digest";
import { parseTextForm, textForms } from "../../support/text-form";
import { stacked } from "../../support/variations";
import { publishedSheets, snapshotOf, type SheetData } from "../../support/workbook-data";

function formsOn(sheet: SheetData): readonly Form[] {
  return readForms(snapshotOf(sheet)).flatMap((reading) => (reading.kind === "form" ? [reading.form] : []));
}

const all = [...publishedSheets(), ...textForms().map(({ name, sheet }) => ({ name, sheet }))];
const single = all.filter(({ sheet }) => {
  const forms = formsOn(sheet);
  return forms.length === 1 && forms[0]?.furtherForms === 0;
});

const plain = parseTextForm(
  "plain",
  `项目支出绩效自评表
（2023年度）
项目名称 | 家庭教育经费
资金（万元） | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
年度资金总额 | 20 | 20 | 100% | 10 | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 讲座 | 5场 | 5场 | 90 | 90
总分 | | | | | 100 | 100`,
).sheet;

/** What a form says by itself; what it does not say it may have from the form above. */
function own(form: Form, alone: Form) {
  const { year, place, unit, ...rest } = digest(form);
  return {
    ...rest,
    year: alone.year === null ? null : year,
    place: alone.place === null ? null : place,
    unit: alone.unitName === null ? "" : unit,
  };
}

test("what stands below a list of projects is none of them", () => {
  const list = textForms().find(({ name }) => name === "many-projects")?.sheet;
  if (list === undefined) throw new Error("many-projects is there");
  for (const text of ["填表人：张某", "注：一个项目一张表。", "第 1 页，共 1 页", "单位（盖章）：某局"]) {
    expect(formsOn({ ...list, cells: { ...list.cells, A13: text } })).toHaveLength(3);
  }
});

describe.each(single)("$name", ({ sheet }) => {
  const [alone] = formsOn(sheet);
  const [other] = formsOn(plain);
  if (alone === undefined || other === undefined) throw new Error("both are forms");

  // A year may come from the sheet's name.
  const on = (both: SheetData): SheetData => ({ ...both, name: sheet.name });

  test.each([0, 1, 3])("below another form, %d rows between them, both say what they say alone", (between) => {
    const { sheet: both, starts } = stacked([plain, sheet], between);
    const [first, second, ...further] = formsOn(on(both));
    expect(further).toEqual([]);
    expect(first && own(first, other)).toEqual(digest(other));
    expect(second && own(second, alone)).toEqual(digest(alone));
    const moved = (starts[1] ?? 1) - 1;
    expect(second?.indicators.map(({ row }) => row - moved)).toEqual(alone.indicators.map(({ row }) => row));
  });

  test("above another form", () => {
    const [first, second] = formsOn(on(stacked([sheet, plain], 1).sheet));
    expect(first && own(first, alone)).toEqual(digest(alone));
    expect(second && own(second, other)).toEqual(digest(other));
  });
});

const national = (rows: string): SheetData => parseTextForm("national", rows).sheet;
const rowsOf = (sheet: SheetData) =>
  formsOn(sheet).map(({ projectName, indicators, total, funds }) => ({
    projectName,
    names: indicators.map(({ name }) => name),
    total: total?.row ?? null,
    funds: funds?.rows.length ?? 0,
  }));
const head = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分";

describe("where one form ends", () => {
  test("the title and the head again at the top of a page are no further form", () => {
    const sheet = national(`2023年度项目支出绩效自评表
项目名称 | 培训
${head}
产出指标 | 数量指标 | 甲 | 3场 | 3场 | 50 | 50
2023年度项目支出绩效自评表
${head}
产出指标 | 数量指标 | 乙 | 3场 | 3场 | 50 | 50
总分 | | | | | 100 | 100`);
    expect(rowsOf(sheet)).toEqual([{ projectName: "培训", names: ["甲", "乙"], total: 8, funds: 0 }]);
  });

  test("the same title below a total begins the next form", () => {
    const one = `项目支出绩效自评表
${head}
产出指标 | 数量指标 | 甲 | 3场 | 3场 | 100 | 100
总分 | | | | | 100 | 100`;
    expect(rowsOf(national(`${one}\n\n${one}`))).toEqual([
      { projectName: null, names: ["甲"], total: 4, funds: 0 },
      { projectName: null, names: ["甲"], total: 9, funds: 0 },
    ]);
  });

  test("what the first form's head says of year and unit holds for those that do not say it", () => {
    const sheet = national(`2023年度项目支出绩效自评表
单位名称 | 某县妇女联合会
项目名称 | 培训
${head}
产出指标 | 数量指标 | 甲 | 3场 | 3场 | 100 | 100
总分 | | | | | 100 | 100
项目名称 | 救助
${head}
产出指标 | 数量指标 | 乙 | 3人 | 3人 | 100 | 100
总分 | | | | | 100 | 100`);
    const [, second] = formsOn(sheet);
    expect(second).toMatchObject({
      nth: 2,
      onSheet: [
        { name: "培训", from: 1, until: 6 },
        { name: "救助", from: 7, until: 10 },
      ],
      title: "2023年度项目支出绩效自评表",
      titleCell: null,
      year: 2023,
      unitName: "某县妇女联合会",
      projectName: "救助",
    });
  });

  test("a table of another kind below is none", () => {
    const sheet = national(`项目支出绩效自评表
项目名称 | 培训
${head}
产出指标 | 数量指标 | 甲 | 3场 | 3场 | 100 | 100
总分 | | | | | 100 | 100
绩效目标申报表
项目名称 | 救助
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 乙 | 3人`);
    expect(rowsOf(sheet)).toEqual([{ projectName: "培训", names: ["甲"], total: 5, funds: 0 }]);
  });
});

describe("a column 项目名称", () => {
  const many = (weights: readonly number[]): SheetData =>
    national(`2023年度项目支出绩效自评表（汇总）
年度资金总额 | 100
项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
甲项目 | 产出指标 | 数量指标 | 讲座 | 3场 | 3场 | ${weights[0]} | ${weights[0]}
^ | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 91% | ${weights[1]} | ${weights[1]}
乙项目 | 产出指标 | 数量指标 | 救助 | 3人 | 3人 | ${weights[2]} | ${weights[2]}
^ | 效益指标 | 社会效益指标 | 满意度 | ≥90% | 91% | ${weights[3]} | ${weights[3]}
合计 | | | | | | ${weights.reduce((sum, weight) => sum + weight, 0)} |`);

  test("each project with its own points is a form, and the sum of all is no form's total", () => {
    expect(rowsOf(many([50, 50, 60, 40]))).toEqual([
      { projectName: "甲项目", names: ["讲座", "知晓率"], total: null, funds: 0 },
      { projectName: "乙项目", names: ["救助", "满意度"], total: null, funds: 0 },
    ]);
  });

  test("projects that share the points of one form are one", () => {
    expect(rowsOf(many([30, 20, 30, 20]))).toEqual([
      { projectName: null, names: ["讲座", "知晓率", "救助", "满意度"], total: 8, funds: 0 },
    ]);
  });
});

test("a form that is not there any more: the last one", () => {
  const { sheet } = stacked([plain, plain], 1);
  for (const [wanted, nth] of [
    [0, 1],
    [1, 1],
    [2, 2],
    [9, 2],
  ]) {
    expect(readForm(snapshotOf(sheet), wanted)).toMatchObject({ form: { nth } });
  }
});

test("a sheet without a form says why, once", () => {
  expect(readForms(snapshotOf({ name: "空", cells: {} }))).toMatchObject([{ kind: "none" }]);
});
