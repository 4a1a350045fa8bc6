import { finder } from "./grammar/finder";
import { normalise } from "./normalise";
import type { Reading } from "./reading";
import { fallWords, riseWords } from "./words/changes";

const fallWordIn = finder(fallWords);
const riseWordIn = finder(riseWords);

/** How far before a number the word stands that says whether it rose or fell. */
const reach = 6;

type Way = "rise" | "fall";

const notRising = /负增长|只减不增|只降不升/gu;
/** With 下降 for what only sounds like a rise. */
const plainly = (words: string): string => words.replace(notRising, "下降");

/** Which way words say that something goes; null: neither, or both. */
function wayOf(words: string): Way | null {
  const said = plainly(words);
  const [rises, falls] = [riseWordIn(said) !== null, fallWordIn(said) !== null];
  return rises === falls ? null : rises ? "rise" : "fall";
}

/** 增长5%, 下降3%: which way the amount went, by the words in front of the leading quantity. */
export function trendOf({ text, quantities, value, unit }: Reading): Way | null {
  const leading = quantities.find((each) => each.value === value && each.unit === unit);
  // Nearly every text begins with its number.
  if (leading === undefined || leading.start === 0) return null;
  const { start } = leading;
  const ahead = plainly(normalise(text).slice(Math.max(0, start - reach), start));
  if (fallWordIn(ahead) !== null) return "fall";
  return riseWordIn(ahead) !== null ? "rise" : null;
}

/** A longer text speaks of more than which way an amount should go. */
const longestWish = 10;
/** 减少, 大幅下降, 有所增加. */
const bareWish = 4;

/** 逐年增加 answered by 较上年减少, 增加 by 减少: the words compare with before, or say nothing else, and say the opposite. */
export function opposed(wanted: string, got: string): boolean {
  const [asked, went] = [wayOf(wanted), wayOf(got)];
  return asked !== null && went !== null && asked !== went && (comparesWithBefore.test(got) || got.length <= bareWish);
}

const comparesWithBefore = /[较比][上去前]|同比|环比/u;

const lastYear =
  /^(?:不(?:低|少|小)于|≥|>=|高于|超过|(不(?:超过|高于|大于|多于)|≤|<=|低于|少于))(?:上一?年|去年|上年度|同期)/u;
const unchanged = /持平|相当|一致/u;
const stricter = /^[高低少超]/u;
/** 高于上年, 比去年少: a comparison without a word of rise or fall. */
const [above, below] = [/(?<![不未没])(?:[高多大]于|超过)(?:上|去|同)/u, /(?<![不未没])[低少小]于(?:上|去|同)/u];

/** 不低于上年, 不超过去年 answered by 增长3%, 较上年下降, 与上年持平. null: the target asks something else, or the actual says none of it. */
export function againstLastYear(target: Reading, actual: Reading): boolean | null {
  const asked = lastYear.exec(normalise(target.text));
  if (asked === null) return null;
  const words = normalise(actual.text);
  const went = wayOf(words) ?? (above.test(words) ? "rise" : below.test(words) ? "fall" : null);
  if (went === null) return riseWordIn(words) === null && unchanged.test(words) ? !stricter.test(asked[0]) : null;
  return (went === "rise") === (asked[1] === undefined);
}

/** 增长率, 降幅: a name that counts a change itself; 增收项目满意度 only speaks of one. */
export const trendNamed = (name: string): Way | null =>
  /(?:率|幅度?|速|比例|百分比|情况|[增降]幅|额|量|数|增[长加收]|下降|提[高升]|减少|降低|压减|节约)(?:\([^()]{0,12}\))?$/u.test(
    name,
  )
    ? wayOf(name)
    : null;

/** 下降, 负增长, 逐年提高: which way an amount should go, by a target that only says that; null: it says more, or neither. */
export function trendWanted({ text }: Reading): Way | null {
  const words = normalise(text);
  return words.length > longestWish ? null : wayOf(words);
}
