import type { SheetDraft } from "../../sheet";
import { across, drawn, empty, head, line, said, text } from "../drawing";
import { hubeiLevels } from "../levels";
import type { BlankOptions } from "../model";
import { amountCell, fundScoreCell, rateCell } from "../parts/funds";
import { indicatorLines, scoreTotal, totalLine } from "../parts/indicators";

/*
 * 湖北省项目自评表 (鄂财绩发〔2020〕3号) as published by 黄冈 and 黄石: 20 points for execution, no column for points (they
 * stand behind the 一级指标), one place for the reasons of the whole form.
 */
const widths = [14, 12, 14, 26, 16, 16, 14];
const remark =
  "备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。";
const kinds = [
  ["项目类别", "1、部门预算项目 □   2、市直专项 □   3、省级专项 □"],
  ["项目属性", "1、持续性项目 □   2、新增性项目 □"],
  ["项目类型", "1、常年性项目 □   2、延续性项目 □   3、一次性项目 □"],
] as const;

export function projectHubei({ unit, project, year, budget, rowsPerLevel2 }: BlankOptions): SheetDraft {
  const opening = [
    line(34, across(text(`${year}年度${project.trim()}项目自评表`, "title"), 7)),
    line(20, across(text(`单位名称：${unit.trim()}`, "aside"), 4), across(text("填报日期：", "aside"), 3)),
    line(24, across(head("项目名称"), 2), across(said(project), 5)),
    line(24, across(head("主管部门"), 2), across(empty("words"), 2), head("项目实施单位"), across(said(unit), 2)),
    ...kinds.map(([label, choices]) => line(22, across(head(label), 2), across(text(choices, "words"), 5))),
  ];
  const fundRow = opening.length + 1;
  const row = fundRow + 1;
  const fundBlock = [
    line(
      34,
      head("预算执行情况\n（万元）\n（20分）"),
      across(head(""), 2),
      ["预算数（A）", "执行数（B）", "执行率（B/A）", "得分\n（20分*执行率）"].map(head),
    ),
    line(
      28,
      "^",
      across(text("年度财政资金总额"), 2),
      amountCell(budget),
      empty("amount"),
      rateCell({ budget: 4, executed: 5, weight: 7, rate: 6, score: 7 }, row),
      fundScoreCell("20", `F${row}`),
    ),
  ];
  const headRow = fundRow + fundBlock.length;
  const table = indicatorLines("年度绩效目标1\n（80分）", {
    levels: hubeiLevels,
    rowsPerLevel2,
    pointsInHeading: true,
    columns: [
      { head: "三级指标", kind: "words" },
      { head: "年初目标值（A）", kind: "field" },
      { head: "实际完成值（B）", kind: "field" },
      { head: "得分", kind: "score" },
    ],
  });
  const total = scoreTotal({
    first: headRow + 1,
    last: headRow + table.length - 1,
    weight: null,
    score: 7,
    fundRow: row,
    fundWeight: 7,
    fundScore: 7,
  });
  return drawn({
    name: "项目自评表",
    widths,
    orientation: "portrait",
    headRows: { first: headRow, last: headRow },
    lines: [
      ...opening,
      ...fundBlock,
      ...table,
      totalLine("总分", 6, total),
      line(60, head("偏差大或\n目标未完成\n原因分析"), across(empty("words"), 6)),
      line(60, head("改进措施及\n结果应用方案"), across(empty("words"), 6)),
      line(32, across(text(remark, "note"), 7)),
    ],
  });
}
