import type { Form } from "../../form";
import type { Finding } from "../../rules";

/** How findings are grouped: what must be put right, what should be, what a person must judge, hints; then the folded ones. */
export type Severity = "error" | "warning" | "question" | "note" | "passed" | "notApplicable";

export const severities: readonly Severity[] = ["error", "warning", "question", "note", "passed", "notApplicable"];

/** The part of the form a finding is about. */
export type Block = "funds" | "indicators" | "total" | "form";

const blockOrder: readonly Block[] = ["funds", "indicators", "total", "form"];

export interface FindingItem {
  /** Stays the same from check to check while the finding is about the same cell. */
  readonly key: string;
  readonly finding: Finding;
  readonly block: Block;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly items: readonly FindingItem[];
}

export function severityOf(finding: Finding): Severity {
  switch (finding.kind) {
    case "pass":
      return "passed";
    case "notApplicable":
      return "notApplicable";
    case "review":
      return "question";
    case "fail":
      return finding.level === "none" ? "note" : finding.level;
  }
}

export function blockOf(finding: Finding, form: Form): Block {
  const { row } = finding;
  if (row === null) return "form";
  if (form.total?.row === row) return "total";
  if (form.funds?.rows.some((fund) => fund.row === row) === true || form.funds?.headRow === row) return "funds";
  const inTable =
    form.indicators.some((indicator) => indicator.row === row) ||
    form.subtotals.some((subtotal) => subtotal.row === row);
  return inTable ? "indicators" : "form";
}

/** Groups in the order of `severities`, empty ones left out; inside a group by block, then by row. */
export function groupFindings(findings: readonly Finding[], form: Form): readonly FindingGroup[] {
  const groups = new Map<Severity, FindingItem[]>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const place = `${finding.rule}@${finding.cell ?? "form"}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const severity = severityOf(finding);
    const items = groups.get(severity) ?? [];
    items.push({ key: count === 1 ? place : `${place}#${count}`, finding, block: blockOf(finding, form) });
    groups.set(severity, items);
  }
  return severities.flatMap((severity) => {
    const items = groups.get(severity);
    return items === undefined ? [] : [{ severity, items: [...items].sort(byPlace) }];
  });
}

function byPlace(a: FindingItem, b: FindingItem): number {
  const blocks = blockOrder.indexOf(a.block) - blockOrder.indexOf(b.block);
  return blocks === 0 ? (a.finding.row ?? 0) - (b.finding.row ?? 0) : blocks;
}

export type FindingCounts = Readonly<Record<Severity, number>>;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, question: 0, note: 0, passed: 0, notApplicable: 0 };
  for (const finding of findings) counts[severityOf(finding)] += 1;
  return counts;
}
