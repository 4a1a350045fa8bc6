import { isTrue, parseXml } from "../xml";
import { builtinFormat } from "./number-format";

/** What reading needs of a cell style (an `xf` of `cellXfs`). */
export interface CellStyle {
  readonly numberFormat: string;
  /** Whether the cell is locked once its sheet is protected. */
  readonly locked: boolean;
}

const defaultStyle: CellStyle = { numberFormat: "General", locked: true };

export class Styles {
  private constructor(private readonly styles: readonly CellStyle[]) {}

  static readonly none = new Styles([]);

  static read(text: string, part: string): Styles {
    const root = parseXml(text, part);
    const own = new Map<string, string>();
    for (const format of root.child("numFmts")?.all("numFmt") ?? []) {
      own.set(format.attribute("numFmtId") ?? "", format.attribute("formatCode") ?? "General");
    }
    const styles = (root.child("cellXfs")?.all("xf") ?? []).map((xf) => {
      const id = xf.attribute("numFmtId") ?? "0";
      const locked = xf.child("protection")?.attribute("locked");
      return { numberFormat: own.get(id) ?? builtinFormat(Number(id)), locked: locked === undefined || isTrue(locked) };
    });
    return new Styles(styles);
  }

  at(index: number): CellStyle {
    return this.styles[index] ?? defaultStyle;
  }
}
