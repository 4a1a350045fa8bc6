import { message, type Message } from "../../../i18n";

/** What failed while many workbooks were worked on; what was checked is not lost by it. */
export function failedMessage(error: unknown): Message {
  return message("batch.failed", { detail: error instanceof Error ? error.message : String(error) });
}
