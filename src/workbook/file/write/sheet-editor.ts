import { message } from "../../../i18n";
import { addressOf, columnNumber, parseAddress } from "../../../sheet";
import { WorkbookError } from "../../error";
import { isTrue, XmlScanner } from "../xml";
import { CellEditor } from "./cell-editor";
import { WriteQueue, type CellWrite } from "./cell-write";
import { cellXml } from "./cell-xml";
import { applySplices, openedUp, withAttribute, type Splice } from "./splice";
import type { StyleChange } from "./style-editor";

type Restyle = (style: number, change: StyleChange) => number;

/** Writes cells into a `worksheet` part in one pass; every byte that no write asks to change stays. */
export class SheetEditor {
  private readonly scanner: XmlScanner;
  private readonly cells: CellEditor;
  private readonly queue: WriteQueue;
  private readonly splices: Splice[] = [];
  private readonly columnStyles: { readonly from: number; readonly to: number; readonly style: number }[] = [];
  private prefix = "";

  constructor(
    private readonly text: string,
    private readonly part: string,
    writes: readonly CellWrite[],
    private readonly restyle: Restyle,
  ) {
    this.scanner = new XmlScanner(text, part);
    this.cells = new CellEditor(this.scanner, restyle);
    this.queue = new WriteQueue(writes);
  }

  toText(): string {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.kind === "close") continue;
      if (scanner.depth === 0) this.prefix = scanner.prefix;
      else if (scanner.name === "dimension") this.growDimension();
      else if (scanner.name === "col") this.noteColumn();
      else if (scanner.name === "sheetData") {
        this.passRows();
        break;
      }
    }
    return applySplices(this.text, this.splices);
  }

  private noteColumn(): void {
    const { scanner } = this;
    const style = Number(scanner.attribute("style") ?? 0);
    this.columnStyles.push({ from: Number(scanner.attribute("min")), to: Number(scanner.attribute("max")), style });
  }

  /** The used range stated at the top of the part; only a hint, but a right one stays right. */
  private growDimension(): void {
    const area = parseAddress(this.scanner.attribute("ref") ?? "");
    if (area === null) return;
    let { top, left, bottom, right } = area;
    for (const { row, column } of this.queue.filling()) {
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    if (top === area.top && bottom === area.bottom && left === area.left && right === area.right) return;
    this.replaceTag((tag) => withAttribute(tag, "ref", `${addressOf(top, left)}:${addressOf(bottom, right)}`));
  }

  private passRows(): void {
    const { scanner } = this;
    if (scanner.kind === "empty") {
      const rows = this.newRows(Infinity);
      if (rows !== "") this.replaceTag((tag) => openedUp(tag, `${this.prefix}sheetData`, rows));
      return;
    }
    let row = 0;
    while (scanner.next() && scanner.name !== "sheetData") {
      if (scanner.kind === "close" || scanner.name !== "row") continue;
      const last = row;
      row = Number(scanner.attribute("r") ?? row + 1);
      // Rows out of order: no telling where a new one belongs.
      if (row <= last)
        throw new WorkbookError("damaged", { detail: message("workbook.detail.xml", { part: this.part }) });
      this.insert(scanner.start, this.newRows(row));
      this.passRow(row);
    }
    this.insert(scanner.start, this.newRows(Infinity));
  }

  private passRow(row: number): void {
    const { scanner } = this;
    const style = isTrue(scanner.attribute("customFormat")) ? Number(scanner.attribute("s") ?? 0) : null;
    const spans = this.grownSpans(row);
    if (scanner.kind === "empty") {
      const cells = this.newCells(row, Infinity, style);
      if (cells !== "") this.replaceTag((tag) => openedUp(spans(tag), `${this.prefix}row`, cells));
      return;
    }
    this.replaceTag(spans);
    let column = 0;
    while (scanner.next() && scanner.name !== "row") {
      if (scanner.kind === "close" || scanner.name !== "c") continue;
      const letters = /^[A-Za-z]+/.exec(scanner.attribute("r") ?? "")?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      this.insert(scanner.start, this.newCells(row, column, style));
      this.splices.push(...this.cells.pass(row, column, this.queue.take(row, column)));
    }
    this.insert(scanner.start, this.newCells(row, Infinity, style));
  }

  /** New cells of a row left of a column. A new cell looks as its place does: by the row's style, else the column's. */
  private newCells(row: number, before: number, rowStyle: number | null): string {
    let cells = "";
    for (
      let write = this.queue.takeLeftOf(row, before);
      write !== undefined;
      write = this.queue.takeLeftOf(row, before)
    ) {
      const style = this.restyle(rowStyle ?? this.columnStyle(write.column), write);
      const content = write.content ?? { value: null, formula: null };
      cells += cellXml(addressOf(row, write.column), content, style, this.prefix);
    }
    return cells;
  }

  /** New rows above a row. */
  private newRows(before: number): string {
    let rows = "";
    for (let write = this.queue.peekAbove(before); write !== undefined; write = this.queue.peekAbove(before)) {
      rows += `<${this.prefix}row r="${write.row}">${this.newCells(write.row, Infinity, null)}</${this.prefix}row>`;
    }
    return rows;
  }

  private columnStyle(column: number): number {
    return this.columnStyles.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
  }

  /** `spans` says between which columns a row has cells; only a hint, but a right one stays right. */
  private grownSpans(row: number): (tag: string) => string {
    const [from, to] = (this.scanner.attribute("spans") ?? "").split(":").map(Number);
    const columns = this.queue.ofRow(row).map(({ column }) => column);
    if (from === undefined || to === undefined || columns.length === 0) return (tag) => tag;
    const [least, most] = [Math.min(from, ...columns), Math.max(to, ...columns)];
    return (tag) => (least === from && most === to ? tag : withAttribute(tag, "spans", `${least}:${most}`));
  }

  private insert(at: number, text: string): void {
    if (text !== "") this.splices.push({ start: at, end: at, text });
  }

  /** Replaces the tag the scanner stands on. */
  private replaceTag(change: (tag: string) => string): void {
    const { start, end } = this.scanner;
    const old = this.text.slice(start, end);
    const text = change(old);
    if (text !== old) this.splices.push({ start, end, text });
  }
}
