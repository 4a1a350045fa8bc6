import type { FindingResult } from "./result-schema";

/** How many findings of each sort: what is claimed by level, what is asked, what was found right. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly reviews: number;
  readonly passes: number;
  /** Wrong or to be judged, but accepted by a person with a reason: in none of the other numbers. */
  readonly accepted: number;
}

export function tally(findings: readonly FindingResult[]): Tally {
  const failed = (level: FindingResult["level"]): number =>
    open(findings).filter((finding) => finding.kind === "fail" && finding.level === level).length;
  return {
    errors: failed("error"),
    warnings: failed("warning"),
    notes: failed("note"),
    reviews: open(findings).filter(({ kind }) => kind === "review").length,
    passes: findings.filter(({ kind }) => kind === "pass").length,
    accepted: accepted(findings).length,
  };
}

/** Findings that a reader must see: wrong or to be judged, and not accepted. */
export function open(findings: readonly FindingResult[]): FindingResult[] {
  return findings.filter(({ kind, accepted: reason }) => (kind === "fail" || kind === "review") && reason === null);
}

/** Findings that stay as they are, for a reason that a person gave: shown, not counted. */
export function accepted(findings: readonly FindingResult[]): FindingResult[] {
  return findings.filter(({ accepted: reason }) => reason !== null);
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
