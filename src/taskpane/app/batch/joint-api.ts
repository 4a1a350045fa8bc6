import type { Locale } from "../../../i18n";
import type { ComparisonResult, ComparisonShown, RollUpResult, RollUpShown, Tool } from "../../../report";

/** A chosen workbook with its name in the review. */
export interface JointFile {
  readonly file: string;
  readonly blob: Blob;
}

interface Task {
  readonly locale: Locale;
  readonly tool: Tool;
}

export interface RollUpTask extends Task {
  readonly sites: readonly JointFile[];
  /** 汇总表; null: none of the chosen ones is. */
  readonly parent: JointFile | null;
}

export interface CompareTask extends Task {
  readonly before: JointFile;
  readonly after: JointFile;
}

/** The result, from which files are made, and the same as texts for the page. */
export interface RollUpDone {
  readonly result: RollUpResult;
  readonly shown: RollUpShown;
}

export interface ComparisonDone {
  readonly result: ComparisonResult;
  readonly shown: ComparisonShown;
}

/** A file to take away: 汇总表, 汇总报告, 对比报告. */
export type JointOutput =
  | { readonly kind: "rollup-book" | "rollup-page"; readonly result: RollUpResult }
  | { readonly kind: "comparison-page"; readonly result: ComparisonResult };

export type JointKind = JointOutput["kind"];
