import type { SheetDraft } from "../../sheet";
import { across, drawn, empty, head, line, number, text, type Line } from "../drawing";
import { sichuanLevels } from "../levels";
import type { BlankOptions } from "../model";
import {
  amountCell,
  fundScoreCell,
  executedBelow,
  rateCell,
  sumBelow,
  unscored,
  type FundColumns,
} from "../parts/funds";
import { projectLines } from "../parts/heads";
import { indicatorLines, scoreTotal, totalLine, weightTotal } from "../parts/indicators";
import { comparatorLists } from "../parts/comparators";

/*
 * 四川省部门预算项目支出绩效自评表 (报表编号 510000_0013zp) as published by 青神: comparator, target and unit in columns of
 * their own, the indicators 90 points in a split that each unit chooses.
 */
const widths = [8, 12, 13, 24, 11, 12, 12, 13, 8, 9, 22];
const funds: FundColumns = { initial: 5, budget: 6, executed: 7, rate: 8, weight: 9, score: 10 };
const parts = ["其中：财政资金", "财政专户管理资金", "单位资金", "其他资金"];

export function projectSichuan(options: BlankOptions): SheetDraft {
  const { budget, rowsPerLevel2, year } = options;
  const opening = [
    line(34, across(text(`部门预算项目支出绩效自评表（${year}年度）`, "title"), 11)),
    line(20, across(text("报表编号：510000_0013zp", "aside"), 11)),
    ...projectLines(options, [2, 3, 2, 4]),
    line(
      24,
      head("项目基本\n情况"),
      across(head("1.项目年度目标完成情况"), 3),
      across(head("项目年度目标"), 3),
      across(head("年度目标完成情况"), 4),
    ),
    line(72, "^", across("^", 3), across(empty("words"), 3), across(empty("words"), 4)),
    line(60, "^", across(head("2.项目实施内容及过程概述"), 3), across(empty("words"), 7)),
  ];
  const fundRow = opening.length + 1;
  const fundBlock = [
    line(
      32,
      head("预算执行\n情况\n（10分）"),
      across(head("年度预算数（万元）"), 3),
      ["年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因"].map(head),
    ),
    line(
      22,
      "^",
      across(text("总额"), 3),
      sumBelow(5, fundRow + 1, parts.length, budget),
      sumBelow(6, fundRow + 1, parts.length, budget),
      executedBelow(7, fundRow + 1, parts.length),
      rateCell(funds, fundRow + 1),
      number(10, "points"),
      fundScoreCell(`I${fundRow + 1}`, `H${fundRow + 1}`),
      empty("words"),
    ),
    ...parts.map((part, index) => partLine(part, fundRow + 2 + index, index === 0 ? budget : null)),
  ];
  const headRow = fundRow + fundBlock.length;
  const table = indicatorLines("绩效指标\n（90分）", {
    levels: sichuanLevels,
    rowsPerLevel2,
    pointsInHeading: false,
    columns: [
      { head: "三级指标", kind: "words" },
      { head: "指标性质", kind: "field" },
      { head: "指标值", kind: "field" },
      { head: "度量单位", kind: "field" },
      { head: "完成值", kind: "field" },
      { head: "权重", kind: "points" },
      { head: "得分", kind: "score" },
      { head: "未完成原因分析", kind: "words" },
    ],
  });
  const summed = {
    first: headRow + 1,
    last: headRow + table.length - 1,
    weight: 9,
    score: 10,
    fundRow: fundRow + 1,
    fundWeight: 9,
    fundScore: 10,
  };
  return drawn({
    name: "项目支出绩效自评表",
    widths,
    orientation: "landscape",
    headRows: { first: headRow, last: headRow },
    lists: comparatorLists(5, summed),
    lines: [
      ...opening,
      ...fundBlock,
      ...table,
      totalLine("合计", 8, weightTotal(summed), scoreTotal(summed), empty("words")),
      ...["评价结论", "存在问题", "改进措施"].map((label) =>
        line(48, across(head(label), 2), across(empty("words"), 9)),
      ),
      line(24, across(text("项目负责人：", "aside"), 6), across(text("财务负责人：", "aside"), 5)),
    ],
  });
}

function partLine(part: string, row: number, budget: number | null): Line {
  return line(
    22,
    "^",
    across(text(part), 3),
    amountCell(budget),
    amountCell(budget),
    empty("amount"),
    rateCell(funds, row),
    unscored("/"),
    unscored("/"),
    empty("words"),
  );
}
