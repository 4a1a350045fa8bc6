import { transfer } from "comlink";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { message, render, type Locale } from "../../i18n";
import { reviewOutput, reviewOutputs } from "../../report";
import { annotate, type ReviewItem } from "../../review";
import { openWorkbook } from "../../workbook/file";
import type { AnnotatedCopy } from "../app/batch/worker-api";
import { writtenSession } from "./batch-session";
import { loadLanguage } from "./catalogues";

/* Runs in the page's worker: 批注副本, and all that comes out of a review as one file. */

export async function annotatedCopy(item: ReviewItem, locale: Locale, file: Blob): Promise<Uint8Array | null> {
  await loadLanguage(locale);
  const port = await openWorkbook(new Uint8Array(await file.arrayBuffer()), item.file);
  const copy = await annotate(port, item);
  return copy.kind === "copy" ? transfer(copy.bytes, [copy.bytes.buffer]) : null;
}

/** Writes a .zip piece by piece: what is done is the browser's to keep, in memory or not. */
class ZipWriter {
  readonly #pieces: Blob[] = [];
  readonly #zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    this.#pieces.push(new Blob([new Uint8Array(piece)]));
  });

  /** `packed`: a file that is a .zip itself gets no smaller. */
  put(name: string, bytes: Uint8Array, packed: boolean): void {
    const entry = packed ? new ZipPassThrough(name) : new ZipDeflate(name);
    this.#zip.add(entry);
    entry.push(bytes, true);
  }

  end(): Blob {
    this.#zip.end();
    return new Blob(this.#pieces, { type: "application/zip" });
  }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

export async function archive(text: Blob, copies: readonly AnnotatedCopy[]): Promise<Blob> {
  const session = await writtenSession(text);
  const say = (
    id: "batch.session.name" | "batch.copies.name" | `review.output.${(typeof reviewOutputs)[number]}`,
  ): string => render(session.lang, message(id));
  const folder = say("batch.copies.name");
  const there = new Set(copies.map(({ file }) => file));
  const link = (file: string): string | null =>
    there.has(file) ? [folder, ...file.split("/")].map(encodeURIComponent).join("/") : null;
  const zip = new ZipWriter();
  for (const kind of reviewOutputs)
    zip.put(say(`review.output.${kind}`), reviewOutput(kind, session, link), kind === "book");
  zip.put(say("batch.session.name"), await bytesOf(text), false);
  for (const { file, copy } of copies) zip.put(`${folder}/${file}`, await bytesOf(copy), true);
  return zip.end();
}
