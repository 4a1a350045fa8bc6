import { blankSigns, blankWords, noneWords } from "./words/blanks";

const longestOf = (words: readonly string[]): number => Math.max(...words.map(({ length }) => length));
/** The longest marker with brackets around it, and the longest 无 with its full stop: nothing longer is looked up. */
const [longestBlank, longestNone] = [longestOf(blankWords) + 2, longestOf(noneWords) + 1];

/** Whether a normalised text is empty or only a marker (—, /, 不适用). 无 is asked for apart: see `isNone`. */
export function isBlank(text: string): boolean {
  return isBlankWord(text) || isSigns(text) || asksToFillIn.test(text);
}

/** 请填写实际完成值: the form's own words, which say neither 完成 nor anything else of the work. */
const asksToFillIn =
  /^[(【]?(?:请|此处|在此)(?:简要|如实|据实)?(?:填写|填列|填报|填入|说明|描述|概述)|^[(【]填写[^)】]*[)】]$/;

function isBlankWord(text: string): boolean {
  if (text.length > longestBlank) return false;
  const bracketed = text.startsWith("(") && text.endsWith(")");
  return blankWords.includes(bracketed ? text.slice(1, -1) : text);
}

/** Ends at the first character that says something: nearly always the first of all. */
function isSigns(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!blankSigns.includes(text.charAt(at))) return false;
  return true;
}

/** 无, 没有, 未发生 as the whole cell. */
export function isNone(text: string): boolean {
  if (text.length > longestNone) return false;
  return noneWords.includes(text.endsWith("。") || text.endsWith(".") ? text.slice(0, -1) : text);
}
