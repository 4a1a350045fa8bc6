import { message } from "../../../i18n";
import { WorkbookError } from "../../error";

/** Encoding of an XML part, from its byte order mark or declaration (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return (/^(?:ï»¿)?\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1] ?? "utf-8").toLowerCase();
}

/** Whether the part can be spliced: only UTF-8 comes back byte for byte. */
export function isUtf8(bytes: Uint8Array): boolean {
  const encoding = encodingOf(bytes);
  return encoding === "utf-8" || encoding === "us-ascii";
}

/** The part's text; a byte order mark is kept, so that encoding the text again gives the same bytes. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookError(
      "unsupported",
      { detail: message("workbook.detail.encoding", { part, encoding }) },
      { cause },
    );
  }
}
