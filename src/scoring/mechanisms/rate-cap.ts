import { message } from "../../i18n";
import type { Profile } from "../../profile";
import { computed, input } from "../explain";
import { labels } from "../labels";
import type { Computed } from "../model";

/** 总分按执行率封顶: the lowest cap whose rate was not reached holds. Unchanged where the profile has none or the rate is unknown. */
export function capByRate(total: Computed, rate: Computed | null, profile: Profile): Computed {
  const known = rate?.value ?? null;
  if (total.value === null || rate === null || known === null) return total;
  const line = profile.totalCaps.value.find(({ rateBelow }) => known < rateBelow);
  if (line === undefined || total.value <= line.cap) return total;
  const { rateBelow, cap } = line;
  return computed({
    mechanism: "rate-cap",
    rule: message("scoring.rate-cap.rule", { rateBelow, cap }),
    formula: message("scoring.rate-cap.formula"),
    worked: message("scoring.rate-cap.worked", { total: total.value, rate: known, cap }),
    inputs: [input(labels.total, total.value), input(labels.rate, known)],
    value: cap,
    citations: [profile.totalCaps.citation],
    parts: [total.explanation, rate.explanation],
  });
}
