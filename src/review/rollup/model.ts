import type { Message } from "../../i18n";
import type { Computed, Evaluation, IndicatorEvaluation, Totals } from "../../scoring";

/** A form handed in by one site (项目点), with where it was read. */
export interface SiteForm {
  readonly file: string;
  readonly evaluation: Evaluation;
}

/** Words of the parent's workbook, whichever sheet they stand on. */
export interface ParentText {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** 汇总表: what the sites' forms should add up to, and what is said there of the sites. */
export interface ParentForm {
  readonly file: string;
  /** null: the workbook holds no form, only words. */
  readonly evaluation: Evaluation | null;
  readonly texts: readonly ParentText[];
}

export interface RollUpInput {
  readonly parent: ParentForm | null;
  readonly sites: readonly SiteForm[];
  /** Names of all sites there should be; null: as far as the parent's words list them. */
  readonly expected: readonly string[] | null;
}

/** Where something stands; sheet or cell null: the file, the sheet as a whole. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export type RollUpRule =
  | "missing-site"
  | "doubled-site"
  | "unlisted-site"
  | "site-counts-differ"
  | "site-count-mismatch"
  | "year-differs"
  | "amount-unknown"
  | "amount-unit-slip"
  | "amounts-dont-add-up"
  | "target-differs"
  | "weight-differs"
  | "not-combinable"
  | "indicator-not-everywhere"
  | "similar-indicators"
  | "parent-value-differs";

/** `fail`: wrong by the numbers. `review`: a person must look. */
export interface RollUpFinding {
  readonly rule: RollUpRule;
  readonly kind: "fail" | "review";
  readonly level: "error" | "warning" | "note";
  readonly message: Message;
  readonly advice: Message;
  readonly places: readonly Place[];
}

/** One site in one line. Amounts in the roll-up's unit; null: not there, not readable, or its unit not known. */
export interface SiteLine {
  readonly name: string;
  readonly file: string;
  readonly sheet: string;
  readonly budget: number | null;
  readonly executed: number | null;
  /** Of it 上级财政转移支付 (C), which Changsha's rate takes off. */
  readonly transferred: number | null;
  readonly rate: number | null;
  readonly score: number | null;
  /** Another form of the same site is there too; no sum stands on either. */
  readonly doubled: boolean;
}

/** How like indicators become one: absolute values added, relative ones weighted by funds, the rest only told whether all met theirs. */
export type Combination = "sum" | "weighted" | "all-met" | "undecided";

export interface RolledIndicator {
  readonly name: string;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly how: Combination;
  /** How many sites have it. */
  readonly sites: number;
  readonly unit: string;
  readonly target: Computed;
  readonly actual: Computed;
  /** Completion and due score of the whole, computed after adding up. */
  readonly evaluation: IndicatorEvaluation;
}

/** 汇总结果. */
export interface RollUp {
  readonly sites: readonly SiteLine[];
  /** 元, 万元 or 亿元: the unit of all amounts; null: no form states one. */
  readonly amountUnit: string | null;
  readonly budget: Computed;
  readonly executed: Computed;
  /** null: no site's form has 上级财政转移支付. */
  readonly transferred: Computed | null;
  readonly rate: Computed;
  readonly fundScore: Computed;
  readonly fundWeight: number | null;
  readonly indicators: readonly RolledIndicator[];
  readonly totals: Totals;
  readonly findings: readonly RollUpFinding[];
}
