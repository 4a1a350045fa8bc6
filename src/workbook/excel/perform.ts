import { addressOf, addressOfArea, type Area } from "../../sheet";
import { WorkbookError } from "../error";
import type { WriteProblem } from "../port";
import { queueArea } from "./area";
import { entryOf, holds, sameContent, shown, type Content } from "./content";
import { excelCode, excelWords } from "./failure";
import type { ExcelHost } from "./host";
import { inspect, queueCells } from "./inspect";
import { runsOf, type Place } from "./runs";

/** One cell to change: what it holds and what it shall hold. */
export interface Change extends Place {
  readonly from: Content;
  readonly to: Content;
}

export interface SheetChanges {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly Change[];
}

/** How it went. `done`: each cell as it is now, and each sheet's extent. `failed`: everything is as it was before. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly sheets: readonly { readonly cells: readonly WrittenContent[]; readonly filled: Area | null }[];
    }
  | { readonly kind: "failed"; readonly problem: WriteProblem };

export type WrittenContent = Change & Content;

/** Writes all cells and reads them back in one round trip; where anything goes wrong, what was written is taken back. */
export async function perform(host: ExcelHost, sheets: readonly SheetChanges[]): Promise<Outcome> {
  try {
    const written = await write(host, sheets);
    const problem = mismatch(sheets, written);
    if (problem === null) return { kind: "done", sheets: written.sheets };
    await takeBack(host, sheets);
    return { kind: "failed", problem };
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "half-written") throw error;
    await takeBack(host, sheets);
    return { kind: "failed", problem: problemOf(error, sheets[0]?.name ?? "") };
  }
}

interface Written {
  readonly sheets: readonly { readonly cells: readonly WrittenContent[]; readonly filled: Area | null }[];
  readonly calculates: boolean;
}

/** Formats go first, since a text format decides how entries are taken; and again after formulas, which may bring a format along. */
function queueRun(sheet: Excel.Worksheet, area: Area, cells: readonly Change[]): () => WrittenContent[] {
  const range = sheet.getRange(addressOfArea(area));
  const formats = cells.map(({ to }) => [to.format]);
  if (cells.some(({ from, to }) => from.format !== to.format)) range.numberFormat = formats;
  range.formulas = cells.map(({ to }) => [entryOf(to)]);
  if (cells.some(({ to }) => to.isFormula && to.format === "General")) range.numberFormat = formats;
  return queueCells(range, cells);
}

function write(host: ExcelHost, sheets: readonly SheetChanges[]): Promise<Written> {
  return host.trip((context) => {
    const { application, worksheets } = context.workbook;
    application.load("calculationMode");
    const collects = sheets.map(({ id, changes }) => {
      const sheet = worksheets.getItem(id);
      const cells = runsOf(changes).map((run) => queueRun(sheet, run.area, run.cells));
      const filled = queueArea(sheet.getUsedRangeOrNullObject(true));
      return () => ({
        cells: cells.flatMap((collect) => collect()),
        filled: filled(),
      });
    });
    return () => ({
      sheets: collects.map((collect) => collect()),
      calculates: application.calculationMode === "Automatic",
    });
  });
}

/** The first cell that does not hold what it should. */
function mismatch(sheets: readonly SheetChanges[], { sheets: written, calculates }: Written): WriteProblem | null {
  for (const [index, { cells }] of written.entries()) {
    for (const cell of cells) {
      if (holds(cell.to, cell, calculates)) continue;
      const address = addressOf(cell.row, cell.column);
      const found = `${address}: ${shown(cell.raw)}`;
      return { code: "host-error", sheet: sheets[index]?.name ?? "", address, expected: shown(cell.to.raw), found };
    }
  }
  return null;
}

/** What a failed round trip means for the write. */
export function problemOf(error: unknown, sheet: string): WriteProblem {
  const base = { sheet, address: null, expected: "" };
  if (!(error instanceof WorkbookError)) throw error;
  if (error.code === "host-timeout") return { ...base, code: "timeout", found: "" };
  if (error.code === "host-busy") return { ...base, code: "in-edit-mode", found: "" };
  if (error.code === "host-gone") throw error;
  const words = excelWords(error);
  if (excelCode(error) === "AccessDenied") return { ...base, code: "read-only", found: words };
  return { ...base, code: "host-error", found: words };
}

/** Puts back every cell that is not as it was. Cells that the failed write never reached are left alone. */
async function takeBack(host: ExcelHost, sheets: readonly SheetChanges[]): Promise<void> {
  try {
    const remaining = await stillChanged(host, sheets);
    if (remaining.length === 0) return;
    await write(host, remaining);
    if ((await stillChanged(host, sheets)).length > 0) throw halfWritten(sheets);
  } catch (error) {
    throw error instanceof WorkbookError && error.code === "half-written" ? error : halfWritten(sheets, error);
  }
}

async function stillChanged(host: ExcelHost, sheets: readonly SheetChanges[]): Promise<readonly SheetChanges[]> {
  const states = await inspect(
    host,
    sheets.map(({ id, changes }) => ({ key: id, cells: changes, compared: null })),
  );
  return sheets.flatMap(({ id, name, changes }, index) => {
    const now = new Map(states[index]?.cells.map((cell) => [addressOf(cell.row, cell.column), cell]));
    const back = changes.flatMap((change) => {
      const found = now.get(addressOf(change.row, change.column));
      if (found !== undefined && sameContent(found, change.from)) return [];
      return [{ row: change.row, column: change.column, from: found ?? change.to, to: change.from }];
    });
    return back.length === 0 ? [] : [{ id, name, changes: back }];
  });
}

function halfWritten(sheets: readonly SheetChanges[], cause?: unknown): WorkbookError {
  const cells = sheets.map(
    ({ name, changes }) =>
      `${name}!${runsOf(changes)
        .map(({ area }) => addressOfArea(area))
        .join(", ")}`,
  );
  return new WorkbookError("half-written", { detail: cells.join("; ") }, { cause });
}
