/**
 * Makes a test data file of a published form's workbook: `tsx scripts/workbook-to-data.ts BOOK.xlsx SOURCE > NAME.workbook.json`.
 * Only what differs from the usual is written for a cell, so that the file can be read and compared by eye.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { read, utils, type CellObject } from "@e965/xlsx";

const [file = "", source = ""] = process.argv.slice(2);
const book = read(readFileSync(file), { cellNF: true, cellStyles: true });

function data(cell: CellObject): unknown {
  const value = cell.t === "e" ? (cell.w ?? "#ERROR!") : (cell.v ?? null);
  const format = typeof cell.z === "string" && cell.z !== "General" ? cell.z : undefined;
  const shown = cell.w !== undefined && cell.w !== String(value) ? cell.w : undefined;
  if (format === undefined && shown === undefined && cell.f === undefined) return value;
  return {
    value,
    ...(shown === undefined ? {} : { text: shown }),
    ...(cell.f === undefined ? {} : { formula: `=${cell.f}` }),
    ...(format === undefined ? {} : { format }),
  };
}

const sheets = book.SheetNames.map((name, index) => {
  const sheet = book.Sheets[name] ?? {};
  const cells: Record<string, unknown> = {};
  for (const [address, cell] of Object.entries(sheet)) {
    if (!address.startsWith("!") && (cell as CellObject).v !== undefined) cells[address] = data(cell as CellObject);
  }
  const hiddenRows = (sheet["!rows"] ?? []).flatMap((row, at) => (row.hidden === true ? [at + 1] : []));
  const visibility = (["visible", "hidden", "veryHidden"] as const)[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
  return {
    name,
    ...(visibility === "visible" ? {} : { visibility }),
    cells,
    merges: (sheet["!merges"] ?? []).map((area) => utils.encode_range(area)),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
  };
});

process.stdout.write(`${JSON.stringify({ name: basename(file, ".xlsx"), source, sheets }, null, 1)}\n`);
