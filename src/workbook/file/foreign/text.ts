import { startsWith } from "./compound-file";

/** Control characters that no text file holds: all below the space but tab to carriage return. */
const binary = /(?![\t-\r\x7f-\x9f])\p{Cc}/u;

/** Text in UTF-8, UTF-16 with a byte order mark, or else GB18030 (which includes GBK and GB2312); null for binary data. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = startsWith(bytes, 0xff, 0xfe) ? ["utf-16le"] : startsWith(bytes, 0xfe, 0xff) ? ["utf-16be"] : [];
  for (const encoding of marked.length > 0 ? marked : ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return binary.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}
