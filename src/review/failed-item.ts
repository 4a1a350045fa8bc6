import { message, render, type Locale } from "../i18n";
import type { Profile } from "../profile";
import type { Failure } from "../report/model";
import { WorkbookError } from "../workbook";
import type { ReviewItem } from "./model";

/** What checking a workbook needs beside its bytes. */
export interface WorkbookTask {
  /** Path relative to the folder that is reviewed. */
  readonly file: string;
  readonly locale: Locale;
  /** null: chosen form by form. */
  readonly profile: Profile | null;
}

/** A failure with its sentence for the user. */
export class ReviewFailure extends Error implements Failure {
  constructor(
    readonly code: string,
    readonly text: Failure["text"],
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "ReviewFailure";
  }
}

export function failureOf(error: unknown, file: string): Failure {
  if (error instanceof ReviewFailure) return error;
  if (error instanceof WorkbookError) return error.in(file);
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", text: message("review.unexpected", { file, detail }) };
}

/** What browsers call it when a file cannot be read (DOMException, File API §6): who reads it wants to know what to do. */
const reasons = new Map([
  ["NotFoundError", message("review.io.gone")],
  ["NotReadableError", message("review.io.denied")],
  ["NotAllowedError", message("review.io.denied")],
  ["SecurityError", message("review.io.denied")],
]);

/** Why the bytes of a file did not come. */
export function unreadable(error: unknown, file: string): ReviewFailure {
  // Asked for its name, not its class: what comes from another realm (a worker's test, a frame) is none of ours.
  const name = typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
  const detail = reasons.get(name) ?? (error instanceof Error ? error.message : String(error));
  return new ReviewFailure("io", message("review.io", { file, detail }), { cause: error });
}

/** The line of a file that could not be checked. */
export function failedItem(
  { file, locale }: WorkbookTask,
  error: unknown,
  read: { readonly hash: string | null; readonly size: number } | null = null,
): ReviewItem {
  const { code, text } = failureOf(error, file);
  const why = { code, message: render(locale, text) };
  const result = { file, error: why, sheets: [], remarks: [], writeBack: null, writeError: null };
  return { file, hash: read?.hash ?? null, size: read?.size ?? null, state: "failed", forms: [], result };
}
