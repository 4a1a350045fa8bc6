import { checkSheet } from "../../check";
import { builtinProfiles } from "../../profile";
import { rules } from "../../rules";
import { planWriteBack } from "../../writeback";
import type { Engine } from "../app/dependencies";
import type { Settings } from "../app/settings";
import type { Store } from "../app/store";

/** Everything that reads, checks and plans: a chunk of its own, fetched while Excel is still answering. */
export function createEngine(settings: Store<Settings>): Engine {
  const titles = new Map(rules.map((rule) => [rule.id, rule.title]));
  return {
    check: (snapshot) => {
      const chosen = Object.values(builtinProfiles).find(({ id }) => id === settings.get().profile);
      return checkSheet(snapshot, chosen === undefined ? {} : { profile: chosen });
    },
    plan: ({ evaluation, findings }, { mode, accepted, skipped }) => {
      const options = { formulas: mode === "formulas", includeTyped: accepted, skip: skipped };
      return evaluation === null ? [] : planWriteBack(evaluation, findings, options);
    },
    titleOf: (rule) => titles.get(rule) ?? null,
  };
}
