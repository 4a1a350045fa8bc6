import { message, type Message } from "../../i18n";
import { bandOf } from "../band";
import { isNone } from "../blank";
import { finder } from "../grammar/finder";
import { badThingOf } from "../direction";
import { normalise } from "../normalise";
import { pairs } from "../pairs";
import type { QuantityContext, Reading } from "../reading";
import { badThings } from "../words/bad-things";
import { doneVerbs, gradeScales, praise, scaleNames, strongWords, weakWords } from "../words/grades";

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
const asksForNone = /^(?:全年)?(?:无|零|未发生|不发生|没有|不存在|不出现|杜绝|避免|防止)/u;

/** The word of a grade: 良好及以上 and 良好。 are 良好. */
const gradeWord = (text: string): string => text.replace(/(?:及|或)?以上$/u, "").replace(/[。.]$/u, "");

const stepOn = (steps: readonly (readonly string[])[], text: string): number =>
  steps.findIndex((words) => words.includes(gradeWord(text)));

/** What two words on one scale say; null: for a person to judge. */
type Step = Pick<Judgement, "met">;

/** 优良中低差, 高中低: both words on one scale. Only 优良中差 are grades; one step below 高 or 显著 is for a person to judge. */
function byGrade(target: string, actual: string): Step | null {
  for (const steps of gradeScales) {
    const [wanted, got] = [stepOn(steps, target), stepOn(steps, actual)];
    if (wanted >= 0 && got >= 0)
      return { met: got <= wanted ? true : steps === gradeScales[0] || got > wanted + 1 ? false : null };
  }
  return null;
}

/** A word on any scale: its upper two steps are the good end that 好坏 asks for, from the fourth on it is the bad one. */
function byScaleName(actual: string): Step | null {
  const step = gradeScales.map((steps) => stepOn(steps, actual)).find((at) => at >= 0);
  if (step === undefined) return null;
  return { met: step <= 1 ? true : step >= 3 ? false : null };
}

/** Two neighbouring characters that also stand in the target, the name or the content. */
function sharesWords(actual: string, about: string): boolean {
  const known = new Set(pairs(about));
  return pairs(actual).some((pair) => known.has(pair));
}

/** A target that asks for none, by a count of what happened or words that say nothing did. */
function forNone(actual: Reading, text: string): boolean | null {
  if (actual.value !== null) return actual.value === 0 ? true : actual.value > 0 ? false : null;
  if (isNone(text)) return true;
  // 没有按时支付 begins like 没有拖欠, and says the opposite.
  const [clause] = text.split(/[,;。]/u, 1);
  return asksForNone.test(text) && bandOf(clause ?? "").band !== "missed" ? true : null;
}

/** 完成值 in words against a target in words. */
export function judgeWords(target: Reading, actual: Reading, context: QuantityContext): Judgement {
  const [wanted, got] = [normalise(target.text), normalise(actual.text)];
  const none = asksForNone.test(wanted) || isNone(wanted);
  const byNone = none ? forNone(actual, got) : null;
  if (byNone !== null) return clear(byNone);
  if (wanted === got) return clear(true);
  const grade = scaleNames.includes(wanted) ? byScaleName(got) : byGrade(wanted, got);
  if (typeof grade?.met === "boolean") return clear(grade.met);
  // 未发生 is good news only of a bad thing; of a training it may say that there was none.
  if (isNone(got) && badThingOf(context) === null) return undecided(actual);
  const { band, mixed } = bandOf(got);
  if (mixed) return { met: null, doubts: [message("quantity.mixedWords", { text: actual.text.trim() })] };
  // 发生事故2起,已按要求处理: what was done about it does not make it none.
  const happened = none && actual.quantities.length > 0 && badThingNamed(got) !== null;
  if (band !== null && !(band === "achieved" && happened)) return clear(band === "achieved");
  if (grade !== null) return undecided(actual);
  if (wanted.length > 1 && got.includes(wanted)) return clear(true);
  return happened ? undecided(actual) : described(wanted, got, actual, context);
}

/** Words that claim no band: praise, or a sentence that tells what was done. */
function described(wanted: string, got: string, actual: Reading, context: QuantityContext): Judgement {
  const weaker = strongWordIn(wanted) !== null && weakWordIn(got) !== null && strongWordIn(got) === null;
  const look = message("quantity.describedOnly", { text: actual.text.trim() });
  if (weaker) return undecided(actual);
  if (praiseIn(wanted) !== null && praiseIn(got) !== null) return { met: true, doubts: [look] };
  const about = `${wanted} ${normalise(context.name)} ${normalise(context.content)}`;
  return doneVerbIn(got) !== null && sharesWords(got, about) ? { met: true, doubts: [look] } : undecided(actual);
}
