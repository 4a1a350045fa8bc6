import { withoutEnding } from "../sheet";
import type { Fact } from "./heading";
import type { ExplanationResult, FormSheetResult } from "./result-schema";
import { say, type Speaker } from "./say";
import { citationsText, oneLine } from "./values";

/** 计算说明 of one number as every report shows it: what it is, then label and text, then the same for its parts. */
export interface Explained {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly parts: readonly Explained[];
}

/** The scores are explained row by row; a total refers to them instead of repeating them. */
const ofRows = /^(?:fund-score|score-)/;

/** Every rate, score, total and grade of a form, in the order of the sheet. */
export function explanationsOf(speaker: Speaker, { funds, indicators, totals }: FormSheetResult): readonly Explained[] {
  const title = (row: number, name: string, what?: string): string => {
    const place = say(speaker, "report.explanations.row", { row, name: withoutEnding(oneLine(name), " :：") });
    return what === undefined ? place : say(speaker, "report.label", { label: place, value: what });
  };
  const rows = funds.map(({ row, label, weight, rateExplanation, scoreExplanation }) =>
    weight === null
      ? explained(speaker, title(row, label, say(speaker, "scoring.label.rate")), rateExplanation)
      : explained(speaker, title(row, label, say(speaker, "scoring.label.fund-score")), scoreExplanation),
  );
  const scores = indicators
    .filter(({ name }) => name !== null)
    .map(({ row, name, content, explanation, doubts }) => {
      const own = explained(speaker, title(row, content ?? name ?? ""), explanation);
      const open = doubts.map((doubt): Fact => [say(speaker, "report.explanations.doubt"), doubt]);
      return { ...own, facts: [...own.facts, ...open] };
    });
  const sums = [
    explained(speaker, say(speaker, "report.totals.weight"), withoutRows(totals.weightExplanation)),
    explained(speaker, say(speaker, "report.totals.score"), withoutRows(totals.scoreExplanation)),
  ];
  const { gradeExplanation: grade } = totals;
  return [
    ...rows,
    ...scores,
    ...sums,
    ...(grade === null ? [] : [explained(speaker, say(speaker, "report.totals.grade"), grade)]),
  ];
}

function withoutRows(explanation: ExplanationResult): ExplanationResult {
  const parts = explanation.parts.filter(({ mechanism }) => !ofRows.test(mechanism)).map(withoutRows);
  return { ...explanation, parts };
}

/** One number, whatever its mechanism: the rule in words, the formula, the values with their cells, the result, the sources. */
function explained(speaker: Speaker, title: string, explanation: ExplanationResult): Explained {
  const { rule, formula, worked, inputs, citations, parts } = explanation;
  const none = say(speaker, "scoring.formula.none");
  const values = inputs.map((input) => inputText(speaker, input)).join(say(speaker, "report.citation.separator"));
  return {
    title,
    facts: [
      [say(speaker, "report.explanations.rule"), rule],
      [say(speaker, "report.explanations.formula"), formula === none ? null : formula],
      [say(speaker, "scoring.explained.inputs"), values === "" ? null : values],
      [say(speaker, "report.explanations.worked"), worked],
      [say(speaker, "report.finding.why"), citationsText(speaker, citations) || null],
    ],
    parts: parts.map((part) => explained(speaker, "", part)),
  };
}

function inputText(speaker: Speaker, { label, value, cell }: ExplanationResult["inputs"][number]): string {
  // A rate is a fraction inside and a percentage for people.
  const style = label === say(speaker, "scoring.label.rate") ? "report.rate" : "report.amount";
  const shown = typeof value === "number" ? say(speaker, style, { value }) : (value ?? "");
  const text = shown === "" ? say(speaker, "report.none") : shown;
  return say(speaker, cell === null ? "scoring.explained.input" : "scoring.explained.input-cell", {
    label,
    value: text,
    cell: cell ?? "",
  });
}
