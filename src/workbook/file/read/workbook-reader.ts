import type { SheetSnapshot } from "../../../sheet";
import { SNAPSHOT_LIMITS } from "../../limits";
import type { Package } from "../opc";
import type { SheetModel } from "./sheet-model";
import { SheetPart } from "./sheet-part";
import { readSharedStrings } from "./shared-strings";
import { snapshotOf } from "./snapshot";
import { Styles } from "./styles";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";

/** Reads one state of a package; every part is read once, when it is first asked for. */
export class WorkbookReader {
  readonly workbook: WorkbookPart;
  private strings: readonly string[] | undefined;
  private cellStyles: Styles | undefined;
  private readonly models = new Map<string, SheetModel>();

  /** `rows`: how many of a sheet, from its first content, are kept; Infinity for all of them. */
  constructor(
    readonly pack: Package,
    readonly rows: number = SNAPSHOT_LIMITS.rows,
  ) {
    this.workbook = readWorkbookPart(pack);
  }

  get styles(): Styles {
    return (this.cellStyles ??= this.readStyles());
  }

  /** The cells of a sheet; null for one that the package does not hold. */
  model({ part }: SheetEntry): SheetModel | null {
    if (part === null) return null;
    const known = this.models.get(part);
    if (known !== undefined) return known;
    const model = new SheetPart(this.pack.text(part), part, this.sharedStrings(), this.styles, this.rows);
    this.models.set(part, model);
    return model;
  }

  /**
   * A reader that sees all that a write of these cells has to do with: this one, unless a sheet was cut at the limit (a
   * formula below it may follow the cells) or one of the cells stands outside of what is kept.
   */
  reaching(cells: readonly { readonly sheet: string; readonly row: number }[]): WorkbookReader {
    const isWhole = this.workbook.sheets.every((entry) => {
      const model = this.model(entry);
      return (
        model === null ||
        (!model.truncated && cells.every(({ sheet, row }) => sheet !== entry.name || model.reaches(row)))
      );
    });
    return isWhole ? this : new WorkbookReader(this.pack, Infinity);
  }

  snapshot(entry: SheetEntry): SheetSnapshot {
    return snapshotOf(entry, this.model(entry), this.styles, this.workbook.date1904);
  }

  private readStyles(): Styles {
    const part = this.partOf("styles");
    return part === null ? Styles.none : Styles.read(this.pack.text(part), part);
  }

  private sharedStrings(): readonly string[] {
    return (this.strings ??= this.readStrings());
  }

  private readStrings(): readonly string[] {
    const part = this.partOf("sharedStrings");
    return part === null ? [] : readSharedStrings(this.pack.text(part), part);
  }

  /** The workbook's part of this kind, where the package holds it. */
  private partOf(kind: string): string | null {
    const part = this.pack.related(this.workbook.part, kind);
    return part !== undefined && this.pack.has(part) ? part : null;
  }
}
