import { checkSheet, checkSteps } from "../../check";
import { profileRemarks } from "../../profile";
import { accept, chooseRecorded, clarify, isEmpty, serialiseRecord, withdraw } from "../../record";
import { ruleRemarks, rules } from "../../rules";
import { planWriteBack } from "../../writeback";
import type { Engine, RecordTools } from "../app/dependencies";
import type { Settings } from "../app/settings";
import type { Store } from "../app/store";

/** Everything that reads, checks and plans: a chunk of its own, fetched while Excel is still answering. */
export function createEngine(settings: Store<Settings>): Engine {
  const titles = new Map(rules.map((rule) => [rule.id, rule.title]));
  return {
    check: (snapshot, record, nth) => checkSheet(snapshot, { record, nth }),
    checkSteps: (snapshot, record, nth) => checkSteps(snapshot, { record, nth }),
    plan: ({ evaluation, findings }, { mode, accepted, skipped }) => {
      const options = {
        formulas: mode === "formulas",
        includeTyped: accepted,
        skip: skipped,
        prompts: settings.get().prompts,
      };
      return evaluation === null ? [] : planWriteBack(evaluation, findings, options);
    },
    remarks: (check) => {
      if (check.evaluation === null) return [];
      const { form, profile } = check.evaluation;
      return [...form.remarks, ...profileRemarks(profile, form.year), ...ruleRemarks(profile), ...check.recordRemarks];
    },
    titleOf: (rule) => titles.get(rule) ?? null,
    record: recordTools,
  };
}

const recordTools: RecordTools = {
  parse: async (text) => {
    const { parseRecord } = await import(/* webpackChunkName: "record" */ "../../record");
    return parseRecord(text);
  },
  serialise: (record) => (isEmpty(record) ? null : serialiseRecord(record)),
  accept,
  withdraw,
  clarify,
  chooseProfile: chooseRecorded,
};
