import { columnNumber, parseAddress, type Area, type CellValue } from "../../../sheet";
import { shiftFormula } from "../formula";
import { decodeXstring, type XmlScanner } from "../xml";
import { readStringItem } from "./shared-strings";
import type { CellRecord } from "./sheet-model";

const DAY = 86_400_000;

/** ISO 8601 text of a cell of type "d" as a serial number; the text itself where it is no date. */
function serialOf(text: string): CellValue {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, "")}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : time / DAY + 25_569;
}

function valueOf(type: string | undefined, raw: string | null, strings: readonly string[]): CellValue {
  if (raw === null || raw === "") return type === "str" ? raw : null;
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? null;
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "str":
      return decodeXstring(raw);
    case "e":
      return raw.trim();
    case "d":
      return serialOf(raw.trim());
    default: {
      const number = Number(raw);
      return Number.isFinite(number) ? number : raw;
    }
  }
}

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Reads cells one after the other, keeping what shared and array formulas need. */
export class CellReader {
  readonly arrays: Area[] = [];
  private readonly masters = new Map<string, Shared>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly strings: readonly string[],
  ) {}

  /** The cell whose tag the scanner stands on; null when it holds nothing. Leaves the scanner on its closing tag. */
  read(
    row: number,
    lastColumn: number,
  ): { readonly column: number; readonly style: number; readonly cell: CellRecord | null } {
    const { scanner } = this;
    const column = columnNumber(scanner.attribute("r") ?? "") || lastColumn + 1;
    const style = Number(scanner.attribute("s") ?? 0);
    if (scanner.kind === "empty") return { column, style, cell: null };
    const type = scanner.attribute("t");
    const depth = scanner.depth;
    let raw: string | null = null;
    let inline: string | null = null;
    let formula: string | null = null;
    while (scanner.next() && scanner.depth !== depth) {
      if (scanner.kind === "close") continue;
      if (scanner.name === "v") raw = scanner.content();
      else if (scanner.name === "is") inline = readStringItem(scanner);
      else if (scanner.name === "f") formula = this.readFormula(row, column);
      else scanner.skip();
    }
    const stored = inline ?? valueOf(type, raw, this.strings);
    // An empty text is a formula's result; where none is, it is nothing.
    const value = stored === "" && formula === null ? null : stored;
    const cell = value === null && formula === null ? null : { row, column, value, formula, style };
    return { column, style, cell };
  }

  private readFormula(row: number, column: number): string | null {
    const { scanner } = this;
    const type = scanner.attribute("t");
    const area = parseAddress(scanner.attribute("ref") ?? "");
    const index = scanner.attribute("si") ?? "";
    const text = decodeXstring(scanner.content());
    if ((type === "array" || type === "dataTable") && area !== null) this.arrays.push(area);
    if (type === "dataTable") return null;
    if (type !== "shared") return text === "" ? null : `=${text}`;
    if (text !== "") {
      this.masters.set(index, { row, column, text });
      return `=${text}`;
    }
    const master = this.masters.get(index);
    return master === undefined ? null : `=${shiftFormula(master.text, row - master.row, column - master.column)}`;
  }
}
