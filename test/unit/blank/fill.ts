import { checkSheet } from "../../../src/check";
import type { BlankLayoutId, BlankOptions } from "../../../src/blank";
import type { ColumnRole, Form } from "../../../src/form";
import { addressOf, type CellValue, type SheetSnapshot } from "../../../src/sheet";

export const options: BlankOptions = {
  unit: "某区妇女联合会",
  project: "妇女技能培训",
  year: 2022,
  budget: 43.2,
  rowsPerLevel2: 1,
};

export function formOf(snapshot: SheetSnapshot): Form {
  const { reading } = checkSheet(snapshot);
  if (reading.kind !== "form") throw new Error(`read as ${reading.kind}`);
  return reading.form;
}

/** What a careful clerk writes into a row of each 二级指标: indicator, target (comparator, value, unit) and actual. */
const answers: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  数量指标: ["家政技能培训场次", "≥", "30", "场", "32"],
  质量指标: ["学员考试合格率", "≥", "95", "%", "96.5"],
  时效指标: ["培训按时开班率", "≥", "95", "%", "100"],
  成本指标: ["项目总成本", "≤", "43.2", "万元", "41.04"],
  经济成本指标: ["项目总成本", "≤", "43.2", "万元", "41.04"],
  社会成本指标: ["培训扰民投诉次数", "≤", "2", "次", "1"],
  生态环境成本指标: ["场地垃圾超标次数", "≤", "2", "次", "1"],
  经济效益指标: ["结业学员月收入增长率", "≥", "10", "%", "11"],
  社会效益指标: ["学员就业率", "≥", "60", "%", "63"],
  生态效益指标: ["培训废弃物回收率", "≥", "90", "%", "92"],
  可持续影响指标: ["结业学员跟踪回访率", "≥", "80", "%", "88"],
  服务对象满意度指标: ["学员满意度", "≥", "90", "%", "94.6"],
};

/** The cells that a clerk types into an empty form of this layout, by address: goals, execution, indicators, scores. */
export function typedInto(form: Form, layout: BlankLayoutId): Readonly<Record<string, CellValue>> {
  const columns = new Map<ColumnRole, number>();
  for (const { block, column, role } of form.coverage.columns) {
    if (block === "indicator" && role !== null) columns.set(role, column);
  }
  const typed: Record<string, CellValue> = {};
  const put = (role: ColumnRole, row: number, value: CellValue): void => {
    const column = columns.get(role);
    if (column !== undefined) typed[addressOf(row, column)] = value;
  };
  const split = columns.has("comparator");
  const points = pointsByRow(form);
  for (const { row, level2 } of form.indicators) {
    const [name, sign, value, unit, actual] = answers[level2?.name ?? ""] ?? ["", "", "", "", ""];
    put(columns.has("content") ? "content" : "name", row, name);
    put("comparator", row, sign);
    put("unit", row, unit);
    put("target", row, split ? Number(value) : `${sign}${value}${unit}`);
    put("actual", row, split ? Number(actual) : `${actual}${unit}`);
    put("score", row, points.get(row) ?? null);
  }
  const [fiscal = form.funds?.rows[0]] = form.funds?.rows.filter(({ source }) => source === "fiscal") ?? [];
  const executed = layout === "project-yunnan" ? 410_400 : 41.04;
  const spent = layout === "department-changsha" ? (form.funds?.rows ?? []) : [fiscal];
  for (const row of spent) if (row?.executed) typed[row.executed.cell.address] = executed;
  for (const { planned, achieved } of form.goals) {
    if (planned !== null) typed[planned.address] = "开展家政技能培训30场，学员考试合格率95%以上。";
    if (achieved !== null) typed[achieved.address] = "全年开展家政技能培训32场，学员考试合格率96.5%。";
  }
  return typed;
}

/** Every row of the indicator table named, as many as there are between its head and its total. */
export function namedRows(form: Form): Readonly<Record<string, CellValue>> {
  const roles: readonly ColumnRole[] = ["content", "name"];
  const columns = roles.flatMap((role) => form.coverage.columns.filter((one) => one.role === role).slice(0, 1));
  const [first = 0, last = 0] = [form.indicators[0]?.row, form.total?.row];
  const rows = Array.from({ length: last - first }, (_, index) => first + index);
  return Object.fromEntries(rows.map((row) => [addressOf(row, columns[0]?.column ?? 1), `第${row}行的指标`]));
}

/** Full marks; where the form has no column of points, those behind the 一级指标 shared out over its rows. */
function pointsByRow(form: Form): ReadonlyMap<number, number> {
  return new Map(
    form.indicators.map(({ row, weight, level1 }) => {
      const peers = form.indicators.filter((one) => one.level1?.cell.address === level1?.cell.address).length;
      return [row, weight?.value ?? (level1?.points ?? 0) / peers];
    }),
  );
}
