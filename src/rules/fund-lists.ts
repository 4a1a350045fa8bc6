import { numberIn, type FundRow, type NumericCell } from "../form";
import { decimalsShown, same } from "../scoring";
import { sum } from "./numbers";

export type FundColumn = "initialBudget" | "budget" | "executed" | "transferred";

/** A total of the fund block with the rows that make it up. */
export interface FundList {
  readonly total: FundRow;
  readonly below: readonly FundRow[];
}

/** Of each amount's last shown digit, half may be lost. */
const rounding = 0.005;

/** 基本支出、项目支出: what the money is spent on. The other rows say where it comes from. */
const isUse = ({ label }: FundRow): boolean => /基本支出|项目支出|人员(?:经费|支出)|公用(?:经费|支出)/.test(label);

/**
 * The lists of a fund block whose amounts make up a total. Mostly one; a form of a whole department may give its money
 * twice, by source and by use (河南: 资金来源, 资金结构), or income and spending each with a total of its own (江苏).
 */
export function listsOf(rows: readonly FundRow[], column: FundColumn): readonly FundList[] {
  const total = rows.find(({ source }) => source === "total");
  if (total === undefined) return [];
  const whole = { total, below: rows.filter((row) => row !== total) };
  const stated = numberIn(total[column]);
  if (stated === null || agrees(whole, column)) return [whole];
  const bySection = sections(rows);
  if (bySection.length > 1) return bySection;
  const first = whole.below.findIndex(isUse);
  if (first < 1) return [whole];
  const both = [whole.below.slice(0, first), whole.below.slice(first)].map((below) => ({ total, below }));
  const found = sum(partsIn(whole.below, column).map((part) => numberIn(part) ?? 0));
  return Math.abs(found - 2 * stated) < Math.abs(found - stated) ? both : [whole];
}

/** Each total with the rows right below it, where the block begins with a total. A smaller one is a subtotal (财政资金小计). */
function sections(rows: readonly FundRow[]): readonly FundList[] {
  const found: { total: FundRow; below: FundRow[] }[] = [];
  const whole = numberIn(rows[0]?.budget ?? null);
  for (const row of rows) {
    if (row.source === "total" && whole !== null && same(numberIn(row.budget) ?? 0, whole))
      found.push({ total: row, below: [] });
    else found.at(-1)?.below.push(row);
  }
  return found;
}

export const partsIn = (below: readonly FundRow[], column: FundColumn): readonly NumericCell[] =>
  below.flatMap((row) => {
    const part = row[column];
    return part === null || numberIn(part) === null ? [] : [part];
  });

const saysWithin = ({ label }: FundRow): boolean => label.startsWith("其中");

/**
 * The rows without those that 其中 makes a part of the row right above them (财政拨款 over 其中：上年结转): unlike 中央, 省, 县 they
 * need not make it up. The 其中 of the first row, or of one row after the other, is said of the total.
 */
export const outermost = (below: readonly FundRow[], column: FundColumn): readonly FundRow[] =>
  below.filter((row, index) => {
    const above = below[index - 1];
    const whole = numberIn(above?.[column] ?? null);
    const within = saysWithin(row) && above !== undefined && !saysWithin(above);
    return !within || whole === null || (numberIn(row[column]) ?? 0) > whole;
  });

/**
 * What the rows add up to, where a row that the rows right below it make up (其中: 中央, 省, 县) stands for them. `nested`:
 * there is such a row. 其他资金 is no part of the row above it, as much as both may be the same.
 */
export function sumOnce(
  below: readonly FundRow[],
  column: FundColumn,
): { readonly sum: number; readonly nested: boolean } {
  const outer = outermost(below, column);
  const rows = outer.filter((row) => numberIn(row[column]) !== null);
  const amounts = rows.map((row) => numberIn(row[column]) ?? 0);
  let [all, nested, at] = [0, outer.length < below.length, 0];
  while (at < rows.length) {
    const amount = amounts[at] ?? 0;
    all += amount;
    const last = lastPart(rows, amounts, at);
    nested ||= last !== null;
    at = (last ?? at) + 1;
  }
  return { sum: all, nested };
}

/** The last of the rows right below that make up the row's amount; null: none do. */
function lastPart(rows: readonly FundRow[], amounts: readonly number[], at: number): number | null {
  const whole = amounts[at] ?? 0;
  let parts = 0;
  for (let next = at + 1; whole > 0 && next < rows.length && rows[next]?.source !== "other"; next++) {
    parts += amounts[next] ?? 0;
    if (Math.abs(parts - whole) <= rounding * (next - at)) return next;
  }
  return null;
}

function agrees({ total, below }: FundList, column: FundColumn): boolean {
  const [cell, parts] = [total[column], partsIn(below, column)];
  const amounts = parts.map((part) => numberIn(part) ?? 0);
  return cell !== null && addUp(amounts, numberIn(cell) ?? 0, slack(cell, parts));
}

/** Whether amounts in sheet order make up the total, where a row may be broken down by the rows right below it (其中: 中央, 省, 县). */
export function addUp(amounts: readonly number[], total: number, tolerance: number): boolean {
  const hopeless = new Set<string>();
  const from = (start: number, open: number): boolean => {
    const first = amounts[start];
    if (first === undefined) return Math.abs(open) <= tolerance;
    // Many ways of breaking down rows lead to the same rest.
    const key = `${start}/${open}`;
    if (hopeless.has(key)) return false;
    hopeless.add(key);
    if (from(start + 1, open - first)) return true;
    let below = 0;
    for (let next = start + 1; first !== 0 && next < amounts.length; next++) {
      below += amounts[next] ?? 0;
      if (Math.abs(below - first) <= tolerance && from(next + 1, open - first)) return true;
    }
    return false;
  };
  return from(0, total);
}

/** Amounts with two decimals and more were rounded one by one; a total with fewer decimals than its parts was rounded itself. */
export function slack(total: NumericCell, parts: readonly NumericCell[]): number {
  const finest = Math.max(...parts.map((part) => decimalsShown(part)));
  const own = decimalsShown(total);
  return (finest >= 2 ? 0.5 * 10 ** -finest * parts.length : 0) + (own < finest ? 0.5 * 10 ** -own : 0) + 1e-6;
}
