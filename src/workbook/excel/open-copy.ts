import { asWorkbookError } from "./failure";
import { ExcelHost, type ExcelHostOptions } from "./host";

/** By the API's documentation an .xlsx file; one with macros opens after Excel has asked the user. */
const openable = /\.xls[xm]$/i;

/** Whether Excel can be handed a file of this name. */
export const canOpenCopy = (name: string): boolean => openable.test(name);

/** `btoa` takes one character a byte, and a call only so many arguments. */
function base64(bytes: Uint8Array): string {
  const portion = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += portion) {
    text += String.fromCharCode(...bytes.subarray(at, at + portion));
  }
  return btoa(text);
}

/**
 * Opens a copy of a workbook in a window of its own (ExcelApi 1.8, below the manifest's floor); the workbook at hand and
 * the file stay as they are. Fails with a `WorkbookError`: `too-large` above what Excel takes in one message (5 MB on the
 * web), `host-error` where Excel refuses it.
 */
export async function openCopy(bytes: Uint8Array, options: ExcelHostOptions = {}): Promise<void> {
  const host = new ExcelHost(options);
  try {
    await host.patiently(host.excel.createWorkbook(base64(bytes)));
  } catch (error) {
    throw asWorkbookError(error);
  }
}
