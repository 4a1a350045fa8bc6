import type { Form, NumericCell } from "../form";
import type { Message } from "../i18n";
import type { Cell, CellValue } from "../sheet";
import type { CellContent, CellEdit, EditPurpose } from "./edit";

/** What is to be written into a cell, before the sheet's name and the present content are added. */
export interface Draft {
  readonly cell: Cell;
  readonly after: CellContent;
  readonly numberFormat: string | null;
  readonly purpose: EditPurpose;
  readonly reason: Message;
  readonly safe: boolean;
  readonly rule?: string;
}

export function editOf(form: Form, { cell, ...rest }: Draft): CellEdit {
  const { address, row, column, value, formula } = cell;
  return { sheet: form.sheet, address, row, column, before: { value, formula }, ...rest };
}

export function content(value: CellValue, formula: string | null = null): CellContent {
  return { value, formula };
}

/** What stands in the cell, to be named in a sentence; a formula that shows nothing is named itself. */
export const standing = ({ text, formula }: Cell): string => (text === "" ? (formula ?? "") : text);

/** Nobody has put anything there: no value, no blanks typed, no formula that happens to show nothing. */
export function isUntouched({ cell, state }: NumericCell): boolean {
  return state === "blank" && cell.formula === null;
}

/** A marker (—, /) says that nothing belongs here; a number inside a text (总分：98.5分) cannot be replaced without its words. */
export function isLeftAlone({ state, inText }: NumericCell): boolean {
  return state === "marker" || inText === true;
}

/** A cell with text format (@) would keep a number as text, one with a percentage would show 10 points as 1000%. */
export function scoreFormat({ numberFormat }: Cell): string | null {
  return numberFormat === "@" || numberFormat.includes("%") ? "General" : null;
}

/** 86.20% must not show as 0.862: the rate's format, unless the cell has a percentage format of its own. */
export function rateFormat({ numberFormat }: Cell): string | null {
  return numberFormat.includes("%") ? null : "0.00%";
}
