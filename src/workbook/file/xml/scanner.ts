import { message } from "../../../i18n";
import { WorkbookError } from "../../error";
import { decodeEntities } from "./entities";

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const EXCLAMATION = 33;
const SPACE = 32;
const CDATA = "<![CDATA[";
/** What may stand between tags besides text. */
const ASIDES = [
  ["<!--", "-->"],
  [CDATA, "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Steps through the tags of one XML part, with their offsets in the text, so that edits can be spliced in without
 * serialising anything again. Comments, CDATA sections and processing instructions are stepped over; a DOCTYPE is refused
 * (entity bombs, external files). Tags must nest properly. Fields describe the current tag; no object is made per tag.
 */
export class XmlScanner {
  kind: "open" | "close" | "empty" = "open";
  /** Name without its prefix. */
  name = "";
  /** Offsets of the tag's "<" and of the character after its ">". */
  start = 0;
  end = 0;
  /** How many elements are open around the current tag. */
  depth = 0;
  /** Offset of the character after the tag's name. */
  nameEnd = 0;
  private readonly open: string[] = [];

  constructor(
    readonly text: string,
    private readonly part: string,
  ) {}

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    let at = this.end;
    for (;;) {
      const start = text.indexOf("<", at);
      if (start === -1) {
        if (this.open.length > 0) throw this.malformed();
        return false;
      }
      const second = text.charCodeAt(start + 1);
      if (second === QUESTION) at = this.after("?>", start);
      else if (second === EXCLAMATION) at = this.afterDeclaration(start);
      else {
        this.readTag(start, second === SLASH);
        return true;
      }
    }
  }

  /** The current tag's prefix with its colon, or "". */
  get prefix(): string {
    return this.text.slice(this.start + (this.kind === "close" ? 2 : 1), this.nameEnd - this.name.length);
  }

  /** The current tag's attribute by its name without prefix, decoded. */
  attribute(wanted: string): string | undefined {
    return this.find(wanted, false);
  }

  /** The `r:id` of the current tag, whatever the prefix is called. */
  relationshipId(): string | undefined {
    return this.find("id", true);
  }

  /** For an open tag: moves to its closing tag. For an empty one: stays. */
  skip(): void {
    if (this.kind !== "open") return;
    const depth = this.depth;
    while (this.next()) if (this.depth === depth) return;
  }

  /** For an open tag: moves to its closing tag and returns the decoded text of all that lies between. */
  content(): string {
    if (this.kind !== "open") return "";
    const depth = this.depth;
    let from = this.end;
    let text = "";
    while (this.next()) {
      text += this.plain(from, this.start);
      from = this.end;
      if (this.depth === depth) return text;
    }
    return text;
  }

  private plain(from: number, to: number): string {
    const raw = this.text.slice(from, to);
    if (!raw.includes("<")) return decodeEntities(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
    let text = "";
    let at = 0;
    for (let start = raw.indexOf("<"); start !== -1; start = raw.indexOf("<", at)) {
      text += decodeEntities(raw.slice(at, start));
      const [open, close] = ASIDES.find(([open]) => raw.startsWith(open, start)) ?? ["<", ">"];
      const end = raw.indexOf(close, start + open.length);
      if (end === -1) throw this.malformed();
      if (open === CDATA) text += raw.slice(start + open.length, end);
      at = end + close.length;
    }
    return text + decodeEntities(raw.slice(at));
  }

  private readTag(start: number, closing: boolean): void {
    const { text } = this;
    let nameStart = start + (closing ? 2 : 1);
    let nameEnd = -1;
    let quote = 0;
    let at = nameStart;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GREATER) break;
      else if (code === QUOTE || code === APOSTROPHE) quote = code;
      else if (nameEnd === -1) {
        if (code <= SPACE || code === SLASH) nameEnd = at;
        else if (code === COLON) nameStart = at + 1;
      }
    }
    if (at >= text.length) throw this.malformed();
    if (nameEnd === -1) nameEnd = at;
    this.start = start;
    this.end = at + 1;
    this.nameEnd = nameEnd;
    this.name = text.slice(nameStart, nameEnd);
    this.kind = closing ? "close" : text.charCodeAt(at - 1) === SLASH ? "empty" : "open";
    if (closing) {
      if (this.open.pop() !== this.name) throw this.malformed();
      this.depth = this.open.length;
    } else {
      this.depth = this.open.length;
      if (this.kind === "open") this.open.push(this.name);
    }
  }

  private find(wanted: string, prefixed: boolean): string | undefined {
    const { text } = this;
    const limit = this.end - 1;
    let at = this.nameEnd;
    for (;;) {
      // By hand: `indexOf` would search the rest of the part for each tag without attributes.
      while (at < limit && text.charCodeAt(at) <= SPACE) at++;
      let equals = at;
      while (equals < limit && text.charCodeAt(equals) !== EQUALS) equals++;
      if (equals >= limit) return undefined;
      let open = equals + 1;
      while (text.charCodeAt(open) <= SPACE) open++;
      const quote = text.charCodeAt(open);
      if (quote !== QUOTE && quote !== APOSTROPHE) return undefined;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close === -1 || close >= limit) return undefined;
      let nameEnd = equals;
      while (text.charCodeAt(nameEnd - 1) <= SPACE) nameEnd--;
      const from = nameEnd - wanted.length;
      const isIt = prefixed ? from > at + 1 && text.charCodeAt(from - 1) === COLON : from === at;
      if (isIt && text.startsWith(wanted, from)) return decodeEntities(text.slice(open + 1, close));
      at = close + 1;
    }
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at === -1) throw this.malformed();
    return at + mark.length;
  }

  private afterDeclaration(start: number): number {
    if (this.text.startsWith("<!--", start)) return this.after("-->", start + 4);
    if (this.text.startsWith("<![CDATA[", start)) return this.after("]]>", start);
    if (this.text.slice(start, start + 9).toUpperCase() === "<!DOCTYPE") {
      throw new WorkbookError("unsafe-xml", { detail: this.part });
    }
    throw this.malformed();
  }

  private malformed(): WorkbookError {
    return new WorkbookError("damaged", { detail: message("workbook.detail.xml", { part: this.part }) });
  }
}
