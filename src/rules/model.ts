import type { Message } from "../i18n";
import type { Citation } from "../profile";
import type { Evaluation } from "../scoring";

/** SARIF's words, see docs/levels.md: `error` the form will be sent back or a number is wrong, `warning` likely sent back, `note` worth a look, `none` nothing to do. */
export type Level = "error" | "warning" | "note" | "none";
export type FindingKind = "fail" | "review" | "pass" | "notApplicable";

/** 核查发现. One statement of one rule about one place. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly kind: FindingKind;
  /** A1 address of the cell it is about, without sheet; null: the form as a whole. */
  readonly cell: string | null;
  readonly row: number | null;
  /** What is wrong, in one sentence with the values. */
  readonly message: Message;
  /** What stands there and what should; null where that has no meaning. */
  readonly seen: string | null;
  readonly expected: string | null;
  /** What to do; null for pass and notApplicable. */
  readonly advice: Message | null;
  readonly citations: readonly Citation[];
}

/** What a rule's check answers; the runner adds rule, level and citations. */
export type Verdict = Omit<Finding, "rule" | "level" | "citations"> & { readonly level?: Level };

export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  readonly citations: readonly Citation[];
  /** Short name of the rule for lists. */
  readonly title: Message;
  /** Every place the rule looked at gets one verdict: fail, review, pass or notApplicable. Pure; never throws. */
  readonly check: (evaluation: Evaluation) => readonly Verdict[];
}

export type RuleId =
  | "weight-sum-not-100"
  | "score-sum-mismatch"
  | "score-exceeds-weight"
  | "execution-rate-wrong"
  | "fund-score-wrong"
  | "fund-rows-dont-add-up"
  | "executed-exceeds-budget"
  | "missing-actual"
  | "missing-target"
  | "missing-reason"
  | "overachieved"
  | "unit-mismatch"
  | "target-not-measurable"
  | "actual-contradicts-score"
  | "level1-weights-nonstandard"
  | "empty-indicator"
  | "percent-unit-odd"
  | "subtotal-mismatch"
  | "score-not-proportional"
  | "qualitative-score-off-band"
  | "all-full-marks"
  | "grade-mismatch"
  | "missing-score"
  | "fund-score-misplaced"
  | "outputs-without-spending"
  | "amount-unit-slip"
  | "cost-target-outdated"
  | "cost-differs-from-executed"
  | "budget-change-unexplained"
  | "actual-copies-target"
  | "vague-reason"
  | "reason-without-deduction"
  | "cost-direction-odd"
  | "output-direction-odd"
  | "payment-as-output"
  | "duplicate-indicator"
  | "hollow-percentage"
  | "execution-rate-repeated"
  | "satisfaction-suspicious"
  | "date-outside-year"
  | "template-text-left"
  | "missing-goal"
  | "narrative-mismatch"
  | "goal-target-mismatch"
  | "goal-without-indicator"
  | "unreadable-number"
  | "negative-number"
  | "budget-zero"
  | "circular-formula";
