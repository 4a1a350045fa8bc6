import { WorkbookError } from "../error";
import { namesStream, startsWith } from "./foreign/compound-file";
import type { ForeignFormat } from "./foreign/library";
import { decodeText } from "./foreign/text";
import { Package, type PackageLimits } from "./opc";

/** What a file is by its first bytes and, for archives and compound files, by what they hold. */
export type Content =
  | { readonly kind: "package"; readonly pack: Package; readonly macros: boolean }
  /** Read by the spreadsheet library. */
  | { readonly kind: "foreign"; readonly format: ForeignFormat }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "encrypted" | "empty" | "other-document" | "unknown" };

function detectCompound(bytes: Uint8Array): Content {
  if (namesStream(bytes, "EncryptedPackage")) return { kind: "encrypted" };
  if (namesStream(bytes, "Workbook")) return { kind: "foreign", format: "xls" };
  if (namesStream(bytes, "Book")) return { kind: "foreign", format: "xls5" };
  return { kind: "other-document" };
}

function detectArchive(bytes: Uint8Array, limits: PackageLimits | undefined): Content {
  const pack = Package.open(bytes, limits);
  if (pack.has("[Content_Types].xml")) {
    const main = pack.related("", "officeDocument");
    const type = main === undefined ? undefined : pack.contentType(main);
    if (type?.includes("sheet.binary")) return { kind: "foreign", format: "xlsb" };
    if (type === undefined || !/spreadsheetml|ms-excel/.test(type)) return { kind: "other-document" };
    return { kind: "package", pack, macros: type.includes("macroEnabled") };
  }
  if (pack.has("mimetype") && pack.text("mimetype").includes("opendocument.spreadsheet")) {
    if (/<!DOCTYPE/i.test(pack.text("content.xml"))) throw new WorkbookError("unsafe-xml", { detail: "content.xml" });
    return { kind: "foreign", format: "ods" };
  }
  return { kind: "other-document" };
}

function detectText(bytes: Uint8Array): Content {
  const text = decodeText(bytes);
  if (text === null) return { kind: "unknown" };
  const head = text.slice(0, 4096).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<table|<meta|<head)/.test(head)) return { kind: "foreign", format: "html" };
  if (head.startsWith("<") && head.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    if (/<!doctype/i.test(text)) throw new WorkbookError("unsafe-xml", { detail: "XML" });
    return { kind: "foreign", format: "xml" };
  }
  if (head.startsWith("<") && /<(?:html|table)\b/.test(head)) return { kind: "foreign", format: "html" };
  return head.startsWith("<") ? { kind: "unknown" } : { kind: "text", text };
}

/** Decides by content alone: extensions lie, above all .xls. */
export function detect(bytes: Uint8Array, limits?: PackageLimits): Content {
  if (bytes.length === 0) return { kind: "empty" };
  if (startsWith(bytes, 0x50, 0x4b)) return detectArchive(bytes, limits);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return detectCompound(bytes);
  // BIFF2 to BIFF4 stand without a compound file around them.
  if (
    bytes[0] === 0x09 &&
    [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) &&
    bytes[2] !== undefined &&
    bytes[2] <= 0x08 &&
    bytes[3] === 0
  ) {
    return { kind: "foreign", format: "xls5" };
  }
  return detectText(bytes);
}
