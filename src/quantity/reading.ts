import type { Message } from "../i18n";

/** 比较符: how an actual must stand to the target's value. */
export type Comparator = ">=" | "<=" | "=" | ">" | "<";

/**
 * What a written target or actual turns out to be. `number`: a value with a unit. `time`: a date, deadline or period.
 * `qualitative`: words (显著提升, 达成预期指标). `blank`: empty or a marker (—, /, 无).
 */
export type ReadingKind = "number" | "qualitative" | "time" | "blank";

/** What a qualitative actual claims: 达成预期指标, 部分达成, 未达成 (财预〔2020〕10号 bands). */
export type AchievementBand = "achieved" | "partly" | "missed";

/** One quantity found in a text, with its place in the normalised text. */
export interface Quantity {
  readonly comparator: Comparator | "";
  /** A percentage is 95 with unit "%". */
  readonly value: number;
  /** Upper end of a range (30-50), else null. */
  readonly upTo: number | null;
  readonly unit: string;
  /** 余, 约, 左右: the value is approximate. */
  readonly approximate: boolean;
  /** 各3个以上: for each of the things listed; 每人600元: per head. */
  readonly scope: "" | "each" | "perHead";
  readonly start: number;
  readonly end: number;
}

/** A point or span in time as far as it is written; a month without year counts in the form's year. */
export interface TimeSpan {
  readonly year: number | null;
  /** Months 1–12 of the first and last month named; null when only words are given (春节前后). */
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
  readonly day: number | null;
  /** 前, 底前, 以前, 之前: it must be done by then. */
  readonly deadline: boolean;
}

/** 目标值 or 完成值 as read. `comparator`, `value` and `unit` are those of the leading quantity when `kind` is "number". */
export interface Reading {
  readonly kind: ReadingKind;
  /** The cell's text as shown. */
  readonly text: string;
  readonly comparator: Comparator | "";
  readonly value: number | null;
  readonly upTo: number | null;
  readonly unit: string;
  readonly approximate: boolean;
  readonly scope: "" | "each" | "perHead";
  readonly quantities: readonly Quantity[];
  readonly time: TimeSpan | null;
  readonly band: AchievementBand | null;
  /** What was concluded rather than read, e.g. the unit taken from the target. */
  readonly inferred: readonly Message[];
  /** Why a person must look; empty when the reading is certain. */
  readonly doubts: readonly Message[];
}

/** What a cell shows and holds, as far as reading a quantity needs it. */
export interface Written {
  readonly text: string;
  /** The number the cell holds, if it holds one; with `percentFormat` it is a fraction. */
  readonly number: number | null;
  readonly percentFormat: boolean;
}

/** What stands around a target or actual and bears on its meaning. */
export interface QuantityContext {
  /** 一级指标, 二级指标, 三级指标 and 目标内容 as written; "" where absent. */
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly content: string;
  /** 计量单位/度量单位 column; "" where absent. */
  readonly unitColumn: string;
  /** 完成值单位 column, where the actual has one of its own. */
  readonly actualUnitColumn?: string;
  /** 指标性质 column (≥, 定性 …); "" where absent. */
  readonly comparatorColumn: string;
  /** The form's year, null where unknown. */
  readonly year: number | null;
}

/** Which way is better: `up` more, `down` less, `exact` neither. */
export type Direction = "up" | "down" | "exact";

/** 完成值 against 目标值. */
export interface Comparison {
  /** Completion (完成率) as a fraction: actual/target, for "down" target/actual; null where it has no meaning (a side is no number, or 0). */
  readonly ratio: number | null;
  /** null: cannot be decided, see `doubts`. */
  readonly met: boolean | null;
  readonly direction: Direction | null;
  /** True where no comparator is written and the direction follows from the meaning; `reason` says from what. */
  readonly directionInferred: boolean;
  readonly directionReason: Message | null;
  /** Target and actual on one scale, for explanations: after unit conversion; null where not numbers. */
  readonly targetValue: number | null;
  readonly actualValue: number | null;
  readonly unit: string;
  readonly doubts: readonly Message[];
}
