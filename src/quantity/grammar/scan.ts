import { remembered } from "../remembered";
import { fillers } from "../words/fillers";
import { idioms } from "../words/idioms";
import { arabic, digitsEnd, isDigit } from "./numeral";
import { type Parsed, type Parser, startsOf, word } from "./parser";
import { type Found, quantity } from "./quantity";
import { startsAt } from "./starts";
import { type FoundTime, timeRule } from "./time";
import { unit } from "./unit";

/** What a text holds: its quantities and times from left to right, and what is left without them. */
export interface Scan {
  readonly text: string;
  readonly quantities: readonly Found[];
  readonly times: readonly FoundTime[];
  readonly rest: string;
  /** Whether the rest says nothing: only filler words and signs. */
  readonly bare: boolean;
}

const idiom = word(idioms);
const filler = word(fillers);

type Scanner = (text: string) => Scan;

/** Years of forms met of late. */
const mostYears = 16;

const scanners = new Map<number | null, Scanner>();

/** One scanner for each year of a form. It remembers: targets and actuals stand in row after row and form after form. */
function scannerOf(year: number | null): Scanner {
  const known = scanners.get(year);
  if (known !== undefined) return known;
  if (scanners.size >= mostYears) scanners.clear();
  const time = timeRule(year);
  const scanner: Scanner = remembered((text) => scanWith(time, text));
  scanners.set(year, scanner);
  return scanner;
}

/** The characters with which a time, a phrase, a quantity or the mark of a list can begin; a time begins alike in every year. */
const starts = startsOf(timeRule(null), idiom, quantity, "0123456789(指");

/** 1. 2、 (3) at the head of an item, and the label 指标1: */
function listMark(text: string, at: number): number {
  if (!";。:\n,".includes(text.charAt(at - 1))) return at;
  const label = text.startsWith("指标", at) ? at + 2 : at;
  const open = text.charAt(label) === "(" ? label + 1 : label;
  const end = digitsEnd(text, open);
  if (end === open || end - open > 2) return at;
  const closing = text.charAt(end);
  if (open > label) return closing === ")" && end + 1 < text.length ? end + 1 : at;
  const marks = label > at ? ":" : ".、)";
  if (!marks.includes(closing) || (label === at && isDigit(text.charAt(end + 1))) || end + 1 >= text.length) return at;
  return end + 1;
}

/** A set phrase, but not one of digits that are an amount here: 12345 is a hotline, 12345元 money. */
function phraseAt(text: string, at: number): Parsed<string> | null {
  const found = idiom(text, at);
  const number = found === null ? null : arabic(text, at);
  if (found === null || number === null || number.end < found.end) return found;
  return number.end > found.end || unit(text, found.end) !== null ? null : found;
}

/** Past a number that is no quantity, with the letters and dots that belong to it. */
function pastCode(text: string, at: number): number {
  let end = at + 1;
  while (/[\dA-Za-z.]/u.test(text.charAt(end))) end++;
  return end;
}

/** No cell of a form states more quantities than this; what follows is a data dump and kept as words. */
const mostQuantities = 64;

/**
 * Reads a normalised text from left to right. At each place: a time, a set phrase (三公, 十四五), a quantity, or one
 * character of something else. Every rule looks only a bounded way ahead, so the effort grows with the length alone.
 */
export function scan(text: string, formYear: number | null): Scan {
  return scannerOf(formYear)(text);
}

function scanWith(time: Parser<FoundTime>, text: string): Scan {
  const quantities: Found[] = [];
  const times: FoundTime[] = [];
  let rest = "";
  for (let at = 0; at < text.length;) {
    if (starts !== undefined && !startsAt(starts, text, at)) {
      rest += text.charAt(at);
      at++;
      continue;
    }
    const marked = listMark(text, at);
    if (marked > at) {
      at = marked;
      continue;
    }
    const when = time(text, at);
    const phrase = when === null ? phraseAt(text, at) : null;
    const full = quantities.length >= mostQuantities;
    // 5场-6期: the stroke behind a number parts it from the next and is no sign of that one.
    const dash = text.charAt(at) === "-" && quantities.at(-1)?.end === at;
    const found = when === null && phrase === null && !full && !dash ? quantity(text, at) : null;
    if (when !== null) times.push(when.value);
    if (found !== null) quantities.push(found.value);
    const some = when ?? phrase ?? found;
    const end = some?.end ?? (isDigit(text.charAt(at)) ? pastCode(text, at) : at + 1);
    if (when === null && found === null) rest += text.slice(at, end);
    at = end;
  }
  return { text, quantities, times, rest, bare: isBare(rest) };
}

/** Whether the rest of a scan says nothing: only filler words and signs are left. */
export function isBare(rest: string): boolean {
  for (let at = 0; at < rest.length;) {
    const found = filler(rest, at);
    if (found === null) return false;
    at = found.end;
  }
  return true;
}
