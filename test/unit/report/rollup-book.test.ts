import { readFileSync } from "node:fs";
import path from "node:path";
import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkSheet } from "../../../src/check";
import { rollUpBook, rollUpResult, type RollUpResult } from "../../../src/report";
import { sitesTable } from "../../../src/report/rollup/tables";
import { rollUp, type SiteForm } from "../../../src/review/rollup";
import type { CellValue } from "../../../src/sheet";
import { openWorkbook } from "../../../src/workbook/file";
import { recalculated, spreadsheetProgram } from "../../support/libreoffice";
import { packageFaults } from "../../support/package-rules";
import { parentForm, siteForm, type SiteSpec } from "../../support/site-forms";

jest.setTimeout(180_000);

const tool = { name: "test", version: "0.0.0" };

function resultOf(
  specs: readonly SiteSpec[],
  lang: "zh-CN" | "en" = "zh-CN",
  parent: SiteSpec | null = null,
): RollUpResult {
  const sites = specs.map((spec, at) => siteForm(spec, `${at + 1}/${spec.unit ?? "甲县妇女援助中心"}.xlsx`));
  const above = parent === null ? null : parentForm(parent);
  const rolled = rollUp({ parent: above, sites, expected: null });
  if (rolled === null) throw new Error("nothing to roll up");
  const unread = [{ file: "坏.xlsx", error: { code: "not-a-workbook", message: "不是电子表格文件" } }];
  return rollUpResult(lang, tool, rolled, { parent: above?.file ?? null, unread });
}

const three: readonly SiteSpec[] = [
  { unit: "甲县妇女援助中心", fund: [10, 9] },
  { unit: "乙县妇女援助中心", fund: [30, 30] },
  {
    unit: "丙县妇女援助中心",
    fund: [60, 45],
    indicators: [
      ["普法宣传场次", "≥10场", "8场", 50, 40],
      ["受益妇女人数", "≥100人", "130人", 30, 30],
      ["服务对象满意度", "≥90%", "91%", 10, 10],
    ],
  },
];

/** Forms of Changsha's layout, with 320 budgeted and executed, 32 of it transfers from above, of units so named. */
async function changshaResult(units: readonly string[]): Promise<RollUpResult> {
  const file = path.join(import.meta.dirname, "../../../samples/practice/practice-2-department.xlsx");
  const port = await openWorkbook(new Uint8Array(readFileSync(file)), "practice-2-department.xlsx");
  const [snapshot] = await port.read((await port.listSheets()).map(({ id }) => id));
  if (snapshot === undefined) throw new Error("the practice form has no sheet");
  const sites = units.map((unit): SiteForm => {
    const renamed = <T>(rows: readonly (readonly T[])[], name: T): T[][] =>
      rows.map((row) => row.map((one) => (one === "云溪区妇女联合会" ? name : one)));
    const { evaluation } = checkSheet({
      ...snapshot,
      values: renamed<CellValue>(snapshot.values, unit),
      texts: renamed(snapshot.texts, unit),
    });
    if (evaluation === null) throw new Error("no form");
    return { file: `${unit}.xlsx`, evaluation };
  });
  const rolled = rollUp({ parent: null, sites, expected: null });
  if (rolled === null) throw new Error("nothing to roll up");
  return rollUpResult("zh-CN", tool, rolled, { parent: null, unread: [] });
}

const link = (file: string): string => `../${encodeURIComponent(file)}`;
const opened = (bytes: Uint8Array): WorkBook => read(bytes, { cellFormula: true });

function cellOf(book: WorkBook, sheet: string, address: string): CellObject | undefined {
  const found: unknown = book.Sheets[sheet]?.[address];
  return found as CellObject | undefined;
}

function rowsOf(book: WorkBook, sheet: string): (readonly [string, CellObject])[] {
  return Object.entries(book.Sheets[sheet] ?? {}).filter(([address]) => !address.startsWith("!"));
}

/** The cell right of the one with this label, on the overview. */
function beside(book: WorkBook, label: string): CellObject | undefined {
  const at = rowsOf(book, "汇总").find(([, { v }]) => v === label)?.[0];
  return at === undefined ? undefined : cellOf(book, "汇总", at.replace("A", "B"));
}

/** The same workbook without the results of its formulas, so that whoever opens it must compute them. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, part] as const;
    return [name, strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

describe("the roll-up's workbook", () => {
  it("is a package without fault, the same bytes for the same sites, in both languages", () => {
    for (const lang of ["zh-CN", "en"] as const) {
      const bytes = rollUpBook(resultOf(three, lang), { link });
      expect(packageFaults(bytes)).toEqual([]);
      expect(Buffer.from(bytes)).toEqual(Buffer.from(rollUpBook(resultOf(three, lang), { link })));
    }
  });

  it("has transfers from above beside the executed amounts, and takes them off in the rates' formulas", async () => {
    const result = await changshaResult(["甲区妇女联合会", "乙区妇女联合会"]);
    const book = opened(rollUpBook(result, { link }));
    const row = (number: number) => ["B", "C", "D", "E"].map((column) => cellOf(book, "项目点", `${column}${number}`));
    expect(row(1).map((cell) => cell?.v)).toEqual([
      "全年预算数（万元）",
      "全年执行数（万元）",
      "其中：转移支付（万元）",
      "执行率",
    ]);
    expect(row(2).map((cell) => cell?.v)).toEqual([320, 320, 32, 0.9]);
    expect(row(2)[3]?.f).toBe('IF(B2=0,"",(C2-D2)/B2)');
    expect(row(4).map((cell) => cell?.v)).toEqual([640, 640, 64, 0.9]);
    expect(row(4).map((cell) => cell?.f)).toEqual(["SUM(B2:B3)", "SUM(C2:C3)", "SUM(D2:D3)", 'IF(B4=0,"",(C4-D4)/B4)']);
    expect(beside(book, "其中：转移支付（万元）")).toMatchObject({ v: 64, f: "'项目点'!D4" });
    expect(beside(book, "执行率")?.f).toMatch(/^IF\((B\d+)=0,"",\(B\d+-B\d+\)\/\1\)$/);
    const { heads, numeric, rows } = sitesTable({ locale: "zh-CN" }, result);
    expect(heads.slice(0, 5)).toEqual(["项目点", "全年预算数", "全年执行数", "其中：转移支付", "执行率"]);
    expect(numeric.slice(0, 5)).toEqual([false, true, true, true, true]);
    expect(rows.map((cells) => cells.slice(1, 5))).toEqual([
      ["320", "320", "32", "90.00%"],
      ["320", "320", "32", "90.00%"],
      ["640", "640", "64", "90.00%"],
    ]);
  });

  it("adds up by live formulas: amounts, counts, means by funds, rates", () => {
    const book = opened(rollUpBook(resultOf(three), { link }));
    expect(book.SheetNames).toEqual(["汇总", "项目点", "指标汇总", "指标明细", "汇总核对"]);
    expect(cellOf(book, "项目点", "B5")).toMatchObject({ v: 100, f: "SUM(B2:B4)" });
    expect(cellOf(book, "项目点", "D5")).toMatchObject({ v: 0.84, f: 'IF(B5=0,"",C5/B5)' });
    expect(beside(book, "全年执行数（万元）")).toMatchObject({ v: 84, f: "'项目点'!C5" });
    expect(cellOf(book, "指标汇总", "G2")).toMatchObject({ v: 32, f: "SUM('指标明细'!D2:D4)" });
    const mean = cellOf(book, "指标汇总", "G4");
    expect(mean?.f).toBe("SUMPRODUCT('指标明细'!D8:D10,'指标明细'!F8:F10)/SUM('指标明细'!F8:F10)");
    expect(mean?.v).toBeCloseTo((95 * 10 + 95 * 30 + 91 * 60) / 100, 9);
  });

  it("keeps scores as numbers, and the sum of them where every one is known", () => {
    const result = resultOf(three);
    const book = opened(rollUpBook(result, { link }));
    for (const [at, { score }] of result.indicators.entries()) {
      expect(cellOf(book, "指标汇总", `K${at + 2}`)).toMatchObject({ v: score.value });
      expect(cellOf(book, "指标汇总", `K${at + 2}`)?.f).toBeUndefined();
    }
    expect(beside(book, "汇总得分")?.v).toBeCloseTo(result.totals.score.value ?? NaN, 9);
  });

  it("leaves sums empty where a site is there twice, and says so", () => {
    const twice = [...three, { unit: "甲县妇女援助中心", fund: [10, 9] } as const];
    const book = opened(rollUpBook(resultOf(twice), { link }));
    expect(beside(book, "全年预算数（万元）")?.v ?? null).toBeNull();
    expect(beside(book, "全年预算数（万元）")?.f).toBeUndefined();
    const texts = rowsOf(book, "汇总核对").map(([, { v }]) => String(v));
    expect(texts.some((text) => text.includes("甲县妇女援助中心") && text.includes("2 份"))).toBe(true);
    expect(texts.some((text) => text.includes("坏.xlsx"))).toBe(true);
  });

  it("leads to each site's file, and has no formula but the program's own", () => {
    const bytes = rollUpBook(resultOf([{ unit: '=HYPERLINK("http://example.com")', fund: [1, 1] }, ...three]), {
      link,
    });
    const relations = strFromU8(unzipSync(bytes)["xl/worksheets/_rels/sheet2.xml.rels"] ?? new Uint8Array());
    expect(relations.match(/TargetMode="External"/g)).toHaveLength(4);
    const formulas = opened(bytes)
      .SheetNames.flatMap((name) => rowsOf(opened(bytes), name))
      .flatMap(([, { f }]) => f ?? []);
    expect(formulas.length).toBeGreaterThan(15);
    expect(formulas.filter((formula) => formula.includes("HYPERLINK"))).toEqual([]);
  });

  (spreadsheetProgram === null ? it.skip : it)("computes in LibreOffice what stands in it", async () => {
    const bytes = rollUpBook(resultOf(three, "zh-CN", { fund: [100, 84] }), { link });
    const book = opened(bytes);
    for (const sheet of ["汇总", "指标汇总"]) {
      const at = await recalculated(withoutResults(bytes), sheet);
      const formulas = rowsOf(book, sheet).filter(([, { f }]) => f !== undefined);
      expect(formulas.length).toBeGreaterThan(3);
      for (const [address, { v }] of formulas) {
        const value = at(address);
        expect([sheet, address, typeof value === "number" ? Number(value.toFixed(9)) : value]).toEqual([
          sheet,
          address,
          typeof v === "number" ? Number(v.toFixed(9)) : v,
        ]);
      }
    }
  });
});
