/**
 * A language made by program, for tests of the faces and for looking at them: every text of a catalogue in brackets, accented
 * and a good third longer. A text without brackets then was written into the code, one with a bracket missing is cut off,
 * and what finds no room will find none in the next real language either. No face offers it.
 */
const ACCENTS: Readonly<Record<string, string>> = {
  a: "áá",
  e: "éé",
  i: "íí",
  o: "óó",
  u: "úú",
  y: "ý",
  c: "ç",
  n: "ñ",
  s: "š",
  z: "ž",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
  C: "Ç",
  N: "Ñ",
  S: "Š",
};

/** How much longer than English a text at least becomes; the usual allowance for translations of short texts. */
const LONGER = 1.4;

/** An ICU pattern in the made language; its placeholders, also inside of plurals, stay as they are. */
export function pseudo(pattern: string): string {
  const text = stretched(pattern);
  const missing = Math.ceil(lettersOf(pattern) * LONGER) - lettersOf(text);
  return `［${text}${missing > 0 ? ` ${"õ".repeat(missing)}` : ""}］`;
}

/** Letters outside of all braces. */
function lettersOf(pattern: string): number {
  const bare = pattern.replace(/\{[^{}]*\}/g, "");
  return bare === pattern ? pattern.replace(/[^\p{L}]/gu, "").length : lettersOf(bare);
}

/** Accented outside of braces; what stands in them is looked at by itself. */
function stretched(pattern: string): string {
  let text = "";
  for (let at = 0; at < pattern.length;) {
    const character = pattern.charAt(at);
    if (character === "{") {
      const end = closing(pattern, at);
      text += `{${argument(pattern.slice(at + 1, end))}}`;
      at = end + 1;
    } else {
      text += ACCENTS[character] ?? character;
      at += 1;
    }
  }
  return text;
}

/** `count, plural, one {# row} other {# rows}`: only the texts of the choices are words; anything else has none. */
function argument(inside: string): string {
  const head = /^\s*\w+\s*,\s*(?:plural|selectordinal|select)\s*,/.exec(inside)?.[0];
  if (head === undefined) return inside;
  let text = head;
  for (let at = head.length; at < inside.length;) {
    const open = inside.indexOf("{", at);
    if (open === -1) return text + inside.slice(at);
    const end = closing(inside, open);
    text += `${inside.slice(at, open)}{${stretched(inside.slice(open + 1, end))}}`;
    at = end + 1;
  }
  return text;
}

/** Where the brace at `open` is closed. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at += 1) {
    if (pattern[at] === "{") depth += 1;
    if (pattern[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError(`a brace is not closed in "${pattern}"`);
}
