import type { Message } from "../i18n";

/** How sure a value is: `source` stands in the cited document; `practice` was seen in published forms or systems; `general-knowledge` is not confirmed and is marked wherever it is shown; `user` was set by the unit itself. */
export type Basis = "source" | "practice" | "general-knowledge" | "inferred" | "user";

/** 依据: where a rule or a value comes from. `document` is a title with number (财预〔2020〕10号 …), `article` a place in it or "". */
export interface Citation {
  readonly document: string;
  readonly article: string;
  readonly basis: Basis;
}

/** 适用年度: first and last budget year; null: open, or not known from the source. */
export interface Years {
  readonly from: number | null;
  readonly until: number | null;
}

/** A value with where it comes from and since when, until when it holds. */
export interface Cited<T> {
  readonly value: T;
  readonly citation: Citation;
  /** Left out: as long as the profile itself. */
  readonly years?: Years | undefined;
}

export type ProfileId = "mof-2020" | "mof-2021-cost" | "hubei" | "sichuan" | "changsha" | "yinchuan" | "custom";

/** Points by level-1 kind, in points of 100; null: free. `execution` is the fund row's weight (预算执行率). */
export interface WeightPlan {
  readonly execution: number | null;
  readonly output: number | null;
  readonly benefit: number | null;
  readonly satisfaction: number | null;
  /** null: cost stands inside 产出. */
  readonly cost: number | null;
  /** Sum of benefit and satisfaction where only that is set (Hubei: 40); null otherwise. */
  readonly benefitAndSatisfaction: number | null;
  /** Sum of all indicators where only that is set (Sichuan: 90); null otherwise. */
  readonly indicators: number | null;
  /** Level-1 kinds under names of their own (银川: 项目决策, 项目管理); left out where there are none. */
  readonly named?: readonly { readonly name: string; readonly points: number }[] | undefined;
}

/** A qualitative band as fractions of the weight, `from` included; `to` included only in the top band. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** 评分口径: everything scoring needs to know that is not in the form. Data, checked with zod; see `builtin/`. */
export interface Profile {
  readonly id: ProfileId;
  readonly name: { readonly "zh-CN": string; readonly en: string };
  /** First and last budget year it applies to; null: open. */
  readonly years: Years;
  readonly weights: Cited<WeightPlan>;
  /** B/A, or (B−C)/A where transfers from above are taken out (Changsha). */
  readonly executionRate: Cited<"B/A" | "(B-C)/A">;
  /** `rate`: min(weight, rate × weight). `steps`: share of the weight by rate, first matching `atLeast` (a fraction) wins. */
  readonly fundScore: Cited<
    | { readonly method: "rate" }
    | { readonly method: "steps"; readonly steps: readonly { readonly atLeast: number; readonly share: number }[] }
  >;
  /** Reverse indicators (≤): `ratio` A/B·w (R2), `strict` (2−B/A)·w, 0 from 2A on (R1). */
  readonly reverse: Cited<"ratio" | "strict">;
  /** Completion from which an explanation is asked for (a fraction, 1.3 = 130 %), and what happens: `ask` or points off. */
  readonly overachievement: Cited<{ readonly threshold: number; readonly deduct: number }>;
  readonly bands: Cited<{ readonly achieved: Band; readonly partly: Band; readonly missed: Band }>;
  /** Total capped by execution rate: below `rateBelow` (fraction) at most `cap` points; empty: no cap. */
  readonly totalCaps: Cited<readonly { readonly rateBelow: number; readonly cap: number }[]>;
  readonly decimals: Cited<number>;
  /**
   * Difference in points that passes as hand rounding of an indicator's score: `exact` for scores with decimals,
   * `integer` for whole ones. The execution score comes from two amounts: `exact` always holds there.
   */
  readonly tolerance: Cited<{ readonly exact: number; readonly integer: number }>;
  /** Lower bounds in points of 优, 良, 中. */
  readonly grades: Cited<{ readonly excellent: number; readonly good: number; readonly fair: number }>;
  /** Rules switched off or re-levelled for this profile, by rule id. */
  readonly rules: Readonly<Record<string, "off" | "error" | "warning" | "note">>;
}

/** The profile taken and why. */
export interface ProfileChoice {
  readonly profile: Profile;
  readonly reason: Message;
}

/** What of a form decides its profile. */
export interface ProfileTraits {
  readonly layout: string;
  readonly place: string | null;
  readonly year: number | null;
  /** The printed rate formula, null where none. */
  readonly rateFormula: "B/A" | "(B-C)/A" | null;
  /** Points for execution as the form prints them, null where none. */
  readonly executionPoints: number | null;
  /** Whether 成本指标 stands as a level-1 kind of its own. */
  readonly costIsLevel1: boolean;
}
