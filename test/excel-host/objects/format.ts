import { invalidArgument } from "../richapi/errors";
import { WireObject, type Args } from "../richapi/object";
import type { ModelCell } from "../model/cell";
import type { Range } from "./range";

const COLOR = /^#?([0-9A-Fa-f]{6})$/;

/** Something about a range's look: reads the one value all cells share (null where they differ), writes all cells. */
abstract class Look extends WireObject {
  protected readonly range: Range;
  constructor(range: Range) {
    super();
    this.range = range;
  }
  protected shared<T>(pick: (cell: ModelCell | undefined) => T): T | null {
    return this.range.uniform(this.range.grid(pick)?.flat() ?? [], (value) => value);
  }
  protected each(change: (cell: ModelCell) => void): void {
    const { book, sheet } = this.range;
    for (const row of this.range.lines("top", "bottom")) {
      for (const column of this.range.lines("left", "right")) {
        book.assertWritable(sheet, row, column);
        change(sheet.cell(row, column));
      }
    }
  }
  protected color(value: unknown): string {
    const digits = typeof value === "string" ? COLOR.exec(value)?.[1] : undefined;
    if (digits === undefined) throw invalidArgument("a colour as #RRGGBB");
    return `#${digits.toUpperCase()}`;
  }
}

class RangeFill extends Look {
  override readonly className = "RangeFill";
  override get(name: string): unknown {
    return name === "Color" ? this.shared((cell) => cell?.fill ?? "#FFFFFF") : super.get(name);
  }
  override set(name: string, value: unknown): void {
    const fill = name === "Color" ? this.color(value) : null;
    if (fill === null) super.set(name, value);
    this.each((cell) => {
      cell.fill = fill;
    });
  }
  override call(name: string, args: Args): unknown {
    if (name !== "Clear") return super.call(name, args);
    this.each((cell) => {
      cell.fill = null;
    });
    return null;
  }
}

class RangeFont extends Look {
  override readonly className = "RangeFont";
  override get(name: string): unknown {
    if (name === "Color") return this.shared((cell) => cell?.fontColor ?? "#000000");
    return name === "Bold" ? this.shared((cell) => cell?.bold ?? false) : super.get(name);
  }
  override set(name: string, value: unknown): void {
    if (name === "Color") {
      const color = this.color(value);
      this.each((cell) => {
        cell.fontColor = color;
      });
    } else if (name === "Bold") {
      this.each((cell) => {
        cell.bold = value === true;
      });
    } else super.set(name, value);
  }
}

class FormatProtection extends Look {
  override readonly className = "FormatProtection";
  override get(name: string): unknown {
    return name === "Locked" ? this.shared((cell) => cell?.locked ?? true) : super.get(name);
  }
}

export class RangeFormat extends Look {
  override readonly className = "RangeFormat";
  override set(name: string, value: unknown): void {
    const { sheet } = this.range;
    if (name === "ColumnWidth") {
      for (const column of this.range.lines("left", "right")) sheet.widths.set(column, Number(value));
    } else if (name === "RowHeight") {
      for (const row of this.range.lines("top", "bottom")) sheet.heights.set(row, Number(value));
    } else super.set(name, value);
  }
  /** Heights that follow from the texts are nothing the model knows. */
  override call(name: string, args: Args): unknown {
    return name === "AutofitRows" ? null : super.call(name, args);
  }
  override get(name: string): unknown {
    switch (name) {
      case "Fill":
        return new RangeFill(this.range);
      case "Font":
        return new RangeFont(this.range);
      case "Protection":
        return new FormatProtection(this.range);
      default:
        return super.get(name);
    }
  }
}
