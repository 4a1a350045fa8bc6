import type { FindingResult } from "./result-schema";

/** How many findings of each sort: what is claimed by level, what is asked, what was found right. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly reviews: number;
  readonly passes: number;
}

export function tally(findings: readonly FindingResult[]): Tally {
  const failed = (level: FindingResult["level"]): number =>
    findings.filter((finding) => finding.kind === "fail" && finding.level === level).length;
  const ofKind = (kind: FindingResult["kind"]): number => findings.filter((finding) => finding.kind === kind).length;
  return {
    errors: failed("error"),
    warnings: failed("warning"),
    notes: failed("note"),
    reviews: ofKind("review"),
    passes: ofKind("pass"),
  };
}

/** Findings that a reader must see: wrong or to be judged. */
export function open(findings: readonly FindingResult[]): FindingResult[] {
  return findings.filter(({ kind }) => kind === "fail" || kind === "review");
}

/** What one rule says in one tone, with one advice, is told once for all its places; worst first as the findings are. */
export function grouped(findings: readonly FindingResult[]): FindingResult[][] {
  const groups = new Map<string, FindingResult[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.kind, finding.level, finding.advice]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}
