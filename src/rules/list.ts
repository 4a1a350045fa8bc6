import { actualContradictsScore } from "./actual-contradicts-score";
import { actualCopiesTarget } from "./actual-copies-target";
import { allFullMarks } from "./all-full-marks";
import { amountUnitSlip } from "./amount-unit-slip";
import { budgetChangeUnexplained } from "./budget-change-unexplained";
import { budgetZero } from "./budget-zero";
import { circularFormula } from "./circular-formula";
import { costDiffersFromExecuted } from "./cost-differs-from-executed";
import { costDirectionOdd } from "./cost-direction-odd";
import { costTargetOutdated } from "./cost-target-outdated";
import { dateOutsideYear } from "./date-outside-year";
import { duplicateIndicator } from "./duplicate-indicator";
import { emptyIndicator } from "./empty-indicator";
import { executedExceedsBudget } from "./executed-exceeds-budget";
import { executionRateRepeated } from "./execution-rate-repeated";
import { executionRateWrong } from "./execution-rate-wrong";
import { fundRowsDontAddUp } from "./fund-rows-dont-add-up";
import { fundScoreMisplaced } from "./fund-score-misplaced";
import { fundScoreWrong } from "./fund-score-wrong";
import { goalTargetMismatch } from "./goal-target-mismatch";
import { goalWithoutIndicator } from "./goal-without-indicator";
import { gradeMismatch } from "./grade-mismatch";
import { hollowPercentage } from "./hollow-percentage";
import { level1WeightsNonstandard } from "./level1-weights-nonstandard";
import { missingActual } from "./missing-actual";
import { missingGoal } from "./missing-goal";
import { missingRate } from "./missing-rate";
import { missingReason } from "./missing-reason";
import { missingScore } from "./missing-score";
import { missingTarget } from "./missing-target";
import type { Rule } from "./model";
import { narrativeMismatch } from "./narrative-mismatch";
import { negativeNumber } from "./negative-number";
import { outputDirectionOdd } from "./output-direction-odd";
import { outputsWithoutSpending } from "./outputs-without-spending";
import { overachieved } from "./overachieved";
import { paymentAsOutput } from "./payment-as-output";
import { percentUnitOdd } from "./percent-unit-odd";
import { qualitativeScoreOffBand } from "./qualitative-score-off-band";
import { reasonWithoutDeduction } from "./reason-without-deduction";
import { satisfactionSuspicious } from "./satisfaction-suspicious";
import { scoreExceedsWeight } from "./score-exceeds-weight";
import { scoreNotProportional } from "./score-not-proportional";
import { scoreSumMismatch } from "./score-sum-mismatch";
import { subtotalMismatch } from "./subtotal-mismatch";
import { targetNotMeasurable } from "./target-not-measurable";
import { templateTextLeft } from "./template-text-left";
import { unitMismatch } from "./unit-mismatch";
import { unreadableNumber } from "./unreadable-number";
import { vagueReason } from "./vague-reason";
import { weightSumNot100 } from "./weight-sum-not-100";

/** All rules, in the order in which a reviewer goes through a form: weights and totals, funds, rows, wording, goals. */
export const rules: readonly Rule[] = [
  unreadableNumber,
  circularFormula,
  negativeNumber,
  budgetZero,
  weightSumNot100,
  subtotalMismatch,
  scoreSumMismatch,
  gradeMismatch,
  scoreExceedsWeight,
  level1WeightsNonstandard,
  allFullMarks,
  fundRowsDontAddUp,
  executedExceedsBudget,
  missingRate,
  executionRateWrong,
  fundScoreWrong,
  fundScoreMisplaced,
  budgetChangeUnexplained,
  amountUnitSlip,
  outputsWithoutSpending,
  missingTarget,
  missingActual,
  missingScore,
  actualContradictsScore,
  scoreNotProportional,
  qualitativeScoreOffBand,
  missingReason,
  vagueReason,
  reasonWithoutDeduction,
  overachieved,
  emptyIndicator,
  duplicateIndicator,
  executionRateRepeated,
  paymentAsOutput,
  costDirectionOdd,
  outputDirectionOdd,
  costTargetOutdated,
  costDiffersFromExecuted,
  unitMismatch,
  percentUnitOdd,
  hollowPercentage,
  targetNotMeasurable,
  actualCopiesTarget,
  satisfactionSuspicious,
  dateOutsideYear,
  missingGoal,
  goalTargetMismatch,
  narrativeMismatch,
  goalWithoutIndicator,
  templateTextLeft,
];
