import { message } from "../../src/i18n";
import { parseAddress, type CellValue } from "../../src/sheet";
import type { CellContent, CellEdit } from "../../src/writeback/edit";

const contentOf = (content: CellValue | CellContent): CellContent =>
  typeof content === "object" && content !== null ? content : { value: content, formula: null };

/** An edit as a plan would propose it; a bare value stands for a cell without formula. */
export function edit(
  sheet: string,
  address: string,
  before: CellValue | CellContent,
  after: CellValue | CellContent,
  numberFormat: string | null = null,
): CellEdit {
  const area = parseAddress(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return {
    sheet,
    address,
    row: area.top,
    column: area.left,
    before: contentOf(before),
    after: contentOf(after),
    numberFormat,
    purpose: "rate",
    reason: message("workbook.error.empty", { file: "" }),
    safe: true,
  };
}
