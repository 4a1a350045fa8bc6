import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area, CellValue, SheetSnapshot } from "../../src/sheet";
import { parseAddress } from "../../src/sheet";

/** One cell of a data file: its value, or the value with what differs from the usual (shown text, formula, number format). */
export type CellData =
  | string
  | number
  | boolean
  | { readonly value: CellValue; readonly text?: string; readonly formula?: string; readonly format?: string };

export interface SheetData {
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly cells: Readonly<Record<string, CellData>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

export interface WorkbookData {
  readonly name: string;
  /** Where the form was published. */
  readonly source: string;
  readonly sheets: readonly SheetData[];
}

const folder = join(import.meta.dirname, "..", "data", "forms");

export function formNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".workbook.json"))
    .map((file) => file.slice(0, -".workbook.json".length))
    .sort();
}

export function readWorkbookData(name: string): WorkbookData {
  return JSON.parse(readFileSync(join(folder, `${name}.workbook.json`), "utf8")) as WorkbookData;
}

/** What a careful reader takes from a form; only what concerns the reading is typed. */
export interface ExpectedRow {
  readonly sheetRow: number;
  readonly level1: string | null;
  readonly level2: string | null;
  /** False for template and empty rows. */
  readonly check: boolean;
  readonly empty?: boolean;
  readonly strict?: boolean;
  readonly target?: ExpectedValue | null;
  readonly actual?: ExpectedValue | null;
  readonly weight?: number | null;
  readonly statedScore?: number | null;
}

export interface ExpectedValue {
  readonly kind: string;
  readonly comparator?: string;
  readonly value?: number;
  readonly unit?: string;
}

export interface Expectation {
  readonly sheet: string;
  readonly truncated?: boolean;
  readonly indicators: readonly ExpectedRow[];
  readonly fund?: readonly {
    readonly sheetRow: number;
    readonly A: number | null;
    readonly B: number | null;
    readonly C: number | null;
    readonly statedRate: number | null;
    readonly statedScore: number | null;
  }[];
  readonly sums?: {
    readonly statedTotal: number | null;
    readonly statedWeightTotal: number | null;
    readonly indicatorWeights: number | null;
    readonly weightsWithFund: number | null;
  };
}

export function readExpectation(name: string): Expectation {
  return JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as Expectation;
}

function area(reference: string): Area {
  const found = parseAddress(reference);
  if (found === null) throw new Error(`no address: ${reference}`);
  return found;
}

const asObject = (data: CellData) => (typeof data === "object" ? data : { value: data });

/** The snapshot that an adapter would make of the sheet. */
export function snapshotOf(sheet: SheetData): SheetSnapshot {
  const placed = Object.entries(sheet.cells).map(([reference, data]) => ({ at: area(reference), ...asObject(data) }));
  const top = Math.min(1, ...placed.map(({ at }) => at.top));
  const left = Math.min(1, ...placed.map(({ at }) => at.left));
  const bottom = Math.max(0, ...placed.map(({ at }) => at.top));
  const right = Math.max(0, ...placed.map(({ at }) => at.left));
  const grid = <T>(fill: T): T[][] =>
    Array.from({ length: Math.max(0, bottom - top + 1) }, () => Array.from({ length: right - left + 1 }, () => fill));
  const values = grid<CellValue>(null);
  const texts = grid("");
  const formulas = grid<string | null>(null);
  const numberFormats = grid("General");
  for (const cell of placed) {
    const [r, c] = [cell.at.top - top, cell.at.left - left];
    values[r]![c] = cell.value;
    texts[r]![c] = cell.text ?? (cell.value === null ? "" : String(cell.value));
    formulas[r]![c] = cell.formula ?? null;
    numberFormats[r]![c] = cell.format ?? "General";
  }
  return {
    version: 1,
    name: sheet.name,
    visibility: sheet.visibility ?? "visible",
    top,
    left,
    values,
    texts,
    formulas,
    numberFormats,
    merges: (sheet.merges ?? []).map(area),
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: [],
    protection: null,
    truncated: false,
  };
}

/** The sheet of each published form that holds it. */
export function publishedSheets(): readonly { readonly name: string; readonly sheet: SheetData }[] {
  return formNames().map((name) => {
    const { sheet } = readExpectation(name);
    const found = readWorkbookData(name).sheets.find((one) => one.name === sheet);
    if (found === undefined) throw new Error(`${name} has no sheet ${sheet}`);
    return { name, sheet: found };
  });
}
