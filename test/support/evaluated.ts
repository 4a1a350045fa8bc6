import { message } from "../../src/i18n";
import { builtinProfiles, type Profile } from "../../src/profile";
import { evaluate, type Evaluation } from "../../src/scoring";
import { aForm, type FormSpec } from "./form-builder";

/** A small form, scored by the national scheme unless another one is given. */
export function evaluated(spec: FormSpec, profile: Profile = builtinProfiles["mof-2020"]): Evaluation {
  return evaluate(aForm(spec), { profile, reason: message("profile.reason.default") });
}
