import { message } from "../../../i18n";
import { WorkbookError } from "../../error";
import { megabytes, type PackageLimits } from "./limits";
import {
  CENTRAL_HEADER,
  DEFLATED,
  END_OF_DIRECTORY,
  FLAG_ENCRYPTED,
  LOCAL_HEADER,
  STORED,
  ZIP64_END,
  ZIP64_LOCATOR,
  type ZipEntry,
} from "./zip-entry";

const nameDecoder = new TextDecoder();

function damaged(): WorkbookError {
  return new WorkbookError("damaged", { detail: message("workbook.detail.zip-cut") });
}

function tooLarge(id: Parameters<typeof message>[0], values: Parameters<typeof message>[1]): WorkbookError {
  return new WorkbookError("too-large", { detail: message(id, values) });
}

interface Directory {
  readonly offset: number;
  readonly count: number;
}

/** The end-of-directory record stands at the end, before a comment of at most 65,535 bytes. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { offset, count };
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== ZIP64_END) throw damaged();
    return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) };
  }
  throw damaged();
}

/** Sizes and offset that stand in the ZIP64 extra field where the 32-bit fields are all ones. */
function wideFields(extra: Uint8Array, fields: readonly number[]): readonly number[] {
  if (!fields.includes(0xffffffff)) return fields;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return fields.map((field) => {
      if (field !== 0xffffffff) return field;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return fields;
}

function checkSizes(entries: readonly ZipEntry[], fileLength: number, limits: PackageLimits): void {
  let total = 0;
  let stored = 0;
  for (const { name: part, size, data, method } of entries) {
    total += size;
    stored += data.length;
    if (size > limits.partBytes) {
      throw tooLarge("workbook.detail.part-size", { part, size: megabytes(size), limit: megabytes(limits.partBytes) });
    }
    const ratio = Math.round(size / Math.max(1, data.length));
    if (method === DEFLATED && size > limits.ratioFrom && ratio > limits.ratio) {
      throw tooLarge("workbook.detail.ratio", { part, ratio });
    }
  }
  if (total > limits.totalBytes) {
    throw tooLarge("workbook.detail.total-size", { size: megabytes(total), limit: megabytes(limits.totalBytes) });
  }
  // Entries that share the same bytes are how the densest zip bombs are built.
  if (stored > fileLength) throw new WorkbookError("damaged", { detail: message("workbook.detail.overlap") });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged();
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw damaged();
  const extra = bytes.subarray(nameEnd, extraEnd);
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const wide = wideFields(
    extra,
    [24, 20, 42].map((field) => view.getUint32(at + field, true)),
  );
  const [size = 0, compressed = 0, local = 0] = wide;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) throw damaged();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > bytes.length) throw damaged();
  const entry: ZipEntry = {
    // Some writers put backslashes, which the standard forbids and every reader accepts.
    name: nameDecoder.decode(nameBytes).replaceAll("\\", "/"),
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    neededVersion: view.getUint16(at + 6, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: bytes.subarray(start, start + compressed),
    extra,
    comment: bytes.subarray(extraEnd, next),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry, next };
}

function checkEntry({ name: part, flags, method }: ZipEntry): void {
  if (flags & FLAG_ENCRYPTED) throw new WorkbookError("encrypted");
  if (part.startsWith("/") || part.split("/").includes("..")) {
    throw new WorkbookError("damaged", { detail: message("workbook.detail.unsafe-name", { part }) });
  }
  if (method !== STORED && method !== DEFLATED) {
    throw new WorkbookError("unsupported", { detail: message("workbook.detail.compression", { part }) });
  }
}

/** The entries of an archive in the order of its directory, with nothing inflated yet. */
export function readZip(bytes: Uint8Array, limits: PackageLimits): readonly ZipEntry[] {
  if (bytes.length > limits.fileBytes) {
    const values = { size: megabytes(bytes.length), limit: megabytes(limits.fileBytes) };
    throw tooLarge("workbook.detail.file-size", values);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count } = findDirectory(view);
  if (count > limits.entries) throw tooLarge("workbook.detail.too-many-parts", { count, limit: limits.entries });
  const entries: ZipEntry[] = [];
  for (let at = offset, left = count; left > 0; left--) {
    const { entry, next } = readEntry(bytes, view, at);
    checkEntry(entry);
    entries.push(entry);
    at = next;
  }
  checkSizes(entries, bytes.length, limits);
  return entries;
}
