import { actualContradictsScore } from "./actual-contradicts-score";
import { emptyIndicator } from "./empty-indicator";
import { executedExceedsBudget } from "./executed-exceeds-budget";
import { executionRateWrong } from "./execution-rate-wrong";
import { fundRowsDontAddUp } from "./fund-rows-dont-add-up";
import { fundScoreWrong } from "./fund-score-wrong";
import { level1WeightsNonstandard } from "./level1-weights-nonstandard";
import { missingActual } from "./missing-actual";
import { missingReason } from "./missing-reason";
import { missingTarget } from "./missing-target";
import type { Rule } from "./model";
import { overachieved } from "./overachieved";
import { percentUnitOdd } from "./percent-unit-odd";
import { scoreExceedsWeight } from "./score-exceeds-weight";
import { scoreSumMismatch } from "./score-sum-mismatch";
import { targetNotMeasurable } from "./target-not-measurable";
import { unitMismatch } from "./unit-mismatch";
import { weightSumNot100 } from "./weight-sum-not-100";

/** All rules, in the order in which a reviewer goes through a form: weights and totals, funds, rows, wording. */
export const rules: readonly Rule[] = [
  weightSumNot100,
  scoreSumMismatch,
  scoreExceedsWeight,
  level1WeightsNonstandard,
  fundRowsDontAddUp,
  executedExceedsBudget,
  executionRateWrong,
  fundScoreWrong,
  missingTarget,
  missingActual,
  actualContradictsScore,
  missingReason,
  overachieved,
  emptyIndicator,
  unitMismatch,
  percentUnitOdd,
  targetNotMeasurable,
];
