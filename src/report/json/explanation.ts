import { render, type Locale } from "../../i18n";
import type { Citation } from "../../profile";
import type { Explanation } from "../../scoring";
import type { CitationResult, ExplanationResult } from "../result-schema";

export function citationResult({ document, article, basis }: Citation): CitationResult {
  return { document, article, basis };
}

/** 计算说明 in one language, with all its parts. */
export function explanationResult(locale: Locale, explanation: Explanation): ExplanationResult {
  return {
    mechanism: explanation.mechanism,
    rule: render(locale, explanation.rule),
    formula: render(locale, explanation.formula),
    worked: render(locale, explanation.worked),
    inputs: explanation.inputs.map(({ label, value, cell }) => ({ label: render(locale, label), value, cell })),
    value: explanation.value,
    citations: explanation.citations.map(citationResult),
    parts: explanation.parts.map((part) => explanationResult(locale, part)),
  };
}
