import { message } from "../../../i18n";
import { WorkbookError } from "../../error";

const latin1 = new TextDecoder("latin1");

/** Encoding of an XML part, from its byte order mark or declaration (XML 1.0, appendix F), in lower case; US-ASCII is UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = latin1.decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared === undefined || /^(?:utf8|us-ascii|ascii)$/.test(declared) ? "utf-8" : declared;
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
