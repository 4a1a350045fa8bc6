import { message } from "../../i18n";
import type { Profile } from "../../profile";
import { explanation, input } from "../explain";
import type { Explanation } from "../model";
import { dust } from "../numbers";
import { roundHalfUp } from "../round";

/** A score rounded as the profile says, and the step shown where it changed anything. */
export function rounded(
  raw: number,
  profile: Profile,
): { readonly value: number; readonly parts: readonly Explanation[] } {
  const decimals = profile.decimals.value;
  const value = roundHalfUp(raw, decimals);
  if (Math.abs(value - raw) < dust) return { value, parts: [] };
  const part = explanation({
    mechanism: "rounding",
    rule: message("scoring.rounding.rule", { decimals }),
    worked: message("scoring.rounding.worked", { raw, value }),
    inputs: [input("scoring.label.raw", raw)],
    value,
    citations: [profile.decimals.citation],
  });
  return { value, parts: [part] };
}
