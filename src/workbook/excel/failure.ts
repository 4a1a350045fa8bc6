import { message, type MessageValue } from "../../i18n";
import { WorkbookError, type WorkbookErrorCode } from "../error";

/** Excel's own words about a failure, in the user's language; "" where there are none. */
export function excelWords(error: unknown): string {
  const source = error instanceof WorkbookError ? error.cause : error;
  const holder: object = typeof source === "object" && source !== null ? source : {};
  const words = "message" in holder && typeof holder.message === "string" ? holder.message : "";
  return words === excelCode(error) ? "" : words;
}

/** The code of an `OfficeExtension.Error`; "" for anything else. Codes are never localised, messages are. */
export function excelCode(error: unknown): string {
  const source = error instanceof WorkbookError ? error.cause : error;
  const holder: object = typeof source === "object" && source !== null ? source : {};
  return "code" in holder && typeof holder.code === "string" ? holder.code : "";
}

const MEANINGS: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "host-busy",
  WriteNotSupportedWhenModalDialogOpen: "host-busy",
  ActivityLimitReached: "host-busy",
  RequestAborted: "host-busy",
  InvalidOrTimedOutSession: "host-gone",
  InvalidRequestContext: "host-gone",
  InactiveWorkbook: "host-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  MemoryLimitReached: "too-large",
};

function detailOf(code: string, error: unknown): MessageValue {
  if (code === "AccessDenied") return message("workbook.excel.access-denied");
  if (code === "ItemNotFound") return message("workbook.excel.sheet-gone");
  if (MEANINGS[code] === "too-large") return message("workbook.excel.too-much-data");
  // The sentence that they go into has a full stop of its own.
  const words = excelWords(error).replace(/[。.]\s*$/, "");
  return words === "" ? message("workbook.excel.no-words") : words;
}

/** Any failure of Excel as the port's own error; Excel's code stays reachable through `excelCode`. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = excelCode(error);
  const file = message("workbook.excel.this-workbook");
  return new WorkbookError(MEANINGS[code] ?? "host-error", { file, detail: detailOf(code, error) }, { cause: error });
}

/** Whether Excel refused an answer (or question) for its size. */
export const isTooLarge = (error: unknown): boolean => error instanceof WorkbookError && error.code === "too-large";
