import type { Area, CellValue, SheetSnapshot } from "../../../sheet";
import { SNAPSHOT_LIMITS } from "../../limits";
import { missingResults } from "../formula";
import { formatValue } from "./number-format";
import { cellKey, type SheetModel } from "./sheet-model";
import type { Styles } from "./styles";
import type { SheetEntry } from "./workbook-part";

interface Extent extends Area {
  readonly cut: boolean;
}

/** The rectangle of cells with content, cut to the limits; null for a sheet without any. */
function extentOf(model: SheetModel): Extent | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of model.cells.values()) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom === 0) return null;
  const lastRow = Math.min(bottom, top + SNAPSHOT_LIMITS.rows - 1);
  const lastColumn = Math.min(right, left + SNAPSHOT_LIMITS.columns - 1);
  return { top, left, bottom: lastRow, right: lastColumn, cut: lastRow < bottom || lastColumn < right };
}

function numbersIn(from: number, to: number, chosen: (number: number) => boolean): readonly number[] {
  const numbers: number[] = [];
  for (let number = from; number <= to; number++) if (chosen(number)) numbers.push(number);
  return numbers;
}

/** Unlocked cells of the rectangle as areas: runs along each row, equal runs of neighbouring rows joined. */
function unlockedAreas(model: SheetModel, { top, left, bottom, right }: Area): readonly Area[] {
  const done: Area[] = [];
  let growing: Area[] = [];
  for (let row = top; row <= bottom; row++) {
    const here: Area[] = [];
    for (let column = left; column <= right; column++) {
      if (!model.isUnlocked(row, column)) continue;
      const from = column;
      while (column < right && model.isUnlocked(row, column + 1)) column++;
      const above = growing.find((area) => area.left === from && area.right === column);
      here.push({ top: above?.top ?? row, left: from, bottom: row, right: column });
    }
    done.push(...growing.filter((area) => !here.some((next) => next.left === area.left && next.right === area.right)));
    growing = here;
  }
  return [...done, ...growing];
}

function emptySnapshot({ name, visibility, part }: SheetEntry, model: SheetModel | null): SheetSnapshot {
  return {
    version: 1,
    name,
    visibility,
    top: 1,
    left: 1,
    values: [],
    texts: [],
    formulas: [],
    numberFormats: [],
    merges: model?.merges ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: { protected: model?.protected ?? false, unlocked: [] },
    truncated: part === null,
  };
}

/** The plain JSON that the pure rooms work on. A sheet that the file names but does not hold comes out empty and truncated. */
export function snapshotOf(
  entry: SheetEntry,
  model: SheetModel | null,
  styles: Styles,
  date1904: boolean,
): SheetSnapshot {
  const extent = model === null ? null : extentOf(model);
  if (model === null || extent === null) return emptySnapshot(entry, model);
  const { top, left, bottom, right } = extent;
  const columns = numbersIn(left, right, () => true);
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = columns.map((column) => model.cells.get(cellKey(row, column)));
    const formats = columns.map(
      (column, index) => styles.at(cells[index]?.style ?? model.styleAt(row, column)).numberFormat,
    );
    values.push(cells.map((cell) => cell?.value ?? null));
    formulas.push(cells.map((cell) => cell?.formula ?? null));
    numberFormats.push(formats);
    texts.push(cells.map((cell, index) => formatValue(cell?.value ?? null, formats[index] ?? "General", date1904)));
  }
  const columnHidden = (column: number): boolean =>
    model.hiddenColumns.some(({ from, to }) => from <= column && column <= to);
  const rowHidden = (row: number): boolean =>
    model.hiddenRows.has(row) || (model.rowsHiddenByDefault && !model.listedRows.has(row));
  const snapshot: SheetSnapshot = {
    version: 1,
    name: entry.name,
    visibility: entry.visibility,
    top,
    left,
    values,
    texts,
    formulas,
    numberFormats,
    merges: model.merges,
    hiddenRows: numbersIn(top, bottom, rowHidden),
    hiddenColumns: numbersIn(left, right, columnHidden),
    protection: { protected: model.protected, unlocked: model.protected ? unlockedAreas(model, extent) : [] },
    truncated: model.truncated || extent.cut,
  };
  // Results that the file leaves out, as Excel shows them once it has opened the file.
  for (const { row, column, value } of missingResults(snapshot)) {
    const [r, c] = [row - top, column - left];
    values[r]?.splice(c, 1, value);
    texts[r]?.splice(c, 1, formatValue(value, numberFormats[r]?.[c] ?? "General", date1904));
  }
  return snapshot;
}
