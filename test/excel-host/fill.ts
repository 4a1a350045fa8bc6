/** Fills the model from a real .xlsx and saves it back, through ExcelJS (a different library from the one the product uses). */
import { Readable } from "node:stream";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";
import { parseAddress, type CellValue } from "../../src/sheet";
import { BookModel } from "./model/book";
import type { ModelCell } from "./model/cell";
import type { SheetModel } from "./model/sheet";

/** ExcelJS keeps what a table is, and the conditional formats, in untyped properties. */
const tableSchema = z.object({ table: z.object({ name: z.string(), tableRef: z.string() }) });

const rulesSchema = z.object({
  conditionalFormattings: z.array(
    z.object({
      ref: z.string(),
      rules: z.array(z.object({ type: z.string(), formulae: z.array(z.union([z.string(), z.number()])).optional() })),
    }),
  ),
});

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** A date as ExcelJS gives it, back to the serial number of the 1900 system. */
const serialOf = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (value instanceof Date) return serialOf(value);
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return value.text;
  if ("formula" in value || "sharedFormula" in value) return plainValue(value.result);
  throw new TypeError(`a cell value the emulator cannot take: ${JSON.stringify(value)}`);
}

function solidFill(cell: ExcelJS.Cell): string | null {
  const { fill } = cell.style;
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return null;
  const color = fill.fgColor?.argb;
  return color === undefined ? null : `#${color.slice(-6).toUpperCase()}`;
}

function formatOf(cell: ExcelJS.Cell): string {
  const { numFmt } = cell.style;
  return numFmt === undefined || numFmt === "" ? "General" : numFmt;
}

function load(target: ModelCell, cell: ExcelJS.Cell): void {
  target.value = plainValue(cell.value);
  if (cell.type === ExcelJS.ValueType.Formula) {
    target.formula = `=${cell.formula}`;
    target.cached = target.value;
  }
  target.numberFormat = formatOf(cell);
  target.fill = solidFill(cell);
  target.bold = cell.style.font?.bold ?? false;
  target.locked = cell.style.protection?.locked ?? true;
}

function fillSheet(sheet: SheetModel, source: ExcelJS.Worksheet): void {
  sheet.visibility = VISIBILITY[source.state];
  sheet.merges = source.model.merges.flatMap((address) => parseAddress(address) ?? []);
  source.eachRow((row) => {
    row.eachCell((cell) => {
      const { value } = cell;
      const isArray =
        typeof value === "object" && value !== null && "shareType" in value && value.shareType === "array";
      const area = isArray && "ref" in value ? parseAddress(String(value.ref)) : null;
      if (area !== null && (area.top < area.bottom || area.left < area.right)) sheet.arrays.push(area);
    });
  });
  const protection: unknown = "sheetProtection" in source ? source.sheetProtection : null;
  sheet.isProtected =
    typeof protection === "object" && protection !== null && "sheet" in protection && protection.sheet === true;
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) sheet.hiddenRows.add(number);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const merge = sheet.mergeAt(number, column);
      const isAnchor = merge === undefined || (merge.top === number && merge.left === column);
      const target = sheet.cell(number, column);
      load(target, cell);
      if (!isAnchor) Object.assign(target, { value: null, formula: null }); // ExcelJS repeats the anchor's value
    });
  });
  for (const { top, left, bottom, right } of sheet.arrays) {
    const { formula } = sheet.cell(top, left);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = sheet.cell(row, column);
        Object.assign(cell, { formula, cached: cell.value, isArray: true });
      }
    }
  }
  for (let column = 1; column <= source.columnCount; column++) {
    if (source.getColumn(column).hidden) sheet.hiddenColumns.add(column);
  }
  const { autoFilter } = source;
  if (typeof autoFilter === "string") sheet.filter = parseAddress(autoFilter);
  for (const table of source.getTables()) {
    const { name, tableRef } = tableSchema.parse(table).table;
    const area = parseAddress(tableRef);
    if (area !== null) sheet.tables.push({ name, area });
  }
}

function fillRules(sheet: SheetModel, source: ExcelJS.Worksheet, nextId: () => number): void {
  sheet.rules = rulesSchema.parse(source).conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.map(({ type, formulae }) => ({
      id: `{rule-${nextId()}}`,
      type: type === "expression" ? "Custom" : type,
      areas: ref.split(" ").flatMap((address) => parseAddress(address) ?? []),
      formula: `=${String(formulae?.[0] ?? "")}`,
      fill: null,
    })),
  );
}

export class WorkbookFile {
  readonly #source: ExcelJS.Workbook;
  /** Which source sheet each model sheet came from, by the model's id. */
  readonly #origins = new Map<string, ExcelJS.Worksheet>();
  readonly book = new BookModel();

  private constructor(source: ExcelJS.Workbook) {
    this.#source = source;
    for (const worksheet of source.worksheets) {
      const sheet = this.book.addSheet(worksheet.name);
      this.#origins.set(sheet.id, worksheet);
      fillSheet(sheet, worksheet);
      fillRules(sheet, worksheet, () => this.book.nextId());
    }
    for (const { name, ranges } of source.definedNames.model) {
      if (ranges[0] !== undefined) this.book.names.set(name, `=${ranges[0]}`);
    }
    const [view] = Array.isArray(source.views) ? source.views : []; // the typings leave out that it may be missing
    const active = this.book.sheets[view?.activeTab ?? 0];
    if (active !== undefined) this.book.active = active;
  }

  static async read(bytes: Uint8Array): Promise<WorkbookFile> {
    const source = new ExcelJS.Workbook();
    await source.xlsx.read(Readable.from([bytes]));
    const file = new WorkbookFile(source);
    const part = unzipSync(bytes, { filter: ({ name }) => name === "xl/workbook.xml" })["xl/workbook.xml"];
    // ExcelJS does not read whether the structure is protected.
    file.book.structureLocked = part !== undefined && /lockStructure="(?:1|true)"/.test(strFromU8(part));
    return file;
  }

  /**
   * The file it came from, with every cell that differs in the model written in; of a sheet added in the model its cells
   * and merged areas.
   * Without `results`, formulas lose their cached results, so that whoever opens the file must calculate.
   */
  async save({ results }: { readonly results: boolean }): Promise<Uint8Array> {
    this.book.calculator.settle();
    for (const sheet of this.book.sheets) {
      const target = this.#origins.get(sheet.id) ?? this.#source.addWorksheet(sheet.name);
      this.#origins.set(sheet.id, target);
      for (const { top, left, bottom, right } of sheet.merges) {
        if (!target.getCell(top, left).isMerged) target.mergeCells(top, left, bottom, right);
      }
      for (const [row, column, cell] of sheet.cells()) {
        const merge = sheet.mergeAt(row, column);
        if (merge === undefined || (merge.top === row && merge.left === column))
          saveCell(target.getCell(row, column), cell, results);
      }
    }
    return new Uint8Array(await this.#source.xlsx.writeBuffer());
  }
}

function saveCell(target: ExcelJS.Cell, cell: ModelCell, results: boolean): void {
  const held = target.type === ExcelJS.ValueType.Formula ? `=${target.formula}` : null;
  if (
    cell.formula !== null &&
    cell.isArray !== true &&
    (!results || held !== cell.formula || plainValue(target.value) !== cell.value)
  ) {
    const formula = cell.formula.slice(1);
    target.value = results && cell.value !== null ? { formula, result: cell.value } : { formula };
  } else if (cell.formula === null && (held !== null || plainValue(target.value) !== cell.value)) {
    target.value = cell.value;
  }
  if (formatOf(target) !== cell.numberFormat) target.numFmt = cell.numberFormat;
  if (solidFill(target) === cell.fill) return;
  target.fill =
    cell.fill === null
      ? { type: "pattern", pattern: "none" }
      : { type: "pattern", pattern: "solid", fgColor: { argb: `FF${cell.fill.slice(1)}` } };
}
