import { readForm, type FormReading } from "./form";
import { chooseProfile, type Profile } from "./profile";
import { checkRules, type Finding } from "./rules";
import { evaluate, profileTraits, type Evaluation } from "./scoring";
import type { SheetSnapshot } from "./sheet";

export interface CheckOptions {
  /** Score with this profile instead of the one the form suggests. */
  readonly profile?: Profile;
}

/** A sheet with a form on it. */
export interface FormCheck {
  readonly sheet: string;
  readonly reading: Extract<FormReading, { kind: "form" }>;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
}

/** A sheet without one (or with a form of a kind that is not scored); `reading.reason` says why. */
export interface EmptyCheck {
  readonly sheet: string;
  readonly reading: Exclude<FormReading, { kind: "form" }>;
  readonly evaluation: null;
  readonly findings: readonly [];
}

export type SheetCheck = FormCheck | EmptyCheck;

/** The one way of the data: from a sheet's snapshot to what is wrong with the form on it. Pure: the same snapshot gives the same result. */
export function checkSheet(snapshot: SheetSnapshot, options: CheckOptions = {}): SheetCheck {
  const reading = readForm(snapshot);
  if (reading.kind !== "form") return { sheet: snapshot.name, reading, evaluation: null, findings: [] };
  const choice = chooseProfile(profileTraits(reading.form), options.profile);
  const evaluation = evaluate(reading.form, choice);
  return { sheet: snapshot.name, reading, evaluation, findings: checkRules(evaluation) };
}
