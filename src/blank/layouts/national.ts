import type { SheetDraft } from "../../sheet";
import { drawn, empty, type Line } from "../drawing";
import { costLevels, nationalLevels, type Level1 } from "../levels";
import type { BlankOptions } from "../model";
import { fundLines, type FundColumns } from "../parts/funds";
import { departmentLine, goalLines, noteLine, projectLines, titleLines } from "../parts/heads";
import { indicatorLines, scoreTotal, totalLine, weightTotal, type IndicatorColumn } from "../parts/indicators";

/*
 * The national form (财预〔2020〕10号) as published, e.g. by 廊坊 and 天长: nine columns, 一级 and 二级指标 merged, the
 * note on qualitative points as under the published forms.
 */
const widths = [9, 10, 12, 20, 12, 12, 7, 9, 18];
const funds: FundColumns = { initial: 4, budget: 5, executed: 6, weight: 7, rate: 8, score: 9 };
const fundHeads = ["年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率\n（B/A）", "得分"];
const nationalColumns: readonly IndicatorColumn[] = [
  { head: "三级指标", kind: "words" },
  { head: "年度\n指标值", kind: "field" },
  { head: "实际\n完成值", kind: "field" },
  { head: "分值", kind: "points" },
  { head: "得分", kind: "score" },
  { head: "偏差原因分析及改进措施", kind: "words" },
];
const note =
  "注：1.得分最高不超过该指标分值。2.定性指标按达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，" +
  "分别在该指标分值的100%—80%（含）、80%—60%（含）、60%—0%区间内确定得分。3.得分低于分值的，说明偏差原因及改进措施。";

interface NationalForm {
  readonly name: string;
  readonly head: readonly Line[];
  readonly block: string;
  readonly parts: readonly string[];
  readonly points: number;
  readonly levels: readonly Level1[];
}

/** The body that the national forms share: funds, goals, indicators, total. */
function nationalForm(form: NationalForm, { budget, rowsPerLevel2 }: BlankOptions): SheetDraft {
  const fundRow = form.head.length + 1;
  const fundBlock = fundLines(
    fundRow,
    funds,
    {
      block: form.block,
      corner: "",
      heads: fundHeads,
      total: "年度资金总额",
      parts: form.parts,
      mark: "—",
      points: form.points,
    },
    2,
    budget,
  );
  const goals = goalLines(["预期目标", "实际完成情况"], [4, 4]);
  const headRow = fundRow + fundBlock.length + goals.length;
  const table = indicatorLines("绩\n效\n指\n标", {
    levels: form.levels,
    rowsPerLevel2,
    columns: nationalColumns,
    pointsInHeading: true,
  });
  const summed = {
    first: headRow + 1,
    last: headRow + table.length - 1,
    weight: 7,
    score: 8,
    fundRow: fundRow + 1,
    fundWeight: 7,
    fundScore: 9,
  };
  return drawn({
    name: form.name,
    widths,
    orientation: "portrait",
    headRows: { first: headRow, last: headRow },
    lines: [
      ...form.head,
      ...fundBlock,
      ...goals,
      ...table,
      totalLine("总分", 6, weightTotal(summed), scoreTotal(summed), empty("words")),
      noteLine(note, widths.length, 50),
    ],
  });
}

const projectParts = ["其中：当年财政拨款", "上年结转资金", "其他资金"];

function projectForm(levels: readonly Level1[], options: BlankOptions): SheetDraft {
  const title = "项目支出绩效自评表";
  const lines = [...titleLines(title, options.year, widths.length), ...projectLines(options, [2, 2, 2, 3])];
  const block = "项目资金\n（万元）";
  return nationalForm({ name: title, head: lines, block, parts: projectParts, points: 10, levels }, options);
}

/** 全国项目支出绩效自评表, cost inside 产出: 10 + 50 + 30 + 10. */
export const projectNational = (options: BlankOptions): SheetDraft => projectForm(nationalLevels, options);

/** The same with 成本指标 as a 一级指标 (财预〔2021〕101号): 10 + 20 + 40 + 20 + 10. */
export const projectNationalCost = (options: BlankOptions): SheetDraft => projectForm(costLevels, options);

/** 部门整体支出绩效自评表 in the same columns. */
export function departmentNational(options: BlankOptions): SheetDraft {
  const title = "部门整体支出绩效自评表";
  const lines = [...titleLines(title, options.year, widths.length), departmentLine(options.unit, 2, 7)];
  const form = { block: "部门资金\n（万元）", parts: ["其中：财政拨款", "上年结转资金", "其他资金"], points: 10 };
  return nationalForm({ ...form, name: title, head: lines, levels: nationalLevels }, options);
}
