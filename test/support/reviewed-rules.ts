import type { RuleId } from "../../src/rules";

/** The rules that the reviewers of the published forms (test/data/forms) looked for; what others say is not judged there. */
export const reviewedRules: ReadonlySet<string> = new Set<RuleId>([
  "weight-sum-not-100",
  "score-sum-mismatch",
  "score-exceeds-weight",
  "execution-rate-wrong",
  "fund-score-wrong",
  "fund-rows-dont-add-up",
  "executed-exceeds-budget",
  "missing-actual",
  "missing-target",
  "missing-reason",
  "overachieved",
  "unit-mismatch",
  "target-not-measurable",
  "actual-contradicts-score",
  "level1-weights-nonstandard",
  "empty-indicator",
  "percent-unit-odd",
]);
