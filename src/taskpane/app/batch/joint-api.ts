import type { Locale } from "../../../i18n";
import type { ComparisonShown, RollUpShown, Tool } from "../../../report";

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

/**
 * The result's JSON, from which files are made, and the same as texts for the page. The page never reads the former: of a
 * thousand sites it takes a good part of a tenth of a second to be taken in.
 */
export interface RollUpDone {
  readonly result: Blob;
  readonly shown: RollUpShown;
}

export interface ComparisonDone {
  readonly result: Blob;
  readonly shown: ComparisonShown;
}

/** A file to take away: 汇总表, 汇总报告, 对比报告. */
export interface JointOutput {
  readonly kind: "rollup-book" | "rollup-page" | "comparison-page";
  readonly result: Blob;
}

export type JointKind = JointOutput["kind"];
