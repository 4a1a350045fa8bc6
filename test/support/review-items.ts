import { checkWorkbook, newSession, withItems, type ReviewItem, type ReviewSession } from "../../src/review";
import { smallBook, smallForm, type SmallForm } from "./small-book";

/** A file's line as the engine makes it, from a small form. */
export function itemOf(file: string, form: SmallForm = {}, hash = "a".repeat(64)): Promise<ReviewItem> {
  return itemOfBytes(file, smallBook(smallForm(form)), hash);
}

export function itemOfBytes(file: string, bytes: Uint8Array, hash: string | null = null): Promise<ReviewItem> {
  return checkWorkbook({ file, locale: "zh-CN", profile: null }, { bytes, hash });
}

export const tool = { name: "review", version: "0.0.0" };

export function sessionOf(items: readonly ReviewItem[]): ReviewSession {
  const options = { profile: null, annotate: false };
  return withItems(newSession({ tool, lang: "zh-CN", root: "自评表", options }), items);
}
