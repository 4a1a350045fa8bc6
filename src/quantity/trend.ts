import { finder } from "./grammar/finder";
import { normalise } from "./normalise";
import type { Reading } from "./reading";
import { fallWords, riseWords } from "./words/changes";

const fallWordIn = finder(fallWords);
const riseWordIn = finder(riseWords);

/** How far before a number the word stands that says whether it rose or fell. */
const reach = 6;

/** 增长5%, 下降3%: which way the amount went, by the words in front of the leading quantity. */
export function trendOf({ text, quantities, value, unit }: Reading): "rise" | "fall" | null {
  const leading = quantities.find((each) => each.value === value && each.unit === unit);
  if (leading === undefined || leading.start === 0) return null;
  const ahead = normalise(text).slice(Math.max(0, leading.start - reach), leading.start);
  if (fallWordIn(ahead) !== null) return "fall";
  return riseWordIn(ahead) !== null ? "rise" : null;
}
