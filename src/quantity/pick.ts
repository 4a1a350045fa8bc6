import { tidy } from "./grammar/numeral";
import type { Found } from "./grammar/quantity";
import { normalise } from "./normalise";
import { pairs } from "./pairs";
import type { QuantityContext, Reading } from "./reading";
import { conversion, isPeriod, splitUnit } from "./units";

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

const planned =
  /(?<!完成|执行|实现|达到)(?:计划|预算|目标|任务)[^,;。、\d]{0,2}$|(?<!对|适|响|反|效|供)应[^,;。、\d]{0,3}$/u;
const saved = /(?:节约|节省|结余|剩余)[^,;。、\d]{0,2}$/u;

const compared =
  /(?:[较比]|同比|环比)[^,;。、\d]{0,8}?(?:[增减多少升降]|提高|提升)[^,;。、\d]{0,2}$|[由从](?:去年|上年|年初|原来?的?)?$/u;
/** Whether a change is asked for. */
const moves = /[增减升降]|提高|提升|变化/u;

/** 105人,较上年增加25人 and 由80人增加到105人: what was before and the change are not what is, unless the change is asked for. */
function isMove(text: string, { start }: Found): boolean {
  return compared.test(text.slice(Math.max(0, start - 2 * reach), start));
}

/** 预算100万元,支出98万元,节约2万元: what was planned and what was left are not what was done, unless that is asked for. */
function isAside(text: string, { start }: Found, { name, content }: QuantityContext): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return planned.test(before) || (saved.test(before) && !/节约|节省|结余|剩余/u.test(name + content));
}

/** 11个妇女儿童之家、13个巾帼文明岗: what belongs to a number ends with its clause. */
const lastClause = (text: string): string => text.replace(/^.*[、,;。]/u, "");
const firstClause = (text: string): string => text.replace(/[、,;。].*/u, "");

/** The only one, or the first of several that say the same. */
function agreed(found: readonly Found[]): Found | null {
  const [first] = found;
  if (first === undefined) return null;
  const { value, unit, upTo } = first;
  return found.every((each) => each.value === value && each.unit === unit && each.upTo === upTo) ? first : null;
}

/** 每人不少于600元 and 共3.02万元: a sum is no amount per head; 每年2次 and 共3次 count the same. */
export function isSumForHead(found: Found, target: Reading): boolean {
  if (!found.total || found.scope === "perHead" || splitUnit(found.unit).per.length > 0) return false;
  const perHead = target.scope === "perHead" || splitUnit(target.unit).per.some((per) => !isPeriod(per));
  return perHead && conversion(found.unit, target.unit) !== null;
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
  const asked = moves.test(context.name + context.content + target.text);
  const outside = found.filter(
    (each) => !isDetail(text, each.start) && !isAside(text, each, context) && (asked || !isMove(text, each)),
  );
  // 印制画册1本(500册) for 500册: the number in brackets is the one in the target's own unit.
  const inOwnUnit = ({ unit }: Found): boolean => unit === target.unit;
  if (target.unit !== "" && outside.length > 0 && !outside.some(inOwnUnit) && found.some(inOwnUnit)) return null;
  const open = outside.length > 0 ? outside : found;
  const exact = open.filter(({ unit }) => unit !== "" && unit === target.unit);
  const candidates = exact.length > 0 ? exact : open;
  const [sum, ...otherSums] = candidates.filter(({ total }) => total);
  if (sum !== undefined && otherSums.length === 0) return sum;
  const ownSum = asked ? null : sumOfRest(candidates);
  if (ownSum !== null) return ownSum;
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
    const touching = [ahead.slice(-2), behind.slice(0, 2)].filter((pair) => words.has(pair));
    return { each, touching, score: pairs(near).filter((pair) => words.has(pair)).length };
  });
  const best = Math.max(...rated.map(({ score }) => score));
  const nearest = rated.filter(({ score }) => score === best);
  const chosen = agreed(nearest.map(({ each }) => each));
  // 救助小学生30人,中学生25人; 健康讲座10次,义诊6次 for 讲座、义诊: where the words touch the others too, they tell none.
  const others = rated.some(({ each, touching }) => each !== chosen && touching.length > 0);
  // 来访120件、来电136件: "、" lists the parts of one thing.
  const parts = candidates.some(({ end }) => text.charAt(end) === "、");
  const told = !parts && !others && nearest.some(({ touching }) => touching.length > 0);
  return chosen !== null && !told && onlyTogether(chosen, candidates, target) ? null : chosen;
}

const added = (found: readonly Found[]): number => tidy(found.reduce((sum, { value }) => sum + value, 0));

/** 春季260人次,秋季255人次,全年515人次: of three or more in one unit the one that the others make together. */
function sumOfRest(found: readonly Found[]): Found | null {
  const [first] = found;
  if (first === undefined || found.length < 3 || found.some(({ unit }) => unit !== first.unit)) return null;
  const most = found.reduce((a, b) => (b.value > a.value ? b : a));
  return added(found) === tidy(2 * most.value) ? most : null;
}

/** 慰问妇女120人、儿童100人、老人80人: a verb leads the whole list; its first number alone lies below the target, all together do not. */
function onlyTogether(chosen: Found, found: readonly Found[], { value }: Reading): boolean {
  return value !== null && chosen.value < value && added(found) >= value;
}

const times = /[×*]/u;
const torn = /(?:[×*]|(?:^|[^\d.])\d{1,3};)$/u;
const goesOn = /[×*]\d/u;

/** 2期×52人, and 10 0人, which a blank tears apart: the number is only part of what is written. */
export function isPartOfFigure(text: string, { start, end, value }: Found, target: Reading): boolean {
  if (value === target.value || times.test(target.text)) return false;
  return torn.test(text.slice(Math.max(0, start - 5), start)) || goesOn.test(text.slice(end, end + 2));
}
