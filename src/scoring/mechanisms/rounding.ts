import { message } from "../../i18n";
import type { Profile } from "../../profile";
import { input, noFormula } from "../explain";
import { labels } from "../labels";
import type { Explanation } from "../model";
import { dust } from "../numbers";
import { roundHalfUp } from "../round";

/** A score rounded as the profile says, never up beyond the weight, and the step (null: none) where it changed anything. */
export function rounded(
  raw: number,
  weight: number,
  profile: Profile,
): { readonly value: number; readonly rounding: Explanation | null } {
  const decimals = profile.decimals.value;
  const value = Math.min(weight, roundHalfUp(raw, decimals));
  if (Math.abs(value - raw) < dust) return { value, rounding: null };
  const rounding: Explanation = {
    mechanism: "rounding",
    rule: message("scoring.rounding.rule", { decimals }),
    formula: noFormula,
    worked: message("scoring.rounding.worked", { raw, value }),
    inputs: [input(labels.raw, raw)],
    value,
    citations: [profile.decimals.citation],
    parts: [],
  };
  return { value, rounding };
}
