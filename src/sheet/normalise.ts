const zeroWidth = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** U+FF01–U+FF5E mirror ASCII "!"–"~" at a fixed distance. */
const fullWidth = /[\uFF01-\uFF5E]/g;
const fullWidthOffset = 0xfee0;
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
  "〔": "(",
  "〕": ")",
  "〜": "~",
  "∶": ":",
  "︰": ":",
  "⁄": "/",
  "￥": "¥",
};
const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join("")}]`, "g");
/** OOXML writes a carriage return in a string as this escape (ISO/IEC 29500-1, ST_Xstring); some writers leave it in the text. */
const escapedReturn = /_x000[AaDd]_/g;
const [space, underscore] = [0x20, 0x5f];
const whitespace = /[\s\u0085]+/g;

/** Whether a text is normalised as it stands: only Chinese characters and printable ASCII, single spaces inside. Most cells are. */
function isPlain(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const common = (code > space && code < 0x7f && code !== underscore) || (code >= 0x4e00 && code <= 0x9fff);
    if (!common && (code !== space || before === space)) return false;
    before = code;
  }
  return before !== space || text === "";
}

/**
 * A cell's text as the readers see it: full-width letters, digits and punctuation made half width, look-alike signs made
 * plain, zero-width characters dropped, every run of spaces and line breaks one space, none at the ends. Idempotent.
 */
export function normalise(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(zeroWidth, "")
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthOffset))
    .replace(lookAlike, (character) => lookAlikes[character] ?? character)
    .replace(escapedReturn, " ")
    .replace(whitespace, " ")
    .trim();
}
