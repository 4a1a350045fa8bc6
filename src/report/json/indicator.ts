import { statedReason, type Form } from "../../form";
import { render, type Locale } from "../../i18n";
import type { Reading } from "../../quantity";
import type { IndicatorEvaluation } from "../../scoring";
import type { Cell } from "../../sheet";
import type { IndicatorResult, ReadingResult } from "../result-schema";
import { explanationResult, type Detail } from "./explanation";

function readingResult(locale: Locale, reading: Reading, cell: Cell | null, clarified: string | null): ReadingResult {
  const { kind, comparator, value, upTo, unit, approximate, scope, band, time } = reading;
  return {
    text: clarified === null ? reading.text : (cell?.text ?? ""),
    kind,
    comparator,
    value,
    upTo,
    unit,
    approximate,
    scope,
    band,
    time: time === null ? null : { ...time },
    cell: cell?.address ?? null,
    inferred: reading.inferred.map((inferred) => render(locale, inferred)),
    doubts: reading.doubts.map((doubt) => render(locale, doubt)),
    clarified,
  };
}

/** One indicator row with how it was read and scored. */
export function indicatorResult(
  locale: Locale,
  form: Form,
  evaluation: IndicatorEvaluation,
  detail: Detail = "full",
): IndicatorResult {
  const { indicator, comparison } = evaluation;
  return {
    row: indicator.row,
    hidden: indicator.hidden,
    level1: indicator.level1?.name ?? null,
    level1Kind: indicator.level1Kind,
    level2: indicator.level2?.name ?? null,
    name: indicator.name,
    content: indicator.content,
    target: readingResult(locale, indicator.target, indicator.targetCell, indicator.clarified?.target ?? null),
    actual: readingResult(locale, indicator.actual, indicator.actualCell, indicator.clarified?.actual ?? null),
    direction: comparison.direction,
    directionInferred: comparison.directionInferred,
    ratio: comparison.ratio,
    met: comparison.met,
    weight: indicator.weight?.value ?? null,
    score: evaluation.score.value,
    statedScore: indicator.score?.value ?? null,
    band: evaluation.band === null ? null : { from: evaluation.band.from, to: evaluation.band.to },
    outcome: evaluation.outcome,
    reason: statedReason(form, indicator),
    doubts: evaluation.doubts.map((doubt) => render(locale, doubt)),
    explanation: explanationResult(locale, evaluation.score.explanation, detail),
  };
}
