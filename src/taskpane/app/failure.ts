import { message, type Message } from "../../i18n";
import { WorkbookError } from "../../workbook";

/** The sentence for whatever went wrong. Only `WorkbookError`s are expected; anything else is a fault of ours and says so. */
export function failureText(error: unknown): Message {
  if (error instanceof WorkbookError) return error.text;
  return message("taskpane.failure.unexpected", { detail: error instanceof Error ? error.message : String(error) });
}

/** The user has a cell open for editing, or Excel is calculating: trying again a moment later is enough. */
export function passesByItself(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "host-busy";
}
