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

/**
 * What is replaced at all: full-width signs, look-alikes, marks without width and control signs, which copying from web
 * pages leaves behind. Most texts hold none of them.
 */
const replaced = new RegExp(`[${[...becomes.keys()].join("")}]|[\\p{Cc}\\p{Cf}\\p{Mn}]`, "gu");

/** Most texts are so already: ASCII without spaces and Chinese characters, but for 億 (U+5104) and 萬 (U+842C). */
const asItStands = /^[!-~\u4e00-\u5103\u5105-\u842b\u842d-\u9fff]*$/u;

const anySpace = /\s/u;
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
  const plain = cell.replace(replaced, (char) => becomes.get(char) ?? (anySpace.test(char) ? char : "")).trim();
  if (!anySpace.test(plain)) return plain;
  return plain
    .replace(grouped, (_, before: string, digits: string) => before + digits.replace(spaces, ""))
    .replace(betweenNumbers, "$1;")
    .replace(spaces, "");
}
