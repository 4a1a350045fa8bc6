import { rememberedByCode } from "./remembered";

/** Excel's own limit for the text of a cell; what lies behind it cannot come from a workbook and is not read. */
const longestCell = 32767;

const glyphs: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "≽": "≥",
  "≦": "≤",
  "⩽": "≤",
  "≼": "≤",
  "﹥": ">",
  "﹤": "<",
  "═": "=",
  "﹦": "=",
  "﹪": "%",
  "﹢": "+",
  "﹣": "-",
  "—": "-",
  "–": "-",
  "―": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "─": "-",
  "～": "~",
  "〜": "~",
  "∼": "~",
  "˜": "~",
  "﹐": ",",
  "﹒": ".",
  "•": "·",
  "∙": "·",
  "・": "·",
  "‧": "·",
  "⁄": "/",
  "∕": "/",
  "〖": "(",
  "〗": ")",
  "﹝": "(",
  "﹞": ")",
  "﹙": "(",
  "﹚": ")",
  "﹔": ";",
  "﹕": ":",
  "∶": ":",
  萬: "万",
  億: "亿",
};

/** What each sign becomes: the full-width ones their narrow form, but for those of the table; a byte order mark goes. */
const becomes: ReadonlyMap<string, string> = new Map([
  ...Array.from(
    { length: 0x5e },
    (_, at) => [String.fromCharCode(0xff01 + at), String.fromCharCode(0x21 + at)] as const,
  ),
  ...Object.entries(glyphs),
  ["\ufeff", ""],
]);

/** What is replaced at all: full-width signs, look-alikes, marks without width and control signs, which copying from web pages leaves behind. */
const replaced = new RegExp(`[${[...becomes.keys()].join("")}]|[\\p{Cc}\\p{Cf}\\p{Mn}]`, "gu");

/** Most texts are so already: ASCII without spaces, ' and _, Chinese characters but for 億 (U+5104) and 萬 (U+842C), and ·×‘’“”≤≥、。《》. */
const asItStands =
  /^[!-&(-^`-~\u00b7\u00d7\u2018-\u201d\u2264\u2265\u3001\u3002\u300a\u300b\u4e00-\u5103\u5105-\u842b\u842d-\u9fff]*$/;

const anySpace = /\s/u;
const replacement = (char: string): string => becomes.get(char) ?? (anySpace.test(char) ? char : "");

const [kept, white, changed, half] = [1, 2, 3, 4];
/** What becomes of a character: the classes of `replaced` take long to ask. */
const fateOf = rememberedByCode((code) => {
  if ((code & 0xf800) === 0xd800) return half;
  const char = String.fromCharCode(code);
  if (char.replace(replaced, replacement) !== char) return changed;
  return anySpace.test(char) ? white : kept;
});

/** The text with every sign in its one form, spaces as they are; `spaced`: whether there are any. */
function oneForm(cell: string): { readonly plain: string; readonly spaced: boolean } {
  let plain = "";
  let from = 0;
  let spaced = false;
  for (let at = 0; at < cell.length; at++) {
    const fate = fateOf(cell.charCodeAt(at));
    if (fate === kept) continue;
    // A character of two halves, hardly ever met, is known only as a whole.
    if (fate === half) return { plain: cell.replace(replaced, replacement), spaced: true };
    if (fate === white) spaced = true;
    else {
      plain += cell.slice(from, at) + replacement(cell.charAt(at));
      from = at + 1;
    }
  }
  return { plain: plain + cell.slice(from), spaced };
}

/** '95%: the apostrophe that makes a number a text is at times left as part of it. */
const apostrophe = /^\s*'\s*(?=[\d.≥≤<>=])(?!.*')/u;
/** ____28____场: the line on which it was written. */
const toWriteOn = /_(?:\s{0,4}_)+/gu;
/** 1〇 for 10: behind a digit the Chinese zero is one, too. */
const chineseZeros = /(?<=\d)(?:\s*〇)+/gu;
/** 12 000, 1 234 567: spaces that only group digits. */
const grouped = /(^|[^\d.,])(\d{1,3}(?:\s+\d{3})+)(?!\d)/gu;
const betweenNumbers = /([\d%])\s+(?=\d)/gu;
const spaces = /\s+/gu;

/**
 * The text as the grammar reads it: half width, one glyph for each sign, no spaces. Between two numbers a space or line
 * break keeps them apart (as ";"), so that two lines in one cell never run together into one number.
 */
export function normalise(text: string): string {
  const cell = text.slice(0, longestCell);
  if (asItStands.test(cell)) return cell;
  const { plain, spaced } = oneForm(cell);
  const own = plain.replace(apostrophe, "").replace(toWriteOn, "");
  const zeros = own.includes("〇")
    ? own.replace(chineseZeros, (all) => "0".repeat(all.replace(spaces, "").length))
    : own;
  return spaced ? withoutSpaces(zeros) : zeros;
}

function withoutSpaces(plain: string): string {
  return plain
    .replace(grouped, (_, before: string, digits: string) => before + digits.replace(spaces, ""))
    .replace(betweenNumbers, "$1;")
    .replace(spaces, "");
}
