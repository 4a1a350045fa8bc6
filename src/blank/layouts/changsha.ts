import type { SheetDraft } from "../../sheet";
import { across, drawn, empty, head, line, number, said, text, type Line } from "../drawing";
import { changshaLevels } from "../levels";
import type { BlankOptions } from "../model";
import { amountCell, fundScoreCell, rateCell, unscored, type FundColumns } from "../parts/funds";
import { goalLines, titleLines } from "../parts/heads";
import { indicatorLines, scoreTotal, totalLine, weightTotal } from "../parts/indicators";

/*
 * 长沙市部门整体自评表 as published by 望城区妇女联合会 for 2020: transfers from above are taken out of the execution rate,
 * 目标内容 stands beside the target, reason and measures in columns of their own.
 */
const widths = [8, 12, 13, 10, 26, 13, 13, 10, 12, 18, 18];
const funds: FundColumns = { budget: 5, executed: 7, transferred: 8, weight: 9, rate: 10, score: 11 };

export function departmentChangsha(options: BlankOptions): SheetDraft {
  const { budget, rowsPerLevel2, unit, year } = options;
  const opening = [
    ...titleLines("部门整体自评表", year, widths.length),
    line(
      24,
      across(head("部门（单位）名称"), 2),
      across(said(unit), 3),
      across(head("所属独立核算单位个数"), 2),
      across(empty("field"), 4),
    ),
  ];
  const fundRow = opening.length + 1;
  const fundBlock = [
    line(
      32,
      head("资金情况\n（万元）"),
      across(head("资金来源"), 3),
      across(head("全年预算数（A）"), 2),
      ["全年执行数（B）", "上级财政转移支付（C）", "分值", "执行率\n（（B-C）/A）", "得分"].map(head),
    ),
    fundLine("年度资金总额", fundRow + 1, budget, true),
    fundLine("财政拨款", fundRow + 2, budget, false),
  ];
  const duties = line(48, head("部门职能\n概述"), across(empty("words"), 10));
  const goals = goalLines(["年初设定目标", "目标完成情况"], [5, 5]);
  const headRow = fundRow + fundBlock.length + 1 + goals.length;
  const table = indicatorLines("年度\n绩效\n指标", {
    levels: changshaLevels,
    rowsPerLevel2,
    pointsInHeading: false,
    columns: [
      { head: "三级指标", kind: "field", text: "部门整体" },
      { head: "目标内容", kind: "words" },
      { head: "目标值", kind: "field" },
      { head: "完成值", kind: "field" },
      { head: "分值", kind: "points" },
      { head: "得分", kind: "score" },
      { head: "未完成原因", kind: "words" },
      { head: "改进措施", kind: "words" },
    ],
  });
  const summed = {
    first: headRow + 1,
    last: headRow + table.length - 1,
    weight: 8,
    score: 9,
    fundRow: fundRow + 1,
    fundWeight: 9,
    fundScore: 11,
  };
  return drawn({
    name: "部门整体自评表",
    widths,
    orientation: "landscape",
    headRows: { first: headRow, last: headRow },
    lines: [
      ...opening,
      ...fundBlock,
      duties,
      ...goals,
      ...table,
      totalLine("总分", 7, weightTotal(summed), scoreTotal(summed), empty("words"), empty("words")),
    ],
  });
}

function fundLine(label: string, row: number, budget: number | null, scored: boolean): Line {
  return line(
    22,
    "^",
    across(text(label), 3),
    across(amountCell(budget), 2),
    empty("amount"),
    empty("amount"),
    scored ? number(10, "points") : unscored("--"),
    rateCell(funds, row),
    scored ? fundScoreCell(`I${row}`, `J${row}`) : unscored("--"),
  );
}
