import type { Form } from "../form";
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
