import type { Message } from "../i18n";
import type { Citation } from "../profile";
import type { Evaluation } from "../scoring";
import type { Cell, CellValue } from "../sheet";

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
  /** 修正: fills what is empty with what is certain, may be applied unasked. */
  readonly fix?: Remedy;
  /** 修改建议: changes what a person wrote, only after that person has ticked it. */
  readonly suggestion?: Remedy;
  /** 已接受: a person has decided that it stays as it is; it is still shown, but counts no longer. */
  readonly accepted?: { readonly reason: string };
  /** It was accepted once, but says something else now; it counts. */
  readonly lapsed?: { readonly reason: string };
}

/** How a finding can be put right in the sheet. */
export interface Remedy {
  /** What it does: 把“≥17.4万元”改为“≤17.4万元”. */
  readonly text: Message;
  readonly changes: readonly {
    readonly cell: Cell;
    readonly value: CellValue;
    /** Number format to set along with it; null: the cell's own. */
    readonly numberFormat: string | null;
  }[];
}

/** Whether a finding asks for something: wrong or to be judged, and not accepted. */
export function isOpen({ kind, accepted }: Pick<Finding, "kind" | "accepted">): boolean {
  return (kind === "fail" || kind === "review") && accepted === undefined;
}

/** The place a verdict is about: a cell and the row it belongs to (a merged cell may begin above its row), or the form as a whole. */
export interface Place {
  readonly cell: string | null;
  readonly row: number | null;
  /** Where the cell stands on the sheet, row by row and left to right, as one number; 0: the form as a whole. */
  readonly order: number;
}

/** What a fail or a review adds to its message: values side by side, and what to do. */
export interface Told {
  readonly advice: Message;
  readonly seen?: string | number;
  readonly expected?: string | number;
  /** Only where a place weighs less or more than the rule's own level. */
  readonly level?: Level;
  /** How the sheet can be put right, see `remedy.ts`. */
  readonly fix?: Remedy;
  readonly suggestion?: Remedy;
}

/** What a rule's check answers, made with `verdict.ts`; the runner spells it out as a finding, with rule, level and citations. */
export interface Verdict extends Place {
  readonly kind: FindingKind;
  readonly message: Message;
  /** null for pass and notApplicable. */
  readonly told: Told | null;
}

export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  readonly citations: readonly Citation[];
  /** Short name of the rule for lists. */
  readonly title: Message;
  /** That the form has nothing the rule could be applied to: said of the whole form where the check has no verdict. */
  readonly none: Message;
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
  | "missing-rate"
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
