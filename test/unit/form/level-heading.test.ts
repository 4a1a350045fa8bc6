import { levelHeading } from "../../../src/form/level-heading";
import { Grid } from "../../../src/sheet";
import { snapshotOf } from "../../support/workbook-data";

const read = (text: string) => {
  const { name, points } = levelHeading(new Grid(snapshotOf({ name: "x", cells: { A1: text } })).cell(1, 1));
  return [name, points];
};

test.each([
  ["产出指标", "产出指标", null],
  ["产\n出\n指\n标", "产出指标", null],
  ["产出指标\n(50分)", "产出指标", 50],
  ["产出指标（50分）", "产出指标", 50],
  ["产出指标(50)", "产出指标", 50],
  ["产出指标【50分】", "产出指标", 50],
  ["产出指标50分", "产出指标", 50],
  ["效益指标(30分", "效益指标", 30],
  ["年度绩效目标98分)", "年度绩效目标", 98],
  ["数量指标（权重22.5%）", "数量指标", 22.5],
  ["一、产出指标", "产出指标", null],
  ["1.产出指标", "产出指标", null],
  ["（一）产出指标", "产出指标", null],
  ["（1）数量指标", "数量指标", null],
  ["(2)质量指标(20分)", "质量指标", 20],
  ["（50分）产出指标", "产出指标", 50],
  ["⑩成本指标", "成本指标", null],
  ["(10)", "(10)", null],
  ["服务对象满意度指标", "服务对象满意度指标", null],
  ["经济效益(可选项)", "经济效益(可选项)", null],
])("%j is %s with %s points", (text, name, points) => {
  expect(read(text)).toEqual([name, points]);
});
