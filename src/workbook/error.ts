import { message, type Message, type MessageValue } from "../i18n";

/** What can be wrong with a workbook as a whole. Each has a sentence in `i18n/…/workbook.ts` under `workbook.error.<code>`. */
export type WorkbookErrorCode =
  | "not-a-workbook"
  | "encrypted"
  | "empty"
  | "damaged"
  | "too-large"
  | "unsafe-xml"
  | "unsupported"
  | "not-found"
  | "is-a-folder"
  | "no-permission"
  | "exists"
  | "disk-full"
  | "verification-failed"
  | "read-only-kind"
  /** Sheets can be neither added nor taken away. */
  | "structure-locked"
  | "host-busy"
  | "host-timeout"
  | "host-gone"
  | "host-error"
  /** A write stopped half-way and could not be taken back: `detail` names the cells. */
  | "half-written";

/**
 * The failure of a read or write, with the sentence for the user: what happened, what was seen, what to do.
 * Every sentence may use `{file}` (name or path) and `{detail}` (a message or text of its own); both are "" unless given.
 */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly text: Message;
  constructor(code: WorkbookErrorCode, values: Readonly<Record<string, MessageValue>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = "WorkbookError";
    this.code = code;
    this.text = message(`workbook.error.${code}`, { file: "", detail: "", ...values });
  }

  /** The same failure, naming the file it happened in. */
  in(file: string): WorkbookError {
    return new WorkbookError(this.code, { ...this.text.values, file }, { cause: this });
  }
}
