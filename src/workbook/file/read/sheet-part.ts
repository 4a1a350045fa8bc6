import { covers, parseAddress, type Area } from "../../../sheet";
import { SNAPSHOT_LIMITS } from "../../limits";
import { isTrue, XmlScanner } from "../xml";
import { CellReader } from "./cell-reader";
import { cellKey, type CellRecord, type SheetModel } from "./sheet-model";
import type { Styles } from "./styles";

const MAX_CELLS = SNAPSHOT_LIMITS.rows * SNAPSHOT_LIMITS.columns;
/** Looks of empty cells are kept up to here; a form has some hundreds. */
const MAX_BLANKS = 200_000;

function areasOf(text = ""): readonly Area[] {
  return text.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
}

interface ColumnRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads one `worksheet` part in one pass. Cells without content are stepped over, never kept, and so are rows above the
 * first content and `rows` or more below it.
 */
export class SheetPart implements SheetModel {
  readonly cells = new Map<number, CellRecord>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly listedRows = new Set<number>();
  readonly hiddenColumns: ColumnRun[] = [];
  readonly arrays: readonly Area[];
  rowsHiddenByDefault = false;
  protected = false;
  truncated = false;
  private firstRow = 0;
  private readonly openRanges: Area[] = [];
  private readonly columnStyles: (ColumnRun & { readonly style: number })[] = [];
  private readonly rowStyles = new Map<number, number>();
  private readonly blankStyles = new Map<number, number>();

  constructor(
    text: string,
    part: string,
    strings: readonly string[],
    private readonly styles: Styles,
    private readonly rows: number = SNAPSHOT_LIMITS.rows,
  ) {
    const scanner = new XmlScanner(text, part);
    const cells = new CellReader(scanner, strings);
    let row = 0;
    let column = 0;
    while (scanner.next()) {
      if (scanner.kind === "close") continue;
      switch (scanner.name) {
        case "row":
          row = Number(scanner.attribute("r") ?? row + 1);
          column = 0;
          this.readRow(scanner, row);
          break;
        case "c": {
          const read = cells.read(row, column);
          column = read.column;
          this.keep(row, column, read.style, read.cell);
          break;
        }
        default:
          if (scanner.depth <= 2) this.readSetting(scanner);
      }
    }
    this.arrays = cells.arrays;
  }

  /** The style a cell has, or would take if it were filled: its own, else the row's, else the column's. */
  styleAt(row: number, column: number): number {
    const key = cellKey(row, column);
    return (
      this.cells.get(key)?.style ??
      this.blankStyles.get(key) ??
      this.rowStyles.get(row) ??
      this.columnStyles.find(({ from, to }) => from <= column && column <= to)?.style ??
      0
    );
  }

  isUnlocked(row: number, column: number): boolean {
    const open = this.openRanges.some((area) => covers(area, row, column));
    return open || !this.styles.at(this.styleAt(row, column)).locked;
  }

  reaches(row: number): boolean {
    return this.rows === Infinity || (this.firstRow > 0 && row >= this.firstRow && !this.beyond(row));
  }

  private readRow(scanner: XmlScanner, row: number): void {
    if (this.beyond(row)) return;
    // Rows above the first content are of no use to anyone; a million styled ones must not pile up here.
    if (this.firstRow === 0 && this.rows !== Infinity) {
      for (const kept of [this.listedRows, this.hiddenRows, this.rowStyles, this.blankStyles]) kept.clear();
    }
    this.listedRows.add(row);
    const flat = scanner.attribute("ht") === "0" && isTrue(scanner.attribute("customHeight"));
    if (isTrue(scanner.attribute("hidden")) || flat) this.hiddenRows.add(row);
    if (isTrue(scanner.attribute("customFormat"))) this.rowStyles.set(row, Number(scanner.attribute("s") ?? 0));
  }

  private keep(row: number, column: number, style: number, cell: CellRecord | null): void {
    // The last cell there can be is XFD1048576; NaN is no place either.
    const isPlace = row <= 1_048_576 && column <= 16_384;
    if (this.beyond(row) || !isPlace) {
      this.truncated ||= cell !== null;
      return;
    }
    if (cell === null) {
      if (this.blankStyles.size < MAX_BLANKS) this.blankStyles.set(cellKey(row, column), style);
      return;
    }
    if (this.cells.size >= MAX_CELLS) this.truncated = true;
    else this.cells.set(cellKey(row, column), cell);
    this.firstRow ||= row;
  }

  private beyond(row: number): boolean {
    return this.firstRow > 0 && row - this.firstRow >= this.rows;
  }

  private readSetting(scanner: XmlScanner): void {
    switch (scanner.name) {
      case "sheetFormatPr":
        this.rowsHiddenByDefault = isTrue(scanner.attribute("zeroHeight"));
        break;
      case "col": {
        const run = { from: Number(scanner.attribute("min") ?? 0), to: Number(scanner.attribute("max") ?? 0) };
        if (isTrue(scanner.attribute("hidden")) || scanner.attribute("width") === "0") this.hiddenColumns.push(run);
        const style = scanner.attribute("style");
        if (style !== undefined) this.columnStyles.push({ ...run, style: Number(style) });
        break;
      }
      case "mergeCell":
        this.merges.push(...areasOf(scanner.attribute("ref")));
        break;
      case "sheetProtection":
        this.protected = isTrue(scanner.attribute("sheet"));
        break;
      case "protectedRange":
        // A range with a password of its own stays closed.
        if (scanner.attribute("password") === undefined && scanner.attribute("hashValue") === undefined) {
          this.openRanges.push(...areasOf(scanner.attribute("sqref")));
        }
        break;
    }
  }
}
