import type { Indicator } from "../form";
import type { Reading } from "../quantity";
import type { Evaluation, IndicatorEvaluation } from "../scoring";
import { at, type Place } from "./verdict";

/** The rows that carry an indicator; named second levels without one are left to `empty-indicator`. */
export function filledRows({ indicators }: Evaluation): readonly IndicatorEvaluation[] {
  return indicators.filter(({ indicator }) => indicator.kind === "indicator");
}

/** What to call the row in a message: 目标内容 where the form has it (the 三级指标 is then the same in every row), else the indicator's name. */
export function nameOf({ content, name, level2, row }: Indicator): string {
  const text = content ?? name ?? level2?.name ?? String(row);
  return short(text);
}

/** Characters of a name or text that a message quotes. */
const longest = 24;

const signs = { ">=": "≥", "<=": "≤", "=": "＝", ">": "＞", "<": "＜", "": "" } as const;

/** A target or actual as a message quotes it: a bare number with the sign and unit of its own columns (≥100%), a sentence by the number read from it. */
export function shown({ kind, text, comparator, value, unit }: Reading): string {
  const plain = text.replace(/\s+/g, " ").replace(/[\s。；;，,、]+$/, "");
  if (kind !== "number" || value === null) return short(plain);
  if (/^[\d.,]+$/.test(plain)) return `${signs[comparator]}${plain}${unit}`;
  return plain.length > longest ? `${signs[comparator]}${value}${unit}` : short(plain);
}

/** What to call a fund row in a message. */
export function labelOf(label: string): string {
  return label.replace(/[\s:：]+$/, "");
}

/** Messages put what they quote in double quotes; those inside become single ones (GB/T 15834: 外双内单). */
export function quoted(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}

function short(text: string): string {
  const inner = quoted(text);
  return inner.length > longest ? `${inner.slice(0, longest - 1)}…` : inner;
}

/** All words that say what the row measures. */
export function meaningOf({ name, content }: Indicator): string {
  return [name, content].filter((text) => text !== null).join(" ");
}

/** A cell of the row, or the row's first cell that is there. */
export function inRow(indicator: Indicator, ...cells: readonly (Indicator["nameCell"] | undefined)[]): Place {
  const first = [
    ...cells,
    indicator.nameCell,
    indicator.contentCell,
    indicator.level2?.cell,
    indicator.level1?.cell,
  ].find((cell) => cell !== null && cell !== undefined);
  return at(first, indicator.row);
}

/** True where 目标值, 完成值 and their comparison leave nothing to interpret: both are numbers, no direction, unit or value was guessed. */
export function isCertain({ indicator, comparison }: IndicatorEvaluation): boolean {
  const { target, actual } = indicator;
  return (
    target.kind === "number" &&
    actual.kind === "number" &&
    target.doubts.length === 0 &&
    actual.doubts.length === 0 &&
    comparison.doubts.length === 0 &&
    !target.approximate &&
    !actual.approximate
  );
}
