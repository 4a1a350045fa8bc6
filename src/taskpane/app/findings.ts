import type { Form } from "../../form";
import type { Finding } from "../../rules";

/**
 * How findings are grouped: what must be put right, what should be, what a person must judge, hints; then the folded
 * ones, which ask for nothing.
 */
export type Severity = "error" | "warning" | "question" | "note" | "accepted" | "passed" | "notApplicable";

export const severities: readonly Severity[] = [
  "error",
  "warning",
  "question",
  "note",
  "accepted",
  "passed",
  "notApplicable",
];

/** The severities that ask the user for something. */
export const dueSeverities = ["error", "warning", "question", "note"] as const satisfies readonly Severity[];

export const isDue = (severity: Severity): boolean => dueSeverities.some((due) => due === severity);

/** The part of the form a finding is about. */
export type Block = "funds" | "indicators" | "total" | "form";

export const blocks: readonly Block[] = ["funds", "indicators", "total", "form"];

export interface FindingItem {
  /** Stays the same from check to check while the finding is about the same cell. */
  readonly key: string;
  readonly finding: Finding;
  readonly severity: Severity;
  readonly block: Block;
}

export interface FindingGroup {
  readonly severity: Severity;
  /** By block, then by row. */
  readonly items: readonly FindingItem[];
}

export function severityOf(finding: Finding): Severity {
  switch (finding.kind) {
    case "pass":
      return "passed";
    case "notApplicable":
      return "notApplicable";
    default:
      if (finding.accepted !== undefined) return "accepted";
      if (finding.kind === "review") return "question";
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

/** Every finding with its key and place, in the order given. */
export function itemsOf(findings: readonly Finding[], form: Form): readonly FindingItem[] {
  const seen = new Map<string, number>();
  const blockAt = blockByRow(form);
  return findings.map((finding) => {
    const place = `${finding.rule}@${finding.cell ?? "form"}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const key = count === 1 ? place : `${place}#${count}`;
    return { key, finding, severity: severityOf(finding), block: blockAt(finding) };
  });
}

/** `blockOf` for many findings: a form of thousands of rows is not searched for each of them. */
function blockByRow(form: Form): (finding: Finding) => Block {
  const known = new Map<number | null, Block>();
  return (finding) => {
    const block = known.get(finding.row) ?? blockOf(finding, form);
    known.set(finding.row, block);
    return block;
  };
}

/** Groups in the order of `severities`, empty ones left out; inside a group by block, then by row. */
export function groupItems(items: readonly FindingItem[]): readonly FindingGroup[] {
  return severities.flatMap((severity) => {
    const group = items.filter((item) => item.severity === severity);
    return group.length === 0 ? [] : [{ severity, items: group.sort(byPlace) }];
  });
}

export function groupFindings(findings: readonly Finding[], form: Form): readonly FindingGroup[] {
  return groupItems(itemsOf(findings, form));
}

function byPlace(a: FindingItem, b: FindingItem): number {
  const order = blocks.indexOf(a.block) - blocks.indexOf(b.block);
  return order === 0 ? (a.finding.row ?? 0) - (b.finding.row ?? 0) : order;
}

export type FindingCounts = Readonly<Record<Severity, number>>;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: Record<Severity, number> = {
    error: 0,
    warning: 0,
    question: 0,
    note: 0,
    accepted: 0,
    passed: 0,
    notApplicable: 0,
  };
  for (const finding of findings) counts[severityOf(finding)] += 1;
  return counts;
}
