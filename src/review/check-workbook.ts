import { checkSheet } from "../check";
import { message, render, type Locale } from "../i18n";
import type { Profile } from "../profile";
import { honour } from "../record";
import { workbookResult } from "../report/json";
import type { Failure } from "../report/model";
import { WorkbookError } from "../workbook";
import { openWorkbook, type FilePort } from "../workbook/file";
import type { ReviewItem } from "./model";
import { reviewItem } from "./summary";

/** What checking a workbook needs beside its bytes. */
export interface WorkbookTask {
  /** Path relative to the folder that is reviewed. */
  readonly file: string;
  readonly locale: Locale;
  /** null: chosen form by form. */
  readonly profile: Profile | null;
}

export interface WorkbookBytes {
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal; null: it could not be computed here. */
  readonly hash: string | null;
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

function failureOf(error: unknown, file: string): Failure {
  if (error instanceof ReviewFailure) return error;
  if (error instanceof WorkbookError) return error.in(file);
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", text: message("review.unexpected", { file, detail }) };
}

/** The line of a file that could not be checked. */
export function failedItem(
  { file, locale }: WorkbookTask,
  error: unknown,
  read: { readonly hash: string | null; readonly size: number } | null = null,
): ReviewItem {
  const failed = { file, error: failureOf(error, file), sheets: [], writeBack: null, writeError: null };
  return reviewItem(workbookResult(locale, failed), read?.hash ?? null, read?.size ?? null);
}

/** A check that went well stays one when what follows it fails. */
async function goOn(
  further: Promise<ReviewItem>,
  item: ReviewItem,
  { file, locale }: WorkbookTask,
): Promise<ReviewItem> {
  try {
    return await further;
  } catch (error) {
    const { code, text } = failureOf(error, file);
    return { ...item, result: { ...item.result, writeError: { code, message: render(locale, text) } } };
  }
}

/**
 * One workbook from its bytes to its line; never fails: a broken file is a line with its reason. `then` may go on with
 * the opened workbook (annotated copies).
 */
export async function checkWorkbook(
  task: WorkbookTask,
  { bytes, hash }: WorkbookBytes,
  then?: (port: FilePort, item: ReviewItem) => Promise<ReviewItem>,
): Promise<ReviewItem> {
  const { file, locale, profile } = task;
  try {
    const port = await openWorkbook(bytes, file);
    const listed = await port.listSheets();
    const snapshots = await port.read(listed.map(({ id }) => id));
    const { record, remarks } = honour(await port.readRecord());
    const options = { record, ...(profile === null ? {} : { profile }) };
    const sheets = snapshots.map((snapshot) => ({
      check: checkSheet(snapshot, options),
      truncated: snapshot.truncated,
    }));
    const result = workbookResult(locale, { file, error: null, remarks, sheets, writeBack: null, writeError: null });
    const item = reviewItem(result, hash, bytes.length);
    return then === undefined ? item : await goOn(then(port, item), item, task);
  } catch (error) {
    return failedItem(task, error, { hash, size: bytes.length });
  }
}
