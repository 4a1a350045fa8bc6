import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import {
  CENTRAL_HEADER,
  DEFLATED,
  END_OF_DIRECTORY,
  FLAG_DESCRIPTOR,
  FLAG_UTF8,
  LOCAL_HEADER,
  STORED,
  type ZipEntry,
} from "./zip-entry";

const empty = new Uint8Array(0);

/** An entry with new content; date, attributes and place stay those of the entry it replaces. */
export function entryOf(name: string, content: Uint8Array, replaced: ZipEntry | undefined): ZipEntry {
  const method = replaced?.method === STORED ? STORED : DEFLATED;
  return {
    name,
    nameBytes: replaced?.nameBytes ?? new TextEncoder().encode(name),
    madeBy: replaced?.madeBy ?? 20,
    neededVersion: 20,
    // Bits 1 and 2 tell how hard the old data were compressed; bit 3 is dropped when writing.
    flags: (replaced?.flags ?? FLAG_UTF8) & ~0x0006,
    method,
    time: replaced?.time ?? 0,
    // 1980-01-01, the earliest date there is: the result must not depend on the clock.
    date: replaced?.date ?? 0x0021,
    crc: crc32(content),
    size: content.length,
    data: method === STORED ? content : deflateSync(content, { level: 6 }),
    extra: replaced?.extra ?? empty,
    comment: replaced?.comment ?? empty,
    internalAttributes: replaced?.internalAttributes ?? 0,
    externalAttributes: replaced?.externalAttributes ?? 0,
  };
}

/** The extra field without its ZIP64 part (id 1): sizes are always written as 32 bits here. */
function narrowExtra(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(...extra.subarray(at, end));
    at = end;
  }
  return kept.length === extra.length ? extra : Uint8Array.from(kept);
}

/** The fields that local and central header share, from "version needed" to "extra field length". */
function sharedFields(view: DataView, at: number, entry: ZipEntry, extra: Uint8Array): void {
  view.setUint16(at, entry.neededVersion, true);
  view.setUint16(at + 2, entry.flags & ~FLAG_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  view.setUint16(at + 24, extra.length, true);
}

/** Writes an archive; entries that were read from another one keep their compressed bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const extras = entries.map(({ extra }) => narrowExtra(extra));
  const length = entries.reduce((sum, entry, index) => {
    const extra = extras[index]?.length ?? 0;
    return sum + 76 + 2 * (entry.nameBytes.length + extra) + entry.data.length + entry.comment.length;
  }, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  const put = (part: Uint8Array): void => {
    bytes.set(part, at);
    at += part.length;
  };

  entries.forEach((entry, index) => {
    const extra = extras[index] ?? empty;
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    sharedFields(view, at + 4, entry, extra);
    at += 30;
    put(entry.nameBytes);
    put(extra);
    put(entry.data);
  });

  const directory = at;
  entries.forEach((entry, index) => {
    const extra = extras[index] ?? empty;
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, entry.madeBy, true);
    sharedFields(view, at + 6, entry, extra);
    view.setUint16(at + 32, entry.comment.length, true);
    view.setUint16(at + 36, entry.internalAttributes, true);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at += 46;
    put(entry.nameBytes);
    put(extra);
    put(entry.comment);
  });

  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
