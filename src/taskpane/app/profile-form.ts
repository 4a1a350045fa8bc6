import { fundScoreBySteps, totalCapsByRate, type Profile, type ProfileChanges, type WeightPlan } from "../../profile";

/** The numbers of a profile that can be changed in the pane; the rest goes by export and import. */
export const profileNumbers = [
  "weights.execution",
  "weights.output",
  "weights.benefit",
  "weights.satisfaction",
  "weights.cost",
  "weights.benefitAndSatisfaction",
  "weights.indicators",
  "overachievement.threshold",
  "overachievement.deduct",
  "grades.excellent",
  "grades.good",
  "grades.fair",
  "tolerance.exact",
  "tolerance.integer",
  "decimals",
] as const;

export type ProfileNumber = (typeof profileNumbers)[number];

/** What stands in the form's fields: numbers as typed, choices by their value. */
export interface ProfileDraft {
  readonly numbers: Readonly<Record<ProfileNumber, string>>;
  readonly executionRate: Profile["executionRate"]["value"];
  readonly reverse: Profile["reverse"]["value"];
  readonly fundScore: Profile["fundScore"]["value"]["method"];
  readonly totalCaps: "none" | "by-rate";
}

/** The threshold is shown in percent, as practice speaks of it (130%); a weight that is not set is an empty field. */
export function draftOf(profile: Profile): ProfileDraft {
  const { weights, overachievement, grades, tolerance, decimals } = profile;
  const text = (value: number | null): string => (value === null ? "" : String(Number(value.toFixed(6))));
  const weight = (name: Exclude<keyof WeightPlan, "named">): string => text(weights.value[name]);
  return {
    numbers: {
      "weights.execution": weight("execution"),
      "weights.output": weight("output"),
      "weights.benefit": weight("benefit"),
      "weights.satisfaction": weight("satisfaction"),
      "weights.cost": weight("cost"),
      "weights.benefitAndSatisfaction": weight("benefitAndSatisfaction"),
      "weights.indicators": weight("indicators"),
      "overachievement.threshold": text(overachievement.value.threshold * 100),
      "overachievement.deduct": text(overachievement.value.deduct),
      "grades.excellent": text(grades.value.excellent),
      "grades.good": text(grades.value.good),
      "grades.fair": text(grades.value.fair),
      "tolerance.exact": text(tolerance.value.exact),
      "tolerance.integer": text(tolerance.value.integer),
      decimals: text(decimals.value),
    },
    executionRate: profile.executionRate.value,
    reverse: profile.reverse.value,
    fundScore: profile.fundScore.value.method,
    totalCaps: profile.totalCaps.value.length === 0 ? "none" : "by-rate",
  };
}

/** The steps of the execution score that a draft has, the profile's own or the usual ones; empty: none. */
export function stepsOf(profile: Profile, { fundScore }: ProfileDraft) {
  if (fundScore === "rate") return [];
  return [profile.fundScore.value, fundScoreBySteps.value].find((one) => one.method === "steps")?.steps ?? [];
}

/** The caps on the total that a draft has, the profile's own or the known ones; empty: none. */
export function capsOf(profile: Profile, { totalCaps }: ProfileDraft): Profile["totalCaps"]["value"] {
  const own = profile.totalCaps.value;
  return totalCaps === "none" ? [] : own.length === 0 ? totalCapsByRate.value : own;
}

/** The fields that hold no number, and those that may not be empty but are. */
export function unreadable({ numbers }: ProfileDraft): readonly ProfileNumber[] {
  return profileNumbers.filter((name) => {
    const text = tidy(numbers[name]);
    return text === "" ? !name.startsWith("weights.") : !Number.isFinite(Number(text));
  });
}

/** What the draft changes of the profile; what is as before keeps its citation. Only for drafts with nothing unreadable. */
export function changesOf(profile: Profile, draft: ProfileDraft): ProfileChanges {
  const before = draftOf(profile);
  const number = (name: ProfileNumber): number => Number(tidy(draft.numbers[name]));
  const optional = (name: ProfileNumber): number | null => (tidy(draft.numbers[name]) === "" ? null : number(name));
  const changed = (group: string): boolean =>
    profileNumbers.some((name) => name.startsWith(group) && tidy(draft.numbers[name]) !== tidy(before.numbers[name]));
  const sourced = {
    ...(draft.fundScore !== before.fundScore && draft.fundScore === "steps" && { fundScore: fundScoreBySteps }),
    ...(draft.totalCaps !== before.totalCaps && draft.totalCaps === "by-rate" && { totalCaps: totalCapsByRate }),
  };
  return {
    ...(changed("weights") && {
      weights: {
        ...profile.weights.value,
        execution: optional("weights.execution"),
        output: optional("weights.output"),
        benefit: optional("weights.benefit"),
        satisfaction: optional("weights.satisfaction"),
        cost: optional("weights.cost"),
        benefitAndSatisfaction: optional("weights.benefitAndSatisfaction"),
        indicators: optional("weights.indicators"),
      },
    }),
    ...(changed("overachievement") && {
      overachievement: {
        threshold: number("overachievement.threshold") / 100,
        deduct: number("overachievement.deduct"),
      },
    }),
    ...(changed("grades") && {
      grades: { excellent: number("grades.excellent"), good: number("grades.good"), fair: number("grades.fair") },
    }),
    ...(changed("tolerance") && {
      tolerance: { exact: number("tolerance.exact"), integer: number("tolerance.integer") },
    }),
    ...(changed("decimals") && { decimals: number("decimals") }),
    ...(draft.executionRate !== before.executionRate && { executionRate: draft.executionRate }),
    ...(draft.reverse !== before.reverse && { reverse: draft.reverse }),
    ...(draft.fundScore !== before.fundScore && draft.fundScore === "rate" && { fundScore: { method: "rate" } }),
    ...(draft.totalCaps !== before.totalCaps && draft.totalCaps === "none" && { totalCaps: [] }),
    ...(Object.keys(sourced).length > 0 && { sourced }),
  };
}

/** Full-width digits and signs are numbers too. */
const tidy = (text: string): string => text.normalize("NFKC").trim();
