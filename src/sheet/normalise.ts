import { withIdeographs } from "./ideographs";

/** Marks without width, which copying from web pages leaves behind. */
const zeroWidth = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const whitespace = /[\s\u0085\ue5e5]/;
/** U+FF01–U+FF5E mirror ASCII "!"–"~" at a fixed distance. */
const [fullWidthFirst, fullWidthLast, fullWidthOffset] = [0xff01, 0xff5e, 0xfee0];
/** Comparison signs, minus signs and the wave dash that input methods put where their ASCII or plain kin is meant. */
const lookAlikes: Readonly<Record<string, string>> = {
  "﹥": ">",
  "﹤": "<",
  "﹦": "=",
  "═": "=",
  "﹢": "+",
  "﹣": "-",
  "−": "-",
  "﹪": "%",
  "﹙": "(",
  "﹚": ")",
  "﹝": "(",
  "﹞": ")",
  "〔": "(",
  "〕": ")",
  "〜": "~",
  "∶": ":",
  "︰": ":",
  "⁄": "/",
  "￥": "¥",
};
/** Nearly every cell: single spaces, Chinese characters, their punctuation that stays, ASCII but for what an escape begins with. */
const stands = "[!-^`-~\\u2014\\u2018-\\u201d\\u2264\\u2265\\u3001\\u3002\\u300a\\u300b\\u4e00-\\u9fff]+";
const asItStands = new RegExp(`^(?:${stands}(?: ${stands})*)?$`);
/** Longer than Excel's limit for a cell, and so from no workbook of its own; an expression would need a deep stack for it. */
const longestCell = 32767;
/** OOXML writes a carriage return in a string as this escape (ISO/IEC 29500-1, ST_Xstring); some writers leave it in the text. */
const escapedReturn = /_x000[AaDd]_/g;
const [unseen, kept, white, dropped, replaced] = [0, 1, 2, 3, 4];
/** What becomes of each character, found out when it is first met: every cell of every sheet is looked through. */
const fates = new Uint8Array(0x10000);

function fateOf(code: number): number {
  const known = fates[code] ?? unseen;
  if (known !== unseen) return known;
  const character = String.fromCharCode(code);
  const isReplaced = replacement(code) !== "";
  const fate = zeroWidth.test(character) ? dropped : whitespace.test(character) ? white : isReplaced ? replaced : kept;
  fates[code] = fate;
  return fate;
}

/** What stands for a character; "": the character itself. */
function replacement(code: number): string {
  const isFullWidth = code >= fullWidthFirst && code <= fullWidthLast;
  if (isFullWidth) return String.fromCharCode(code - fullWidthOffset);
  const character = String.fromCharCode(code);
  const meant = withIdeographs(character);
  return lookAlikes[character] ?? (meant === character ? "" : meant);
}

/**
 * A cell's text as the readers see it: full-width letters, digits and punctuation made half width, look-alike signs and
 * ideographs made plain, zero-width characters dropped, every run of spaces and line breaks one space, none at the ends. Idempotent.
 */
export function normalise(text: string): string {
  return text.length <= longestCell && asItStands.test(text) ? text : rewritten(text);
}

/** A normalised text without its spaces, which are all the white there is in it. */
export const withoutSpaces = (plain: string): string => (plain.includes(" ") ? plain.replaceAll(" ", "") : plain);

function rewritten(text: string): string {
  let result = "";
  let from = 0;
  let spaced = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const fate = fateOf(code);
    if (fate !== kept) {
      const instead = fate === replaced ? replacement(code) : fate === white && !spaced ? " " : "";
      result += text.slice(from, at) + instead;
      from = at + 1;
    }
    if (fate !== dropped) spaced = fate === white;
  }
  result += text.slice(from);
  // 1〇 for 10: behind a digit the Chinese zero is one, too.
  if (result.includes("〇")) result = result.replace(/(?<=\d)〇+/g, (zeros) => "0".repeat(zeros.length));
  if (!result.includes("_x000")) return result.trim();
  return result.replace(escapedReturn, " ").replace(/ +/g, " ").trim();
}
