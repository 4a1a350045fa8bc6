import { countFindings, type FindingCounts } from "./findings";
import type { SheetCheck } from "../../check";
import { fundAmounts, mainFund } from "../../form";
import type { Grade } from "../../scoring";

/** What stands on top of the result. */
export interface Summary {
  /** Points as computed; null where they rest on something unreadable. */
  readonly score: number | null;
  /** Points as printed in the total row. */
  readonly statedScore: number | null;
  readonly weight: number | null;
  readonly grade: Grade | null;
  /** Of all the money, a fraction; null also where no row of the form stands for all of it. */
  readonly executionRate: number | null;
  readonly counts: FindingCounts;
  /** How much of the form was understood, 0–1. */
  readonly coverage: number;
}

export function summarise(check: SheetCheck): Summary | null {
  const { evaluation } = check;
  if (evaluation === null) return null;
  const total = mainFund(evaluation.funds, ({ row }) => fundAmounts(row));
  return {
    score: evaluation.totals.score.value,
    statedScore: evaluation.form.total?.score?.value ?? null,
    weight: evaluation.totals.weight.value,
    grade: evaluation.totals.grade,
    executionRate: total?.rate.value ?? null,
    counts: countFindings(check.findings),
    coverage: evaluation.form.coverage.share,
  };
}
