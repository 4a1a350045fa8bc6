import { decodeXstring, XmlScanner } from "../xml";

/**
 * The text of the string item whose tag the scanner stands on (`si` or `is`): its runs joined, phonetic guides left out.
 * Leaves the scanner on the closing tag.
 */
export function readStringItem(scanner: XmlScanner): string {
  const { kind, depth } = scanner;
  if (kind !== "open") return "";
  let text = "";
  while (scanner.next() && scanner.depth !== depth) {
    if (scanner.kind === "close") continue;
    if (scanner.name === "rPh") scanner.skip();
    else if (scanner.name === "t") text += scanner.content();
  }
  return decodeXstring(text);
}

/** The shared string table. */
export function readSharedStrings(text: string, part: string): readonly string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(text, part);
  while (scanner.next()) {
    if (scanner.name === "si" && scanner.kind !== "close") strings.push(readStringItem(scanner));
  }
  return strings;
}
