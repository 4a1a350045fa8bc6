import { numberIn, type Indicator } from "../form";
import { quoted, shortened, signs } from "../i18n";
import type { Reading } from "../quantity";
import { normalise, withoutEnding, withoutSpaces } from "../sheet";
import { less, splitWeights, type Evaluation, type IndicatorEvaluation } from "../scoring";
import type { Place, Verdict } from "./model";
import { once } from "./once";
import { subjectOf } from "./passages";
import { at } from "./verdict";

/** A row as the rules see it, with what nearly every one of them asks of it. */
export interface Row {
  readonly indicator: Indicator;
  readonly comparison: IndicatorEvaluation["comparison"];
  readonly score: IndicatorEvaluation["score"];
  readonly band: IndicatorEvaluation["band"];
  readonly doubts: IndicatorEvaluation["doubts"];
  /** What messages call it, see `nameOf`. */
  readonly name: string;
  /** All words that say what it measures, see `meaningOf`. */
  readonly meaning: string;
  /** The words in which it says what it is about, see `subjectOf`. */
  readonly subject: string;
  /** 目标值 and 完成值 as messages quote them, see `shown`. */
  readonly target: string;
  readonly actual: string;
  /** 分值 and 得分 as the form states them, in points; null where there is no number, or a 分值 stands for several rows scored one by one. */
  readonly weight: number | null;
  readonly stated: number | null;
}

/** Every row of the form, in sheet order. */
export const allRows = once(({ form, indicators }: Evaluation): readonly Row[] => {
  const split = splitWeights(form.indicators);
  return indicators.map((row) => rowOf(row, split));
});

/** The rows that carry an indicator; named second levels without one are left to `empty-indicator`. */
export const filledRows = once((evaluation: Evaluation): readonly Row[] =>
  allRows(evaluation).filter(({ indicator }) => indicator.kind === "indicator"),
);

/**
 * Rows without any points where others have theirs: they may be meant to stay empty, or be the second half of the row above,
 * torn off in copying.
 */
export const rowsWithoutPoints = once((evaluation: Evaluation): ReadonlySet<Indicator> => {
  const rows = evaluation.form.indicators;
  if (!rows.some(({ weight }) => numberIn(weight) !== null)) return new Set();
  return new Set(rows.filter(({ weight, score }) => weight?.state === "blank" && score?.state === "blank"));
});

function rowOf({ indicator, comparison, score, band, doubts }: IndicatorEvaluation, split: ReadonlySet<string>): Row {
  return {
    indicator,
    comparison,
    score,
    band,
    doubts,
    name: nameOf(indicator),
    meaning: meaningOf(indicator),
    subject: subjectOf(indicator),
    target: shown(indicator.target),
    actual: shown(indicator.actual),
    weight: split.has(indicator.weight?.cell.address ?? "") ? null : numberIn(indicator.weight),
    stated: numberIn(indicator.score),
  };
}

/** Filled row by filled row; null: the rule has nothing to say of that one. */
export function rowByRow(evaluation: Evaluation, judge: (row: Row) => Verdict | null): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const row of filledRows(evaluation)) {
    const verdict = judge(row);
    if (verdict !== null) verdicts.push(verdict);
  }
  return verdicts;
}

/** What to call the row in a message: 目标内容 where the form has it (the 三级指标 is then the same in every row), else the indicator's name. */
function nameOf({ content, name, level2, row }: Indicator): string {
  const text = [content, name, level2?.name].find((one) => one) ?? String(row);
  return short(/[★☆*]/.test(text) ? unmarked(text) : text);
}

/** ★★★农村低保发放人数（≥**人）: without the marks and the blank that the name was printed with. */
const unmarked = (text: string): string =>
  text.replace(/^[★☆*]+/, "").replace(/[(（]?[≥≤<>=＞＜]{1,2}\*{2,4}[^()（）]{0,12}[)）]?/g, "") || text;

/** Characters of a name or text that a message quotes. */
const longest = 24;

/** What is left out or written otherwise in a quoted text. */
const altered = /\s|[。；;，,、]$/;

/** A target or actual as a message quotes it: a bare number with the sign and unit of its own columns (≥100%), a sentence by the number read from it. */
export function shown({ kind, text, comparator, value, unit }: Reading): string {
  const plain = !altered.test(text) ? text : withoutEnding(text.replace(/\s+/g, " "), " 。；;，,、");
  if (kind !== "number" || value === null) return short(plain);
  if (/^[\d.,]+$/.test(plain)) return `${signs[comparator]}${plain}${unit}`;
  return plain.length > longest ? `${signs[comparator]}${value}${unit}` : short(plain);
}

/** What to call a fund row in a message. */
export function labelOf(label: string): string {
  return withoutEnding(label, " \t\n\r\u00A0\u3000:：");
}

const short = (text: string): string => shortened(quoted(text), longest);

/** All words that say what the row measures. */
function meaningOf({ name, content }: Indicator): string {
  if (name === null || content === null) return name ?? content ?? "";
  return `${name} ${content}`;
}

/** Whether the row lost points or missed its target, so that a reason is due. */
export const fellShort = ({ comparison, weight, stated }: Row): boolean =>
  comparison.met === false || (weight !== null && stated !== null && less(stated, weight));

type MaybeCell = Indicator["nameCell"] | undefined;

/** A cell of the row, or the row's first cell that is there. */
export function inRow(indicator: Indicator, cell?: MaybeCell, other?: MaybeCell): Place {
  return at(cell ?? other ?? firstCell(indicator), indicator.row);
}

function firstCell({ nameCell, contentCell, level2, level1 }: Indicator): MaybeCell {
  return nameCell ?? contentCell ?? level2?.cell ?? level1?.cell;
}

/** 目标值 or 完成值 as its words are looked for: half width, without the spaces and line breaks of a narrow cell. */
export const wordsOf = ({ text }: Reading): string => withoutSpaces(normalise(text));

/** 无, 未发生 are read as 0, but stand for it only as a rule. */
const saysNumber = /[\d零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾半]/;

/** True where 目标值, 完成值 and their comparison leave nothing to interpret: both are numbers, no direction, unit or value was guessed. */
export function isCertain({ indicator, comparison }: Pick<IndicatorEvaluation, "indicator" | "comparison">): boolean {
  const { target, actual } = indicator;
  return (
    target.kind === "number" &&
    actual.kind === "number" &&
    target.doubts.length === 0 &&
    actual.doubts.length === 0 &&
    comparison.doubts.length === 0 &&
    !target.approximate &&
    !actual.approximate &&
    saysNumber.test(wordsOf(actual))
  );
}
