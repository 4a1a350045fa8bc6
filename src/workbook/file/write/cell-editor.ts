import { addressOf } from "../../../sheet";
import { shiftFormula } from "../formula";
import { encodeEntities, type XmlScanner } from "../xml";
import { cellXml, resultXml } from "./cell-xml";
import type { CellWrite } from "./cell-write";
import { withAttribute, withoutAttribute, type Splice } from "./splice";
import type { StyleChange } from "./style-editor";

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Passes over the cells of a sheet and writes the ones that are there already. */
export class CellEditor {
  /** Shared formulas whose first cell was overwritten: the others get formulas of their own. */
  private readonly broken = new Map<string, Master>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly restyle: (style: number, change: StyleChange) => number,
  ) {}

  /** The splices for the cell whose tag the scanner stands on; leaves the scanner on its closing tag. */
  pass(row: number, column: number, write: CellWrite | undefined): readonly Splice[] {
    const { scanner } = this;
    const { start, end: tagEnd, depth, kind, text, prefix } = scanner;
    const style = Number(scanner.attribute("s") ?? 0);
    const replaced = write !== undefined && write.content !== null;
    const splices: Splice[] = [];
    let value: Splice | null = null;
    while (kind === "open" && scanner.next() && scanner.depth !== depth) {
      const { name, start: from } = scanner;
      if (name === "f") splices.push(...this.passFormula(row, column, replaced));
      else scanner.skip();
      if (name === "v") value = { start: from, end: scanner.end, text: "" };
    }
    if (write === undefined) return splices;
    const newStyle = this.restyle(style, write);
    if (write.content !== null) {
      return [{ start, end: scanner.end, text: cellXml(addressOf(row, column), write.content, newStyle, prefix) }];
    }
    let tag = text.slice(start, tagEnd);
    if (newStyle !== style) tag = withAttribute(tag, "s", String(newStyle));
    if (write.result === undefined) return [...splices, { start, end: tagEnd, text: tag }];
    const { type, body } = resultXml(write.result, prefix);
    tag = type === null ? withoutAttribute(tag, "t") : withAttribute(tag, "t", type);
    const place = value ?? { start: scanner.start, end: scanner.start };
    return [...splices, { start, end: tagEnd, text: tag }, { ...place, text: body }];
  }

  private passFormula(row: number, column: number, replaced: boolean): readonly Splice[] {
    const { scanner } = this;
    const { start, prefix } = scanner;
    const index = scanner.attribute("t") === "shared" ? scanner.attribute("si") : undefined;
    const text = scanner.content();
    if (index === undefined) return [];
    if (replaced && text !== "") this.broken.set(index, { row, column, text });
    const master = this.broken.get(index);
    if (master === undefined || replaced || text !== "") return [];
    const own = shiftFormula(master.text, row - master.row, column - master.column);
    return [{ start, end: scanner.end, text: `<${prefix}f>${encodeEntities(own)}</${prefix}f>` }];
  }
}
