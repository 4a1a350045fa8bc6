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

/**
 * What is replaced at all: full-width signs, look-alikes, marks without width and control signs, which copying from web
 * pages leaves behind. Most texts hold none of them.
 */
const replaced = new RegExp(`[\\uff01-\\uff5e${Object.keys(glyphs).join("")}]|[\\p{Cc}\\p{Cf}\\p{Mn}]`, "gu");

function glyph(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return glyphs[char] ?? String.fromCharCode(code - 0xfee0);
  if (char !== "\ufeff" && isSpace(char)) return char;
  return glyphs[char] ?? "";
}

/** 萬 and 億. */
const [wan, yi] = [0x842c, 0x5104];
const anySpace = /\s/u;
const isSpace = (char: string): boolean => anySpace.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";

/** Whether the space after `before` only groups digits: 12 000. */
function groupsDigits(before: string, after: string): boolean {
  return /(?:^|[^\d.,])\d{1,3}$/.test(before.slice(-5)) && /^\d{3}(?!\d)/.test(after.slice(0, 4));
}

/** Whether a text is so already: ASCII without spaces and Chinese characters, but for the two that are written anew. */
function isPlain(text: string): boolean {
  if (text.length > longestCell) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const common = (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff && code !== wan && code !== yi);
    if (!common) return false;
  }
  return true;
}

/**
 * The text as the grammar reads it: half width, one glyph for each sign, no spaces. Between two numbers a space or line
 * break keeps them apart (as ";"), so that two lines in one cell never run together into one number.
 */
export function normalise(text: string): string {
  if (isPlain(text)) return text;
  const plain = text.slice(0, longestCell).replace(replaced, glyph).trim();
  if (!anySpace.test(plain)) return plain;
  let result = "";
  for (let at = 0; at < plain.length; at++) {
    const char = plain.charAt(at);
    if (!isSpace(char)) {
      result += char;
      continue;
    }
    let next = at;
    while (next < plain.length && isSpace(plain.charAt(next))) next++;
    const last = result.charAt(result.length - 1);
    const parted = (isDigit(last) || last === "%") && isDigit(plain.charAt(next));
    if (parted && !(isDigit(last) && groupsDigits(result, plain.slice(next, next + 4)))) result += ";";
    at = next - 1;
  }
  return result;
}
