import { message } from "../i18n";
import type { Profile } from "../profile";
import type { Evaluation } from "../scoring";
import { parseAddress } from "../sheet";
import { rules } from "./list";
import type { Finding, Level, Rule, Verdict } from "./model";
import { review, wholeForm } from "./verdict";

/** All rules over one evaluated form: worst first, within one weight in sheet order. Rules that the profile switches off are left out. */
export function checkRules(evaluation: Evaluation, list: readonly Rule[] = rules): readonly Finding[] {
  return list
    .flatMap((rule) => runRule(rule, evaluation))
    .map((finding) => ({ finding, order: urgency(finding) * 1e11 + order(finding) }))
    .sort((a, b) => a.order - b.order)
    .map(({ finding }) => finding);
}

function runRule(rule: Rule, evaluation: Evaluation): readonly Finding[] {
  const setting = evaluation.profile.rules[rule.id];
  if (setting === "off") return [];
  return verdictsOf(rule, evaluation).map((verdict) => findingOf(rule, verdict, setting));
}

/**
 * Most verdicts are passes, which have nothing beyond the common fields: they are written out, since properties added
 * behind a spread cost a hundred times as much (V8 11, see docs/performance.md).
 */
function findingOf(rule: Rule, verdict: Verdict, setting: Exclude<Setting, "off"> | undefined): Finding {
  const { id, citations } = rule;
  const level = levelOf(rule, verdict, setting);
  if (verdict.kind !== "pass") return { rule: id, citations, ...verdict, level };
  const { kind, cell, row, message: said, seen, expected, advice } = verdict;
  return { rule: id, level, kind, cell, row, message: said, seen, expected, advice, citations };
}

type Setting = Profile["rules"][string];

/** A rule that breaks must be seen: a form that was not checked must not look like one that passed. */
function verdictsOf(rule: Rule, evaluation: Evaluation): readonly Verdict[] {
  try {
    return rule.check(evaluation);
  } catch (error) {
    const values = { rule: rule.title, detail: error instanceof Error ? error.message : String(error) };
    return [
      review(wholeForm, message("rules.broken", values), { advice: message("rules.broken.advice"), level: "warning" }),
    ];
  }
}

/** A fail weighs what the rule, the verdict or the profile says; a question never weighs as much as an error; the rest weighs nothing. */
function levelOf(rule: Rule, verdict: Verdict, setting: Exclude<Setting, "off"> | undefined): Level {
  if (verdict.kind === "pass" || verdict.kind === "notApplicable") return "none";
  const level = setting ?? verdict.level ?? rule.level;
  return verdict.kind === "review" && level === "error" ? "warning" : level;
}

const byLevel: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2, none: 3 };

const byKind: Readonly<Record<Finding["kind"], number>> = { fail: 0, review: 1, pass: 2, notApplicable: 3 };

function urgency({ level, kind }: Finding): number {
  return byLevel[level] * 4 + byKind[kind];
}

/** Row by row, left to right; what concerns the whole form comes first. */
function order({ cell }: Finding): number {
  const area = cell === null ? null : parseAddress(cell);
  return area === null ? 0 : area.top * 20000 + area.left;
}
