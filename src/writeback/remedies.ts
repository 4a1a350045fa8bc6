import { isOpen, type Finding } from "../rules";
import { content, type Draft } from "./draft";

/**
 * 修正和修改建议 of the rules, as far as they are edits. A suggestion changes what a person wrote and is never ticked from the
 * start. Rates, scores and totals have drafts of their own, which go before these (see `planWriteBack`).
 */
export function remedyDrafts(findings: readonly Finding[]): readonly Draft[] {
  return findings.filter(isOpen).flatMap(({ rule, fix, suggestion }) => {
    const remedy = fix ?? suggestion;
    if (remedy === undefined) return [];
    return remedy.changes.map(({ cell, value, numberFormat }) => ({
      cell,
      after: content(value === "" ? null : value),
      numberFormat,
      purpose: fix === undefined ? ("suggestion" as const) : ("fix" as const),
      reason: remedy.text,
      safe: fix !== undefined,
      rule,
    }));
  });
}
