import { remembered } from "../../quantity";
import { normalise, withoutEnding } from "../../sheet";

/** Longest text that is still taken for a head word; sentences that happen to hold one are not. */
const longest = 24;

/** Brackets in brackets; what is nested deeper is no head. */
const deepest = 20;

/** Nothing to take away, as with most heads and names: no blanks, no brackets, no number in front, no letter or sign behind. */
const asItStands = /^(?![*#\d一二三四五六七八九十])[!-'*-Z`-~\u4e00-\u9fff≥≤、。]*[E-Za-z\u4e00-\u9fff]$/;

/** A column head or label as the vocabularies know it. */
export interface HeadWord {
  /** Without spaces, line breaks, brackets and what stands in them, and closing punctuation: 执行率((B-C)/A) → 执行率. */
  readonly word: string;
  /** Normalised and without spaces, brackets kept: where units, points and formulas are found. */
  readonly full: string;
}

/**
 * Reads a head as printed. Brackets may be lost in copying ("执行数B)", "年初目标值(A", "执行率B/A"), so a stray
 * formula letter at the end goes too.
 */
export function headWord(text: string): HeadWord {
  return asItStands.test(text) ? { word: text.length <= longest ? text : "", full: text } : stripped(text);
}

const stripped = remembered((text): HeadWord => {
  const full = normalise(text).replace(/\s/g, "").replaceAll("【", "(").replaceAll("】", ")");
  let word = full;
  for (let depth = 0; depth < deepest; depth++) {
    const before = word;
    word = word.replace(/\([^()]*\)|\[[^[\]]*\]/g, "");
    if (word === before) break;
  }
  word = word
    .replace(/[([][^]*$/, "")
    .replace(/[A-D](?:[/÷][A-D])?(?:[×*]100%?)?[)\]]?$/, "")
    .replace(/^(?:\d+|[一二三四五六七八九十]+)[.、](?!\d)/, "")
    .replace(/^[*#※★☆]+/, "");
  word = withoutEnding(word, ")]:;,.。、*#%");
  return word.length <= longest ? { word, full } : { word: "", full };
});
