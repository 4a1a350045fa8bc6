import { message, type Message } from "../../i18n";
import { WorkbookError } from "../../workbook";

/** A failure of the pane's own that comes with its sentence. */
export class PaneError extends Error {
  readonly text: Message;

  constructor(text: Message, options?: ErrorOptions) {
    super(text.id, options);
    this.name = "PaneError";
    this.text = text;
  }
}

/** The sentence for whatever went wrong. Only errors that carry one are expected; anything else is a fault of ours and says so. */
export function failureText(error: unknown): Message {
  if (error instanceof WorkbookError || error instanceof PaneError) return error.text;
  if (isLoadFailure(error)) return message("taskpane.failure.load");
  return message("taskpane.failure.unexpected", { detail: error instanceof Error ? error.message : String(error) });
}

/** A part of the program that is fetched only when it is needed did not come: no network, or a new version stands on the server. */
export function isLoadFailure(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

/** The user has a cell open for editing, or Excel is calculating: trying again a moment later is enough. */
export function passesByItself(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "host-busy";
}
