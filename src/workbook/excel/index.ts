import type { WorkbookPort } from "../port";
import type { ExcelHostOptions } from "./host";
import { ExcelPort } from "./port";

export type { ExcelHostOptions } from "./host";
export { canOpenCopy, openCopy } from "./open-copy";

/** The workbook open in Excel. Call after `Office.onReady`. */
export function openExcel(options: ExcelHostOptions = {}): WorkbookPort {
  return new ExcelPort(options);
}
