import { addressOf } from "../../src/sheet";
import { buildWorkbook, type BuilderSheet } from "./package-builder";

/** A cell's value; `{ formula, value }` with its stored result; `{ error }` for an error value. */
export type SmallCell =
  string | number | null | { readonly formula: string; readonly value: number } | { readonly error: string };

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function cellXml(cell: SmallCell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "string") {
    const text = cell.replace(/[&<>]/g, (character) => entities[character] ?? "");
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  if ("error" in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${address}"><f>${cell.formula}</f><v>${cell.value}</v></c>`;
}

export function smallSheet(name: string, rows: readonly (readonly SmallCell[])[]): BuilderSheet {
  const lines = rows.map((cells, at) => {
    const content = cells.map((cell, column) => cellXml(cell, addressOf(at + 1, column + 1)));
    return `<row r="${at + 1}">${content.join("")}</row>`;
  });
  return { name, body: `<sheetData>${lines.join("")}</sheetData>` };
}

/** A workbook of one sheet from its rows. */
export function smallBook(rows: readonly (readonly SmallCell[])[], name = "自评表"): Uint8Array {
  return buildWorkbook({ sheets: [smallSheet(name, rows)] });
}

/** What a test changes in the small form; left out: as in a form without fault. */
export interface SmallForm {
  readonly project?: string;
  /** 全年预算数, 全年执行数, 分值, 执行率, 得分. */
  readonly fund?: readonly SmallCell[];
  /** 三级指标, 年度指标值, 实际完成值, 分值, 得分, 原因. */
  readonly indicators?: readonly (readonly SmallCell[])[];
  /** 分值, 得分; null: no total row. */
  readonly total?: readonly SmallCell[] | null;
}

/** 项目支出绩效自评表 in the national layout: fund row 6, indicators from row 9. */
export function smallForm({
  project = "妇女技能培训",
  fund = [100, 90, 10, 0.9, 9],
  indicators,
  total = [100, 99],
}: SmallForm = {}): SmallCell[][] {
  const rows = indicators ?? [
    ["举办培训场次", "≥30场", "32场", 50, 50, null],
    ["受训人员就业率", "≥60%", "65%", 30, 30, null],
    ["学员满意度", "≥90%", "95%", 10, 10, null],
  ];
  const levels = [
    ["产出指标", "数量指标"],
    ["效益指标", "社会效益指标"],
    ["满意度指标", "服务对象满意度指标"],
  ];
  const [budget = null, executed = null, weight = null, rate = null, score = null] = fund;
  return [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", null, project],
    ["主管部门", null, "某区妇女联合会", null, "实施单位", "某区妇女联合会"],
    ["项目资金（万元）", null, null, "年初预算数", "全年预算数(A)", "全年执行数(B)", "分值", "执行率(B/A)", "得分"],
    [null, "年度资金总额", null, budget, budget, executed, weight, rate, score],
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    ...rows.map((row, at) => [null, ...(levels[at] ?? levels[2] ?? []), ...row]),
    ...(total === null ? [] : [["总分", null, null, null, null, null, ...total]]),
  ];
}

/** Small forms one below the other on one sheet, a blank row between them; each takes 13 rows with it, where it has three indicators. */
export const smallForms = (...forms: readonly SmallForm[]): SmallCell[][] =>
  forms.flatMap((form, index) => [...(index === 0 ? [] : [[]]), ...smallForm(form)]);
