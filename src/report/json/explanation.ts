import { render, type Locale } from "../../i18n";
import type { Citation } from "../../profile";
import type { Explanation } from "../../scoring";
import type { CitationResult, ExplanationResult } from "../result-schema";

export function citationResult({ document, article, basis }: Citation): CitationResult {
  return { document, article, basis };
}

/** How much of a check goes into its result. `brief`: only what is wrong or must be judged, and of each explanation its top line. */
export type Detail = "full" | "brief";

/** 计算说明 in one language, with all its parts where all is asked for. */
export function explanationResult(
  locale: Locale,
  explanation: Explanation,
  detail: Detail = "full",
): ExplanationResult {
  const parts = detail === "full" ? explanation.parts : [];
  return {
    mechanism: explanation.mechanism,
    rule: render(locale, explanation.rule),
    formula: render(locale, explanation.formula),
    worked: render(locale, explanation.worked),
    inputs: explanation.inputs.map(({ label, value, cell }) => ({ label: render(locale, label), value, cell })),
    value: explanation.value,
    citations: explanation.citations.map(citationResult),
    parts: parts.map((part) => explanationResult(locale, part, detail)),
  };
}
