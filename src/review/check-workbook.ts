import { checkForms } from "../check";
import { render } from "../i18n";
import { honour } from "../record";
import { openWorkbook, type FilePort } from "../workbook/file";
import { failedItem, failureOf, type WorkbookTask } from "./failed-item";
import type { ReviewItem } from "./model";
import { reviewItem } from "./summary";

export interface WorkbookBytes {
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal; null: it could not be computed here. */
  readonly hash: string | null;
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
    const sheets = snapshots.flatMap((snapshot) =>
      checkForms(snapshot, options).map((check) => ({ check, truncated: snapshot.truncated })),
    );
    const check = { file, error: null, remarks, sheets, writeBack: null, writeError: null };
    const item = reviewItem(locale, check, hash, bytes.length);
    return then === undefined ? item : await goOn(then(port, item), item, task);
  } catch (error) {
    return failedItem(task, error, { hash, size: bytes.length });
  }
}
