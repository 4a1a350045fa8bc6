import { roundHalfUp } from "../../scoring";
import type { FormSheetResult } from "../result-schema";
import { open } from "../tally";
import type { ReviewLine } from "./lines";

/** 金额单位: how much of 万元 one is. */
export const moneyUnits = [
  ["万元", 1],
  ["元", 1 / 10_000],
  ["亿元", 10_000],
] as const;

const factors: ReadonlyMap<string, number> = new Map(moneyUnits);

export interface FundTotal {
  readonly forms: number;
  /** 万元. */
  readonly budget: number;
  readonly executed: number;
  /** 总体执行率, a fraction; null: no budget. */
  readonly rate: number | null;
}

/** 12 digits are exact in what sheets compute; more would show what doubles add. */
export const tidy = (value: number): number => roundHalfUp(value, 9);

/** Budget and executed of the forms whose money unit is stated and both of whose amounts are known. */
export function fundTotal(lines: readonly ReviewLine[]): FundTotal {
  let [forms, budget, executed] = [0, 0, 0];
  for (const { form } of lines) {
    const factor = factors.get(form?.amountUnit ?? "");
    if (form === null || form.budget === null || form.executed === null || factor === undefined) continue;
    forms += 1;
    budget += form.budget * factor;
    executed += form.executed * factor;
  }
  return { forms, budget: tidy(budget), executed: tidy(executed), rate: budget === 0 ? null : executed / budget };
}

/** One rule's findings over all forms. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly questions: number;
  readonly total: number;
  /** 涉及的自评表. */
  readonly forms: number;
}

/** Findings by rule, most frequent first. */
export function ruleCounts(sheets: readonly FormSheetResult[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const sheet of sheets) {
    const here = new Set<string>();
    for (const { rule, title, kind, level } of open(sheet.findings)) {
      const before = counts.get(rule) ?? {
        rule,
        title,
        errors: 0,
        warnings: 0,
        notes: 0,
        questions: 0,
        total: 0,
        forms: 0,
      };
      const failed = kind === "fail" ? level : null;
      counts.set(rule, {
        ...before,
        errors: before.errors + (failed === "error" ? 1 : 0),
        warnings: before.warnings + (failed === "warning" ? 1 : 0),
        notes: before.notes + (failed === "note" ? 1 : 0),
        questions: before.questions + (kind === "review" ? 1 : 0),
        total: before.total + 1,
        forms: before.forms + (here.has(rule) ? 0 : 1),
      });
      here.add(rule);
    }
  }
  return [...counts.values()].sort((a, b) => b.total - a.total || (a.rule < b.rule ? -1 : 1));
}
