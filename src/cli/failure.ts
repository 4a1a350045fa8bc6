import { message, type Message } from "../i18n";
import type { Failure } from "../report";
import { WorkbookError } from "../workbook";

/** A failure of the command itself, with the sentence for the user. */
export class CheckFailure extends Error {
  constructor(
    readonly code: string,
    readonly text: Message,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "CheckFailure";
  }
}

/** Whatever went wrong with a file as one line of the result; an error nobody foresaw is said to be one. */
export function failureOf(error: unknown, file: string): Failure {
  if (error instanceof CheckFailure) return error;
  if (error instanceof WorkbookError) return error.text.values["file"] === "" ? error.in(file) : error;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", text: message("cli.unexpected", { file, detail }) };
}
