import { statedReason } from "../form";
import { message, type Message } from "../i18n";
import { less, more, quantitativeScoring, type Evaluation } from "../scoring";
import { publishedForms } from "./citations";
import { directionIsSure } from "./directions";
import type { Place, Rule, Told, Verdict } from "./model";
import { suggestNumber } from "./remedy";
import { inRow, isCertain, rowByRow, wordsOf, type Row } from "./rows";
import { fail, pass, review } from "./verdict";

/** 基本健全, 有所改善: done, but not quite; a point taken off for that contradicts nothing. */
const hedge = /基本|大部分|多数|有所|初步|较|一定/;

/** 经批准取消, 上级核减: whether the target still held is for the one who approved it to say. */
const excuse = /批准|批复|批示|报批|经\S{0,8}同意|核减|调减|不可抗力/;

/** 完成了却扣分，没完成却得满分. */
export const actualContradictsScore: Rule = {
  id: "actual-contradicts-score",
  level: "error",
  citations: [quantitativeScoring, publishedForms],
  title: message("rules.actual-contradicts-score.title"),
  none: message("rules.actual-contradicts-score.none"),
  check: (evaluation) => rowByRow(evaluation, (row) => judge(row, evaluation)),
};

function judge(row: Row, evaluation: Evaluation): Verdict | null {
  const { indicator, comparison, score, weight, stated, name, target, actual } = row;
  const { met } = comparison;
  if (met === null) return admitted(row);
  if (stated === null || weight === 0) return null;
  if (weight === null) return indicator.weight === null ? byPercent(row, stated) : null;
  const place = inRow(indicator, indicator.score?.cell);
  const values = { name, target, actual, weight, stated };
  const due = score.value ?? (met ? weight : null);
  const short = less(stated, weight);
  // ≥90%得满分，每低1个百分点扣1分: full points for less than the target, as the row says itself.
  const tooMuch = !met && !short && indicator.ownRule === null && (due === null || less(due, weight));
  if (met ? !short : !tooMuch) return pass(place, message("rules.actual-contradicts-score.pass", values));
  const told = {
    seen: stated,
    ...(due === null || due === stated ? {} : { expected: due }),
    advice: message("rules.actual-contradicts-score.advice"),
    ...(indicator.target.kind === "number" ? suggestNumber(indicator.score, score.value) : {}),
  };
  const scored: Scored = { row, place, values, due, told };
  return met ? reached(scored, evaluation) : missed(scored, evaluation);
}

/** A row whose score does not go with what is said to have been done. `due`: in points. */
interface Scored {
  readonly row: Row;
  readonly place: Place;
  readonly values: Message["values"] & { readonly weight: number; readonly stated: number };
  readonly due: number | null;
  readonly told: Told;
}

/** The target is reached, and points are missing. */
function reached({ row, place, values, told }: Scored, { form, profile }: Evaluation): Verdict {
  const { indicator, comparison } = row;
  const explained = statedReason(form, indicator) !== null;
  const words = indicator.target.kind !== "number";
  // Words that claim success leave room within their band of points: worth a question only while no reason is given.
  const hedged = hedge.test(wordsOf(indicator.actual)) && !hedge.test(wordsOf(indicator.target));
  if (words && (explained || hedged)) return pass(place, message("rules.actual-contradicts-score.pass", values));
  // Equal numbers are met whichever way the indicator runs; else a direction nobody wrote leaves room.
  // A ≥ copied from the target is no number reached; = before one is.
  const sure =
    isCertain(row) &&
    indicator.ownRule === null &&
    ["", "="].includes(indicator.actual.comparator) &&
    (directionIsSure(row) || comparison.ratio === 1);
  const tooLow = comparison.ratio !== null && comparison.ratio >= profile.overachievement.value.threshold;
  const say = sure && !tooLow && !explained ? fail : review;
  return say(place, message("rules.actual-contradicts-score.met", values), words ? { ...told, level: "note" } : told);
}

/** The target is missed, and no points are. */
function missed({ row, place, values, due, told }: Scored, { form }: Evaluation): Verdict {
  if (due === null) return review(place, message("rules.actual-contradicts-score.unmet-words", values), told);
  const excused = excuse.test(statedReason(form, row.indicator) ?? "");
  const say = isCertain(row) && directionIsSure(row) && !excused ? fail : review;
  // More than the weight are no full marks; `score-exceeds-weight` says so.
  const beyond = more(values.stated, values.weight);
  const id = beyond ? "rules.actual-contradicts-score.unmet-above" : "rules.actual-contradicts-score.unmet";
  return say(place, message(id, { ...values, due }), told);
}

/** 延期至下年完成, 尚未验收: said of the work itself. */
const shortfall =
  /延[期误后]|推迟|暂[停缓]|停办|取消|滞后|逾期|尚未|有待|(?:未|没有|未能)(?:完成|开展|实施|启动|达到|达标|开工|完工|支付|发放|采购|验收|落实)/;

/** Full marks beside words that tell of something not done, where nothing else says whether the target was reached. */
function admitted({ indicator, name, target, actual, weight, stated }: Row): Verdict | null {
  const full = weight !== null && weight > 0 && stated !== null && !less(stated, weight);
  if (!full || indicator.actual.kind !== "qualitative" || !shortfall.test(wordsOf(indicator.actual))) return null;
  const told = { seen: stated, advice: message("rules.actual-contradicts-score.advice"), level: "note" } as const;
  const values = { name, target, actual, stated };
  return review(
    inRow(indicator, indicator.score?.cell),
    message("rules.actual-contradicts-score.admitted", values),
    told,
  );
}

/**
 * 目标98%，完成98%，得分19.6: without a weight column only the pattern shows it, a fraction of points that is the actual's own
 * percentage of whole points. Asked, not claimed.
 */
function byPercent({ indicator, comparison, name, target, actual }: Row, stated: number): Verdict | null {
  const { unit, value } = indicator.actual;
  if (comparison.met !== true || unit !== "%" || value === null || value <= 0) return null;
  const full = Number(((stated * 100) / value).toFixed(6));
  if (value >= 100 || Number.isInteger(stated) || !Number.isInteger(full)) return null;
  const values = { name, target, actual, stated, full };
  const advice = message("rules.actual-contradicts-score.advice-percent", values);
  const told = { seen: stated, expected: full, advice, ...suggestNumber(indicator.score, full) };
  const place = inRow(indicator, indicator.score?.cell);
  return review(place, message("rules.actual-contradicts-score.by-percent", values), told);
}
