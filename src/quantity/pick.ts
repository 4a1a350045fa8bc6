import type { Found } from "./grammar/quantity";
import { normalise } from "./normalise";
import { pairs } from "./pairs";
import type { QuantityContext, Reading } from "./reading";
import { conversion, splitUnit } from "./units";
import { periodsInYear } from "./words/units";

/** How far around a number its keyword may stand. */
const reach = 8;

/** The pairs of characters in which target, name and content speak of the thing. */
function keywords(target: Reading, context: QuantityContext): ReadonlySet<string> {
  const text = [target.text, context.name, context.content].map(normalise).join(" ");
  return new Set(pairs(text.slice(0, 2000)));
}

/** Words that name a part of what was counted before: 建成示范点12个,其中省级3个. */
const partWords = /其中|包括|包含|含/u;

/** Whether a number stands in brackets or in a clause that only takes the sum apart. */
function isDetail(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf("。")) + 1);
  return before.lastIndexOf("(") > before.lastIndexOf(")") || partWords.test(clause);
}

/** 11个妇女儿童之家、13个巾帼文明岗: what belongs to a number ends with its clause. */
const clauseEnds = "、,;。";

/** What a text ends with, from its last clause on. */
function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !clauseEnds.includes(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/** What a text begins with, up to the end of its first clause. */
function firstClause(text: string): string {
  let end = 0;
  while (end < text.length && !clauseEnds.includes(text.charAt(end))) end++;
  return text.slice(0, end);
}

/** The only one, or the first of several that say the same. */
function agreed(found: readonly Found[]): Found | null {
  const [first] = found;
  if (first === undefined) return null;
  const { value, unit, upTo } = first;
  return found.every((each) => each.value === value && each.unit === unit && each.upTo === upTo) ? first : null;
}

const isPeriod = (per: string): boolean => per === "年" || per in periodsInYear;

/** 每人不少于600元 and 共3.02万元: a sum is no amount per head; 每年2次 and 共3次 count the same. */
export function isSumForHead(found: Found, target: Reading): boolean {
  const perHead = target.scope === "perHead" || splitUnit(target.unit).per.some((per) => !isPeriod(per));
  const sum = found.total && found.scope !== "perHead" && splitUnit(found.unit).per.length === 0;
  return perHead && sum && conversion(found.unit, target.unit) !== null;
}

/** Whether a quantity could be what the target asks for: by its unit. */
export function fits(found: Found, target: Reading): boolean {
  if (target.unit === "" || found.unit === "") return true;
  return conversion(found.unit, target.unit) !== null && !isSumForHead(found, target);
}

/**
 * Of the quantities in an actual that fit the target by their unit, the one that is meant: not one in brackets, the sum
 * rather than its parts, the one beside which the target's own words stand. null where two would fit.
 */
export function pick(text: string, found: readonly Found[], target: Reading, context: QuantityContext): Found | null {
  const outside = found.filter(({ start }) => !isDetail(text, start));
  const open = outside.length > 0 ? outside : found;
  const same = agreed(open);
  if (same !== null) return same;
  const exact = open.filter(({ unit }) => unit !== "" && unit === target.unit);
  const candidates = exact.length > 0 ? exact : open;
  const [sum, ...otherSums] = candidates.filter(({ total }) => total);
  if (sum !== undefined && otherSums.length === 0) return sum;
  const words = keywords(target, context);
  const around = candidates.map((each, index) => {
    const before = text.slice(Math.max(candidates[index - 1]?.end ?? 0, each.start - reach), each.start);
    const behind = text.slice(each.end, Math.min(each.end + reach, candidates[index + 1]?.start ?? text.length));
    return { each, ahead: lastClause(before), behind: firstClause(behind) };
  });
  // 评选11个…、13个…: the verb in front belongs to the whole list and tells none of its numbers apart.
  const list = around.some(({ ahead }) => ahead === "");
  const rated = around.map(({ each, ahead, behind }) => {
    const near = list ? behind : `${ahead} ${behind}`;
    return { each, score: pairs(near).filter((pair) => words.has(pair)).length };
  });
  const best = Math.max(...rated.map(({ score }) => score));
  return agreed(rated.filter(({ score }) => score === best).map(({ each }) => each));
}
