import { message } from "../i18n";
import type { Profile } from "../profile";
import type { Evaluation } from "../scoring";
import { rules } from "./list";
import type { Finding, Level, Rule, Verdict } from "./model";
import { notApplicable, review, wholeForm, written } from "./verdict";

/** All rules over one evaluated form: worst first, within one weight in sheet order. Rules that the profile switches off are left out. */
export function checkRules(evaluation: Evaluation, list: readonly Rule[] = rules): readonly Finding[] {
  const found: { readonly finding: Finding; readonly rank: number; readonly order: number }[] = [];
  for (const rule of list) {
    const setting = evaluation.profile.rules[rule.id];
    if (setting === "off") continue;
    for (const verdict of verdictsOf(rule, evaluation)) {
      const level = levelOf(rule, verdict, setting);
      const finding = findingOf(rule, verdict, level);
      found.push({ finding, rank: rankOf(level, verdict.kind), order: verdict.order });
    }
  }
  return found.sort((a, b) => a.rank - b.rank || a.order - b.order).map(({ finding }) => finding);
}

/** Written out: properties added behind a spread cost a hundred times as much (V8 11, see docs/performance.md). */
function findingOf({ id: rule, citations }: Rule, verdict: Verdict, level: Level): Finding {
  const { kind, cell, row, message: says, told } = verdict;
  if (told === null)
    return { rule, level, kind, cell, row, message: says, seen: null, expected: null, advice: null, citations };
  const { advice, fix, suggestion } = told;
  const [seen, expected] = [inCell(told.seen), inCell(told.expected)];
  const finding: { -readonly [Part in keyof Finding]: Finding[Part] } = {
    rule,
    level,
    kind,
    cell,
    row,
    message: says,
    seen,
    expected,
    advice,
    citations,
  };
  if (fix !== undefined) finding.fix = fix;
  if (suggestion !== undefined) finding.suggestion = suggestion;
  return finding;
}

const inCell = (value: string | number | undefined): string | null => (value === undefined ? null : written(value));

type Setting = Profile["rules"][string];

/** What one rule says of the form. A rule that breaks must be seen: a form that was not checked must not look like one that passed. */
export function verdictsOf(rule: Rule, evaluation: Evaluation): readonly Verdict[] {
  try {
    const verdicts = rule.check(evaluation);
    return verdicts.length === 0 ? [notApplicable(rule.none)] : verdicts;
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
  const level = setting ?? verdict.told?.level ?? rule.level;
  return verdict.kind === "review" && level === "error" ? "warning" : level;
}

const byLevel: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2, none: 3 };

const byKind: Readonly<Record<Finding["kind"], number>> = { fail: 0, review: 1, pass: 2, notApplicable: 3 };

/** From 0, what weighs most. */
const rankOf = (level: Level, kind: Finding["kind"]): number => byLevel[level] * 4 + byKind[kind];
