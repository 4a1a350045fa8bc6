/** Cells that a fault shows in; `rule`: the id of the rule that finds it. */
export interface FaultPlace {
  readonly cell: string;
  readonly rule: string;
}

export interface PracticeFault extends FaultPlace {
  readonly explanation: { readonly "zh-CN": string; readonly en: string };
  /** Other cells where the same fault shows. */
  readonly also?: readonly FaultPlace[];
}

/**
 * A practice workbook as it is written by hand. A row's cells are separated by "|", from column A on: "<" is merged into the
 * cell to its left, "^" into the one above, "\n" is a line break, "%0.95" a number shown as a percentage, "=SUM(A1:A2) ⇒ 5" a
 * formula with its result.
 */
export interface PracticeSource {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  /** 1: to begin with; 3: for those who review. */
  readonly level: 1 | 2 | 3;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly intro: { readonly "zh-CN": string; readonly en: string };
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: string;
  readonly faults: readonly PracticeFault[];
}
