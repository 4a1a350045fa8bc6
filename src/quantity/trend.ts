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
  // Nearly every text begins with its number.
  if (leading === undefined || leading.start === 0) return null;
  const { start } = leading;
  const ahead = normalise(text).slice(Math.max(0, start - reach), start);
  if (fallWordIn(ahead) !== null) return "fall";
  return riseWordIn(ahead) !== null ? "rise" : null;
}

/** A longer text speaks of more than which way an amount should go. */
const longestWish = 10;

const notRising = /负增长|只减不增|只降不升/u;

/** 逐年增加 answered by 较上年减少: the words compare with before and say the opposite. */
export const opposed = (wanted: string, got: string): boolean =>
  comparesWithBefore.test(got) &&
  (riseWordIn(wanted) !== null
    ? fallWordIn(wanted) === null && fallWordIn(got) !== null && riseWordIn(got) === null
    : fallWordIn(wanted) !== null && riseWordIn(got) !== null && fallWordIn(got) === null);

const comparesWithBefore = /[较比][上去前]|同比|环比/u;

const lastYear = /^不(?:(?:低|少|小)于|(超过|高于|大于|多于))(?:上一?年|去年|上年度|同期)/u;
const unchanged = /持平|相当|一致/u;

/** 不低于上年, 不超过去年 answered by 增长3%, 较上年下降, 与上年持平. null: the target asks something else, or the actual says none of it. */
export function againstLastYear(target: Reading, actual: Reading): boolean | null {
  const asked = lastYear.exec(normalise(target.text).trim());
  if (asked === null) return null;
  const words = normalise(actual.text);
  const [rises, falls] = [riseWordIn(words) !== null, fallWordIn(words) !== null];
  if (rises === falls) return !rises && unchanged.test(words) ? true : null;
  return rises === (asked[1] === undefined);
}

/** 下降, 负增长, 逐年提高: which way an amount should go, by a target that only says that; null: it says more, or neither. */
export function trendWanted({ text, quantities }: Reading): "rise" | "fall" | null {
  const words = normalise(text).trim();
  if (quantities.length > 0 || words.length > longestWish) return null;
  const falls = notRising.test(words) || fallWordIn(words) !== null;
  const rises = riseWordIn(words.replace(notRising, "")) !== null;
  return falls === rises ? null : falls ? "fall" : "rise";
}
