import { message, type Message } from "../../i18n";
import { bandIn, bandOf, goesOn } from "../band";
import { isNone } from "../blank";
import { finder } from "../grammar/finder";
import { badThingOf } from "../direction";
import { normalise } from "../normalise";
import { sharePair } from "../pairs";
import { opposed } from "../trend";
import type { QuantityContext, Reading } from "../reading";
import { badThings } from "../words/bad-things";
import { doneVerbs, exactScales, gradeScales, praise, scaleNames, strongWords, weakWords } from "../words/grades";

export interface Judgement {
  readonly met: boolean | null;
  readonly doubts: readonly Message[];
}

const clear = (met: boolean): Judgement => ({ met, doubts: [] });
const undecided = ({ text }: Reading): Judgement => ({
  met: null,
  doubts: [message("quantity.wordsUndecided", { text: text.trim() })],
});
const badThingNamed = finder(badThings);
const strongWordIn = finder(strongWords);
const weakWordIn = finder(weakWords);
const praiseIn = finder(praise);
const doneVerbIn = finder(doneVerbs);

/** 无重大安全事故, 零投诉, 不发生…: the target asks that something does not happen. */
const asksForNone =
  /^(?:全年)?(?:无|零|未发生|不发生|[不未](?:拖欠|逾期|超标|新增|产生|发现)|没有|不存在|不出现|杜绝|避免|防止)/u;

/** The word of a grade: 良好及以上, 不低于良好, Ⅲ类标准 and 良好。 are the word itself. */
const gradeWord = (text: string): string =>
  text
    .replace(/^(?:不低于|达到(?:[或及]优于)?|保持)/u, "")
    .replace(/(?:水质|标准|等[次级])?(?:[及或]?以上)?(?:水质|标准|等[次级])?[。.]?$/u, "");

const graded = gradeScales.flat(2);
/** For each word of the scales, on which step of each of them it stands; -1: on none. */
const stepsByWord = new Map<string, readonly number[]>(
  graded.map((word) => [word, gradeScales.map((steps) => steps.findIndex((words) => words.includes(word)))]),
);
/** With 不低于 before it, 标准, 及以上 and the full stop behind. */
const longestGrade = Math.max(...graded.map((word) => word.length)) + 9;

const stepsOf = (text: string): readonly number[] | undefined =>
  text.length > longestGrade ? undefined : stepsByWord.get(gradeWord(text));

/** What two words on one scale say; null: for a person to judge. */
type Step = Pick<Judgement, "met">;

/** 优良中低差, 高中低: both words on one scale. One step below 高 or 显著 is for a person to judge. */
function byGrade(target: string, actual: string): Step | null {
  const [targets, actuals] = [stepsOf(target), stepsOf(actual)];
  if (targets === undefined || actuals === undefined) return null;
  for (const [scale, wanted] of targets.entries()) {
    const got = actuals[scale] ?? -1;
    if (wanted >= 0 && got >= 0)
      return { met: got <= wanted ? true : exactScales.includes(scale) || got > wanted + 1 ? false : null };
  }
  return null;
}

/** A word on any scale: its upper two steps are the good end that 好坏 asks for, from the fourth on it is the bad one. */
function byScaleName(actual: string): Step | null {
  const step = stepsOf(actual)?.find((at) => at >= 0);
  if (step === undefined) return null;
  return { met: step <= 1 ? true : step >= 3 ? false : null };
}

/** 发生1起, as the whole cell; 发生1起一般事故 may be less than what should not happen. */
const happenedOnce = /^(?:全年)?共?(?:发生|出现)了?[1-9]\d*[起次件例宗]。?$/u;
/** 有, 存在隐患 where there should be none. */
const isThere = /^(?:有|存在|发生|出现)/u;

/** A target that asks for none, by a count of what happened or words that say nothing did. */
function forNone(actual: Reading, text: string): boolean | null {
  if (actual.value !== null) return actual.value > 0 ? false : actual.value === 0 ? true : null;
  if (isNone(text)) return true;
  if (happenedOnce.test(text)) return false;
  // 没有按时支付 begins like 没有拖欠, and says the opposite.
  const [clause] = text.split(/[,;。]/u, 1);
  return asksForNone.test(text) && bandOf(clause ?? "").band !== "missed" ? true : null;
}

/** 7×24小时 and 7*24小时 are one; 定性 in front of 优良中低差 is the kind that systems print with it. */
const worded = ({ text }: Reading): string =>
  normalise(text)
    .replace(/(\d)[×xX](?=\d)/gu, "$1*")
    .replace(/^=?定性[:,、]?(?=.)/u, "");

/** 2项不够明确, 正在建立, 无改善 hold the target's 明确, 建立, 改善 and deny it; 不断健全 does not. */
const saysOtherwise = (wanted: string, got: string): boolean =>
  /(?:(?:不(?![断仅但])|[未没欠无]|有待)[够太很大]?|正在|拟|计划|准备|即将)$/u.test(got.slice(0, got.indexOf(wanted)));

const notDone = /(?:尚?未|没有?)(?:得到|见到?|能|有|明显|有效|实现|充分|完全)?([\u4e00-\u9fff]{2})/gu;

/** 持续改善 answered by 未改善, 建成投用 by 已建成,未投用: a word of the target is denied; a target that denies itself is another matter. */
function denies(wanted: string, got: string): boolean {
  if (/[不无未禁零防免]/u.test(wanted)) return false;
  return Array.from(got.matchAll(notDone), ([, word = ""]) => word).some((word) => wanted.includes(word));
}

/** 完成工程量的80%: so much of it and no more. */
const isPartDone = (got: string): boolean => Number(/完成[^\d,;。]{0,8}(\d+(?:\.\d+)?)%/u.exec(got)?.[1]) < 100;

/** 完成值 in words against a target in words. */
export function judgeWords(target: Reading, actual: Reading, context: QuantityContext): Judgement {
  const [wanted, got] = [worded(target), worded(actual)];
  const none = asksForNone.test(wanted) || isNone(wanted);
  const byNone = none ? forNone(actual, got) : null;
  if (byNone !== null) return clear(byNone);
  if (none && isThere.test(got)) return undecided(actual);
  if (wanted === got) return clear(true);
  const grade = scaleNames.includes(wanted) ? byScaleName(got) : byGrade(wanted, got);
  if (typeof grade?.met === "boolean") return clear(grade.met);
  // 未发生 is good news only of a bad thing; of a training it may say that there was none.
  if (isNone(got) && badThingOf(context) === null) return undecided(actual);
  const { band, mixed } = bandIn(actual, got);
  // 持续推进 is what 持续推进中 says; 有序推进 says something else.
  if (band === "partly" && goesOn(wanted)) return got.includes(wanted) ? clear(true) : undecided(actual);
  // 完成采购 answered by 已完成采购,正在安装: what was asked is done, something else under way.
  if (band === "partly" && /正在/u.test(got) && /[已全]/u.test(got.slice(0, Math.max(0, got.indexOf(wanted)))))
    return undecided(actual);
  if (band !== "missed" && denies(wanted, got)) return undecided(actual);
  if (mixed) return { met: null, doubts: [message("quantity.mixedWords", { text: actual.text.trim() })] };
  // 发生事故2起,已按要求处理: what was done about it does not make it none.
  if (band === "achieved" && /完[成工]|竣工|全[部面]/u.test(wanted) && isPartDone(got)) return undecided(actual);
  const happened = none && actual.quantities.length > 0 && badThingNamed(got) !== null;
  if (band !== null && !(band === "achieved" && happened)) return clear(band === "achieved");
  if (grade !== null) return undecided(actual);
  if (wanted.length > 1 && got.includes(wanted)) return saysOtherwise(wanted, got) ? undecided(actual) : clear(true);
  return happened ? undecided(actual) : described(wanted, got, actual, context);
}

/** 完成建设 answered by 已开工建设. */
const completing = /完成|完工|竣工|建成|全部/u;
const beginning = /开工|动工|启动|开始|在建/u;
const underWay = /正在/u;

/** Words that claim no band: praise, or a sentence that tells what was done. */
function described(wanted: string, got: string, actual: Reading, context: QuantityContext): Judgement {
  const weaker = strongWordIn(wanted) !== null && weakWordIn(got) !== null && strongWordIn(got) === null;
  const begun = underWay.test(got) || (completing.test(wanted) && beginning.test(got));
  const onlyBegun = begun && !completing.test(got);
  if (weaker || onlyBegun || opposed(wanted, got)) return undecided(actual);
  const praised = praiseIn(wanted) !== null && praiseIn(got) !== null;
  if (!praised && !(doneVerbIn(got) !== null && speaksOfIt(wanted, got, context))) return undecided(actual);
  return { met: true, doubts: [message("quantity.describedOnly", { text: actual.text.trim() })] };
}

/** Two neighbouring characters of the actual that also stand in the target, the name or the content. */
const speaksOfIt = (wanted: string, got: string, context: QuantityContext): boolean =>
  sharePair(`${wanted} ${normalise(context.name)} ${normalise(context.content)}`, got);
