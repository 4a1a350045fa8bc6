import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { message } from "../../../i18n";
import type { Area, CellValue, SheetSnapshot } from "../../../sheet";
import { WorkbookError } from "../../error";
import { SNAPSHOT_LIMITS } from "../../limits";
import { formatValue } from "../read";

/** `xls5`: of Excel 5 and 95, or older, whose texts are in a code page (GBK for Chinese ones). */
export type ForeignFormat = "xlsb" | "xls" | "xls5" | "ods" | "html" | "xml";

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function valueOf(cell: CellObject | undefined): CellValue {
  if (cell?.v === undefined || cell.t === "z") return null;
  // An empty text is a formula's result; where none is, it is nothing.
  if (cell.v === "") return cell.f === undefined ? null : "";
  if (cell.t === "e") return ERRORS[Number(cell.v)] ?? String(cell.v);
  return cell.v instanceof Date ? cell.v.getTime() / 86_400_000 + 25_569 : cell.v;
}

function areaOf({ s, e }: { readonly s: { r: number; c: number }; readonly e: { r: number; c: number } }): Area {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}

type Row = readonly (CellObject | undefined)[];

const isFilled = (cell: CellObject | undefined): boolean => valueOf(cell) !== null || cell?.f !== undefined;

function snapshotOf(name: string, hidden: number, sheet: WorkSheet): SheetSnapshot {
  const all: readonly (Row | undefined)[] = sheet["!data"] ?? [];
  const filled = all.flatMap((row, index) => (row?.some(isFilled) ? [index] : []));
  const top = filled[0] ?? 0;
  const kept = filled.length === 0 ? [] : all.slice(top, (filled.at(-1) ?? top) + 1);
  let left = Infinity;
  let right = -1;
  for (const row of kept) {
    row?.forEach((cell, column) => {
      if (!isFilled(cell)) return;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  }
  const rows = kept.slice(0, SNAPSHOT_LIMITS.rows);
  const width = Math.max(0, Math.min(right - left + 1, SNAPSHOT_LIMITS.columns));
  const grid = rows.map((row) => Array.from({ length: width }, (_, offset) => row?.[left + offset]));
  const formatOf = (cell: CellObject | undefined): string => String(cell?.z ?? "General");
  const hiddenIn = (infos: readonly ({ hidden?: boolean } | undefined)[] = [], from: number, count: number): number[] =>
    infos.flatMap((info, index) => (info?.hidden && index >= from && index < from + count ? [index + 1] : []));
  return {
    version: 1,
    name,
    visibility: hidden === 2 ? "veryHidden" : hidden === 1 ? "hidden" : "visible",
    top: top + 1,
    left: width === 0 ? 1 : left + 1,
    values: grid.map((row) => row.map(valueOf)),
    texts: grid.map((row) =>
      row.map((cell) => (isFilled(cell) ? (cell?.w ?? formatValue(valueOf(cell), formatOf(cell))) : "")),
    ),
    formulas: grid.map((row) => row.map((cell) => (cell?.f === undefined ? null : `=${cell.f}`))),
    numberFormats: grid.map((row) => row.map(formatOf)),
    merges: (sheet["!merges"] ?? []).map(areaOf),
    hiddenRows: hiddenIn(sheet["!rows"], top, rows.length),
    hiddenColumns: hiddenIn(sheet["!cols"], left, width),
    protection: null,
    truncated: kept.length > rows.length || right - left + 1 > width || sheet["!fullref"] !== undefined,
  };
}

function failure(error: unknown): WorkbookError {
  const words = error instanceof Error ? error.message : String(error);
  if (/password-protected|ODS Encryption/i.test(words)) return new WorkbookError("encrypted", {}, { cause: error });
  return new WorkbookError("damaged", { detail: message("workbook.detail.unreadable") }, { cause: error });
}

/** The library prints remarks about odd files on the console; they are of no use to a user and would mix with a report. */
function quietly<T>(step: () => T): T {
  const { error } = globalThis.console;
  globalThis.console.error = () => undefined;
  try {
    return step();
  } finally {
    globalThis.console.error = error;
  }
}

/**
 * Reads the kinds we do not write, with SheetJS, which is loaded only then. Protection is not told; hidden rows are
 * not told for .ods.
 */
export async function readForeign(
  source: Uint8Array | string,
  format: ForeignFormat,
): Promise<readonly SheetSnapshot[]> {
  const library = await import("@e965/xlsx");
  if (format === "xls5") library.set_cptable(await import("@e965/xlsx/dist/cpexcel"));
  let book: WorkBook;
  try {
    book = quietly(() =>
      library.read(source, {
        type: typeof source === "string" ? "string" : "array",
        dense: true,
        cellFormula: true,
        cellNF: true,
        cellStyles: true,
        sheetRows: 2 * SNAPSHOT_LIMITS.rows,
        // HTML cells stay texts: "001" is a code, not a number.
        raw: format === "html",
      }),
    );
  } catch (error) {
    throw failure(error);
  }
  return book.SheetNames.map((name, index) => {
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    return snapshotOf(name, hidden, book.Sheets[name] ?? {});
  });
}
