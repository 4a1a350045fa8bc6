import { clauses, listed, message, type Message } from "../i18n";
import type { Profile } from "../profile";
import { rules } from "./list";
import type { Rule } from "./model";

const levelNames = {
  error: message("rules.level.error"),
  warning: message("rules.level.warning"),
  note: message("rules.level.note"),
} as const;

/**
 * What a profile does to the rules: which it switches off, which it weighs anew, which of its ids mean no rule. Belongs to
 * every result: what was not checked must not look like what passed.
 */
export function ruleRemarks({ rules: settings }: Profile, list: readonly Rule[] = rules): readonly Message[] {
  const off = list.filter(({ id }) => settings[id] === "off").map(({ title }) => title);
  const weighed = list.flatMap(({ id, level, title }) => {
    const setting = settings[id];
    return setting === undefined || setting === "off" || setting === level
      ? []
      : [message("rules.remark.level", { rule: title, level: levelNames[setting] })];
  });
  const unknown = Object.keys(settings).filter((id) => !list.some((rule) => rule.id === id));
  return [
    ...(off.length === 0 ? [] : [message("rules.remark.off", { count: off.length, names: clauses(off) })]),
    ...(weighed.length === 0
      ? []
      : [message("rules.remark.levels", { count: weighed.length, names: clauses(weighed) })]),
    ...(unknown.length === 0 ? [] : [message("rules.remark.unknown", { ids: listed(unknown) })]),
  ];
}
