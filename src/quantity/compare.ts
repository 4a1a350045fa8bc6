import { message, type Message } from "../i18n";
import { otherFrequency } from "./comparing/frequency";
import { levelsDiffer } from "./comparing/levels";
import { keepsBound } from "./comparing/limits";
import { compareNumbers, frame } from "./comparing/numbers";
import { reachesPlace } from "./comparing/rank";
import { verdict } from "./comparing/result";
import { isNumber, type NumberReading } from "./comparing/scale";
import { asReading, compareSeveral, targetsIn } from "./comparing/several";
import { judgeTimes, judgeTimeWords } from "./comparing/times";
import { type Judgement, judgeWords } from "./comparing/words";
import { bandIn } from "./band";
import { tidy } from "./grammar/numeral";
import { normalise } from "./normalise";
import type { Comparison, QuantityContext, Reading } from "./reading";
import { againstLastYear, trendOf, trendWanted } from "./trend";
import { splitUnit } from "./units";

const judged = ({ met, doubts }: Judgement): Comparison => verdict(met, doubts);

const countsByPeriod = ({ unit }: Reading): boolean => splitUnit(unit).per.length > 0;

/** 按月 and 按季, 一等奖 and 二等奖: what the words of both name is not the same, whatever their numbers say. */
function differ(target: Reading, actual: Reading): Message | null {
  const id = levelsDiffer(target.text, actual.text)
    ? "quantity.levelsDiffer"
    : otherFrequency(target.text, actual.text) && !countsByPeriod(target) && !countsByPeriod(actual)
      ? "quantity.otherFrequency"
      : null;
  return id === null ? null : message(id, { target: target.text.trim(), actual: actual.text.trim() });
}

/** A number target answered in words: 按照标准完成 claims that it is met, but no number shows it. */
function wordsForNumber(target: NumberReading, actual: Reading, context: QuantityContext): Comparison {
  const { band } = bandIn(actual);
  const unsure = actual.doubts.length > 0;
  const doubts = unsure ? actual.doubts : [message("quantity.wordsForNumber", { text: actual.text.trim() })];
  return { ...frame(target, context), met: band === null || unsure ? null : band === "achieved", doubts };
}

/** A target in words or a time, answered by a number: only a share of the work done says something about it. */
function numberForWords(target: Reading, actual: NumberReading, context: QuantityContext): Comparison {
  const said = [message("quantity.numberForWords", { text: actual.text.trim() })];
  const wanted = trendWanted(target);
  const went = trendOf(actual) ?? (actual.value < 0 ? "fall" : null);
  // 下降 answered by 下降6% or -6%.
  if (wanted !== null && wanted === went) return verdict(true);
  if (wanted !== null && went !== null) return verdict(null, said);
  const [named] = target.quantities;
  // 完成, with the number in the indicator's name: the reading has said that this is only an inference.
  if (named !== undefined)
    return { ...compareNumbers(asReading(target, named), actual, context), doubts: target.doubts };
  if (actual.unit !== "%") {
    const byWords = judgeWords(target, actual, context);
    return byWords.met === null ? verdict(null, said) : judged(byWords);
  }
  const progress = /完成|进度|已|达标|覆盖/u.test(normalise(actual.text));
  if (actual.value >= 100) return verdict(true, progress ? [] : said);
  return progress ? verdict(false) : verdict(null, said);
}

/**
 * 完成值 against 目标值: met or not, with the completion (完成率). Numbers are compared in the target's unit by comparator or
 * direction, times by their order, words by the band that they claim. `met` is null, with a doubt, where it cannot be
 * decided. Total: never throws, and never gives NaN or Infinity.
 */
export function compare(target: Reading, actual: Reading, context: QuantityContext): Comparison {
  if (target.kind === "blank") return verdict(null, target.doubts);
  if (actual.kind === "blank") return isNumber(target) ? frame(target, context) : verdict(null);
  const place = reachesPlace(target.text, actual.text, context.name);
  if (place !== null) return verdict(place);
  const apart = differ(target, actual);
  if (apart !== null) return { ...(isNumber(target) ? frame(target, context) : verdict(null)), doubts: [apart] };
  if (isNumber(target)) {
    // Nearly every target is one number.
    if (target.quantities.length > 1 && actual.quantities.length > 0) {
      const all = targetsIn(target, actual);
      if (all.length > 1) return compareSeveral(target, all, actual, context);
    }
    return isNumber(actual) ? compareOpen(target, actual, context) : wordsForNumber(target, actual, context);
  }
  const change = againstLastYear(target, actual) ?? keepsBound(target.text, actual.text);
  if (change !== null) return verdict(change);
  if (isNumber(actual)) return numberForWords(target, actual, context);
  if (target.kind === "time")
    return judged(actual.kind === "time" ? judgeTimes(target, actual, context) : judgeTimeWords(target, actual));
  return judged(withDoubts(judgeWords(target, actual, context), target));
}

/** An actual that may be a fraction or a percentage (0.03 against ≤5%) decides only what both ways of reading it say. */
function compareOpen(target: NumberReading, actual: NumberReading, context: QuantityContext): Comparison {
  const result = compareNumbers(target, actual, context);
  if (actual.doubts.length === 0) return result;
  const other = compareNumbers(target, { ...actual, value: tidy(actual.value * 100) }, context);
  return {
    ...result,
    ratio: null,
    met: result.met === other.met ? result.met : null,
    doubts: [...actual.doubts, ...result.doubts],
  };
}

const withDoubts = ({ met, doubts }: Judgement, target: Reading): Judgement => ({
  met,
  doubts: [...target.doubts, ...doubts],
});
