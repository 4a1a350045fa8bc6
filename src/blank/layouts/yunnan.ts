import type { SheetDraft } from "../../sheet";
import { across, drawn, empty, head, line, text } from "../drawing";
import { nationalLevels } from "../levels";
import type { BlankOptions } from "../model";
import { comparatorLists } from "../parts/comparators";
import { fundLines, type FundColumns } from "../parts/funds";
import { goalLines, projectLines } from "../parts/heads";
import { indicatorRows, rowLine, scoreTotal, totalLine, weightTotal, type IndicatorColumn } from "../parts/indicators";

/* 云南省公开14表 as published by 永德: amounts in 元, 年度指标值 over comparator, value and unit, the grade beside the total. */
const widths = [12, 13, 22, 11, 14, 14, 14, 8, 10, 22];
const funds: FundColumns = { initial: 5, budget: 6, executed: 7, weight: 8, rate: 9, score: 10 };
const columns: readonly IndicatorColumn[] = [
  { head: "三级指标", kind: "words" },
  { head: "指标性质", kind: "field" },
  { head: "指标值", kind: "field" },
  { head: "度量单位", kind: "field" },
  { head: "实际完成值", kind: "field" },
  { head: "分值", kind: "points" },
  { head: "得分", kind: "score" },
  { head: "偏差原因分析及改进措施", kind: "words" },
];

export function projectYunnan(options: BlankOptions): SheetDraft {
  const { unit, year, budget, rowsPerLevel2 } = options;
  const opening = [
    line(34, across(text(`${year}年度项目支出绩效自评表`, "title"), 10)),
    line(20, across(text(`部门：${unit.trim()}`, "aside"), 5), across(text("公开14表", "aside"), 5)),
    ...projectLines(options, [1, 3, 2, 4]),
  ];
  const fundRow = opening.length + 1;
  const heads = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
  const parts = ["其中：当年财政拨款", "上年结转资金", "其他资金"];
  const words = { block: "项目资金\n（元）", corner: "", heads, total: "年度资金总额", parts, mark: "—", points: 10 };
  const fundBlock = fundLines(fundRow, funds, words, 3, budget);
  const goals = goalLines(["预期目标", "实际完成情况"], [5, 4]);
  const headRow = fundRow + fundBlock.length + goals.length;
  const rows = indicatorRows({ levels: nationalLevels, rowsPerLevel2, columns, pointsInHeading: false });
  const [name, , , , ...scored] = columns;
  const table = [
    line(
      24,
      across(head("绩效指标"), 3),
      across(head("年度指标值"), 3),
      scored.map((column) => head(column.head)),
    ),
    line(
      24,
      ["一级指标", "二级指标", name?.head ?? ""].map(head),
      ["指标性质", "指标值", "度量单位"].map(head),
      scored.map(() => "^" as const),
    ),
    ...rows.map(rowLine),
  ];
  const summed = {
    first: headRow + 2,
    last: headRow + table.length - 1,
    weight: 8,
    score: 9,
    fundRow: fundRow + 1,
    fundWeight: 8,
    fundScore: 10,
  };
  return drawn({
    name: "项目支出绩效自评表",
    widths,
    orientation: "landscape",
    headRows: { first: headRow, last: headRow + 1 },
    lists: comparatorLists(4, summed),
    lines: [
      ...opening,
      ...fundBlock,
      ...goals,
      ...table,
      totalLine("总分", 7, weightTotal(summed), scoreTotal(summed), empty("field")),
    ],
  });
}
