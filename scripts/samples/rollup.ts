import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { bookBytes } from "../../src/report/book/package";
import type { BookCell, BookSheet } from "../../src/report/book/model";

/** Makes the workbooks of samples/rollup/ from samples/rollup/data.json: `npx tsx scripts/samples/rollup.ts`. */

const folder = join(import.meta.dirname, "..", "..", "samples", "rollup");

const form = z.strictObject({
  file: z.string(),
  unit: z.string(),
  budget: z.number(),
  executed: z.number(),
  planned: z.string(),
  achieved: z.string(),
  /** 一级, 二级, 三级指标, 年度指标值, 实际完成值, 分值, 得分. */
  indicators: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.number(), z.number()])),
});

const data = z
  .strictObject({ project: z.string(), year: z.int(), superior: z.string(), parent: form, report: z.array(z.string()), sites: z.array(form) })
  .parse(JSON.parse(readFileSync(join(folder, "data.json"), "utf8")));

const columns = 9;
const cell = (value: string | number | null, style: BookCell["style"] = "text"): BookCell => ({ value, style });
const line = (...values: (string | number | null)[]): BookCell[] =>
  Array.from({ length: columns }, (_, at) => cell(values[at] ?? null));
const head = (...values: (string | null)[]): BookCell[] =>
  Array.from({ length: columns }, (_, at) => cell(values[at] ?? null, "head"));

function sheetOf({ unit, budget, executed, planned, achieved, indicators }: z.infer<typeof form>): BookSheet {
  const rate = executed / budget;
  const score = Math.round(rate * 1000) / 100;
  const total = score + indicators.reduce((sum, row) => sum + row[6], 0);
  const rows: BookCell[][] = [
    [cell("项目支出绩效自评表", "title")],
    [cell(`（${data.year}年度）`, "plain")],
    line("项目名称", null, data.project),
    line("主管部门", null, data.superior, null, "实施单位", unit),
    head("项目资金（万元）", null, null, "年初预算数", "全年预算数(A)", "全年执行数(B)", "分值", "执行率(B/A)", "得分"),
    [...line(null, "年度资金总额", null, budget, budget, executed, 10).slice(0, 7), cell(rate, "rate"), cell(score, "points")],
    head("年度总体目标", "预期目标", null, null, null, "实际完成情况"),
    line(null, planned, null, null, null, achieved),
    head("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
    ...indicators.map((row) => line(null, ...row)),
    line("总分", null, null, null, null, null, 100, total),
  ];
  const merges = ["A1:I1", "A2:I2", "C3:I3", "C4:D4", "F4:I4", "B8:E8", "F8:I8"];
  return { name: "自评表", widths: [12, 16, 18, 30, 18, 18, 8, 12, 20], headRow: null, portrait: false, rows, merges };
}

mkdirSync(join(folder, "项目点"), { recursive: true });
for (const site of data.sites) writeFileSync(join(folder, "项目点", site.file), bookBytes([sheetOf(site)]));
const report: BookSheet = { name: "评价报告", widths: [110], headRow: null, portrait: true, rows: data.report.map((text) => [cell(text)]) };
writeFileSync(join(folder, data.parent.file), bookBytes([sheetOf(data.parent), report]));
