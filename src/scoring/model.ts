import type { Form, FundRow, Indicator } from "../form";
import type { Message } from "../i18n";
import type { Citation, Profile } from "../profile";
import type { Comparison } from "../quantity";

/** One mechanism is one way a number comes about; each has one renderer in the pane and in the report. */
export type Mechanism =
  | "execution-rate"
  | "fund-score"
  | "fund-score-steps"
  | "score-met"
  | "score-proportional"
  | "score-reverse-strict"
  | "score-reverse-ratio"
  | "score-zero-target"
  | "score-qualitative"
  | "score-time"
  | "score-stated"
  | "score-undecided"
  | "completion-ratio"
  | "sum"
  | "site-sum"
  | "site-mean"
  | "grade"
  | "rate-cap"
  | "direction-inferred"
  | "reading-inferred"
  | "user-reading"
  | "rounding";

/** 计算说明: a number with how it came about, as a tree down to the cells. */
export interface Explanation {
  readonly mechanism: Mechanism;
  /** The rule in words. */
  readonly rule: Message;
  /** The formula with symbols: 得分 = 分值 × 完成率. */
  readonly formula: Message;
  /** The formula with the values put in: 10 × 92.13% = 9.21. */
  readonly worked: Message;
  readonly inputs: readonly {
    readonly label: Message;
    readonly value: number | string | null;
    readonly cell: string | null;
  }[];
  readonly value: number | null;
  readonly citations: readonly Citation[];
  readonly parts: readonly Explanation[];
}

/** A computed number; `value` null where it rests on something unreadable, never a guess. */
export interface Computed {
  readonly value: number | null;
  readonly explanation: Explanation;
}

export interface FundEvaluation {
  readonly row: FundRow;
  /** 执行率, a fraction, unrounded; null for A = 0 or unreadable amounts. */
  readonly rate: Computed;
  /** 得分 in points, rounded as the profile says; null where the row carries no weight or the rate is unknown. */
  readonly score: Computed;
  /** Points for execution: the row's own 分值, else the heading's, else the profile's; null for rows that carry none. */
  readonly weight: number | null;
  /** 预算数与执行数填反: the rate that the row means, a fraction, see `rateIfSwapped`; null: the amounts stand in their places. */
  readonly swappedRate: number | null;
}

/** `pass`: met with full points due. `partial`: not met, points by ratio or band. `fail`: nothing due. `review`: a person must decide. `not-applicable`: empty row. */
export type Outcome = "pass" | "partial" | "fail" | "review" | "not-applicable";

export interface IndicatorEvaluation {
  readonly indicator: Indicator;
  readonly comparison: Comparison;
  /** Due score in points, rounded; null: no weight in this form, or undecidable. */
  readonly score: Computed;
  /** For a qualitative row: the band of points that fits what the actual claims; null otherwise. */
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly outcome: Outcome;
  /** Why a person must look; empty unless outcome is "review" or the score rests on an inference. */
  readonly doubts: readonly Message[];
}

/** 优, 良, 中, 差. */
export type Grade = "优" | "良" | "中" | "差";

export interface Totals {
  /** Sum of the rows' and the fund row's weights; null where no row has one. */
  readonly weight: Computed;
  /** Sum of the due scores of rows and fund row; where a score is undecidable but stated, the stated one within its band; null if any needed one is unknown. */
  readonly score: Computed;
  /** Sum of the scores as stated in the rows and the fund row: what the total row should print. */
  readonly statedRowsScore: Computed;
  readonly grade: Grade | null;
  readonly gradeExplanation: Explanation | null;
}

export interface Evaluation {
  readonly form: Form;
  readonly profile: Profile;
  readonly profileReason: Message;
  readonly funds: readonly FundEvaluation[];
  readonly indicators: readonly IndicatorEvaluation[];
  readonly totals: Totals;
}
