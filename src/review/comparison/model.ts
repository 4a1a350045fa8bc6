import type { FormCheck } from "../../check";
import type { Message } from "../../i18n";
import type { Finding } from "../../rules";

/** What of a row or of the form can change. */
export type ChangedField =
  | "name"
  | "place"
  | "level"
  | "target"
  | "actual"
  | "weight"
  | "statedScore"
  | "score"
  | "reason"
  | "budget"
  | "executed"
  | "rate"
  | "statedTotal"
  | "total"
  | "grade"
  | "planned"
  | "achieved"
  | "profile"
  | "layout"
  | "year";

/**
 * What a change means: `lowered`: a target became easier to reach. `raised`: harder. `unclear`: a person must say whether it
 * became easier. null: nothing beyond the change itself.
 */
export type Meaning = "lowered" | "raised" | "unclear" | null;

export interface Change {
  readonly field: ChangedField;
  /** As shown; "" where nothing stood. */
  readonly before: string;
  readonly after: string;
  /** Cells in the old and the new form; null: none. */
  readonly cells: readonly [before: string | null, after: string | null];
  readonly meaning: Meaning;
  /** Why the meaning is what it is, where that needs words. */
  readonly why: Message | null;
}

/** How two rows were found to be one: by name and place in the levels, by name alone, or by a similar name. */
export type Match = "same" | "other-level" | "renamed";

export interface RowComparison {
  readonly kind: "matched" | "added" | "removed";
  readonly match: Match | null;
  /** The new name, or the old one of a removed row. */
  readonly name: string;
  readonly rows: readonly [before: number | null, after: number | null];
  /** Its order among the rows that both have changed. */
  readonly moved: boolean;
  readonly changes: readonly Change[];
}

export interface FundComparison {
  readonly label: string;
  readonly kind: "matched" | "added" | "removed";
  readonly changes: readonly Change[];
}

/** A finding with what became of it. */
export interface FindingComparison {
  readonly fate: "new" | "gone" | "still";
  readonly finding: Finding;
  /** Its cell in the old form where it is still there. */
  readonly cellBefore: string | null;
}

/** 对比: two versions of one form. */
export interface FormComparison {
  readonly sheets: readonly [before: string, after: string];
  readonly changes: readonly Change[];
  readonly funds: readonly FundComparison[];
  readonly rows: readonly RowComparison[];
  readonly findings: readonly FindingComparison[];
  /** How many targets became easier, and how many a person must look at. */
  readonly lowered: number;
  readonly unclear: number;
}

/** A workbook's forms as far as they were checked. */
export interface ComparedBook {
  readonly checks: readonly FormCheck[];
}

export interface BookComparison {
  readonly forms: readonly FormComparison[];
  /** Sheets with a form that only one of the workbooks has. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}
