import { message, type Message } from "../../i18n";
import { bandOf } from "../band";
import { isNone } from "../blank";
import { finder } from "../grammar/finder";
import { badThingIn, badThingOf } from "../direction";
import { normalise } from "../normalise";
import type { QuantityContext, Reading } from "../reading";
import { doneVerbs, gradeScales, praise, scaleNames, strongWords, weakWords } from "../words/grades";

export interface Judgement {
  readonly met: boolean | null;
  readonly doubts: readonly Message[];
}

const clear = (met: boolean): Judgement => ({ met, doubts: [] });
const strongWordIn = finder(strongWords);
const weakWordIn = finder(weakWords);
const praiseIn = finder(praise);
const doneVerbIn = finder(doneVerbs);

/** 无重大安全事故, 零投诉, 不发生…: the target asks that something does not happen. */
const asksForNone = /^(?:全年)?(?:无|零|未发生|不发生|没有|不存在|不出现|杜绝|避免|防止)/u;

function step(text: string): { readonly scale: number; readonly step: number } | null {
  const word = text.replace(/(?:及|或)?以上$/u, "").replace(/[。.]$/u, "");
  for (const [scale, steps] of gradeScales.entries()) {
    const at = steps.findIndex((words) => words.includes(word));
    if (at >= 0) return { scale, step: at };
  }
  return null;
}

/** 优良中低差, 高中低: both words on one scale. Only 优良中差 are grades; one step below 高 or 显著 is for a person to judge. */
function byGrade(target: string, actual: string): boolean | null {
  for (const steps of gradeScales) {
    const place = (text: string): number =>
      steps.findIndex((words) => words.includes(text.replace(/(?:及|或)?以上$/u, "").replace(/[。.]$/u, "")));
    const [wanted, got] = [place(target), place(actual)];
    if (wanted >= 0 && got >= 0)
      return got <= wanted ? true : steps === gradeScales[0] || got > wanted + 1 ? false : null;
  }
  return null;
}

function byScaleName(actual: string): boolean | null {
  const found = step(actual);
  if (found === null) return null;
  return found.step <= 1 ? true : found.step >= 3 ? false : null;
}

/** Two neighbouring characters that also stand in the target, the name or the content. */
function sharesWords(actual: string, about: string): boolean {
  const known = new Set(Array.from({ length: Math.max(0, about.length - 1) }, (_, at) => about.slice(at, at + 2)));
  for (let at = 0; at + 2 <= actual.length; at++) {
    const pair = actual.slice(at, at + 2);
    if (known.has(pair) && /^[\u4e00-\u9fff]{2}$/u.test(pair)) return true;
  }
  return false;
}

function forNone(actual: Reading, text: string): boolean | null {
  if (actual.kind === "number" && actual.value !== null)
    return actual.value === 0 ? true : actual.value > 0 && actual.unit !== "%" ? false : null;
  if (isNone(text) || asksForNone.test(text)) return true;
  if (actual.quantities.some(({ value }) => value > 0)) return null;
  return null;
}

/** 完成值 in words against a target in words. */
export function judgeWords(target: Reading, actual: Reading, context: QuantityContext): Judgement {
  const [wanted, got] = [normalise(target.text), normalise(actual.text)];
  const none = asksForNone.test(wanted) || (isNone(wanted) && badThingOf(context) !== null);
  const byNone = none ? forNone(actual, got) : null;
  if (byNone !== null) return clear(byNone);
  if (wanted === got) return clear(true);
  const grade = scaleNames.includes(wanted) ? byScaleName(got) : byGrade(wanted, got);
  if (grade !== null) return clear(grade);
  const { band, mixed } = bandOf(got);
  if (mixed) return { met: null, doubts: [message("quantity.mixedWords", { text: actual.text.trim() })] };
  if (band !== null && !(band === "achieved" && none && badThingIn(got) !== null && actual.quantities.length > 0))
    return clear(band === "achieved");
  if (wanted.length > 1 && got.includes(wanted)) return clear(true);
  return described(wanted, got, actual, context);
}

/** Words that claim no band: praise, or a sentence that tells what was done. */
function described(wanted: string, got: string, actual: Reading, context: QuantityContext): Judgement {
  const weaker = strongWordIn(wanted) !== null && weakWordIn(got) !== null && strongWordIn(got) === null;
  const look = message("quantity.describedOnly", { text: actual.text.trim() });
  const undecided: Judgement = {
    met: null,
    doubts: [message("quantity.wordsUndecided", { text: actual.text.trim() })],
  };
  if (weaker || isNone(got)) return undecided;
  if (praiseIn(wanted) !== null && praiseIn(got) !== null) return { met: true, doubts: [look] };
  const about = `${wanted} ${normalise(context.name)} ${normalise(context.content)}`;
  return doneVerbIn(got) !== null && sharesWords(got, about) ? { met: true, doubts: [look] } : undecided;
}
