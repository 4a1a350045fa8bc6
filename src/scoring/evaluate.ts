import type { Form } from "../form";
import type { ProfileChoice } from "../profile";
import { compare } from "../quantity";
import { evaluateFunds } from "./evaluate-funds";
import { evaluateIndicator } from "./evaluate-indicator";
import type { Evaluation } from "./model";
import { sharedWeights } from "./shared-weights";
import { totalsOf } from "./totals";

/**
 * 计算得分: every rate, score and total that is due by the profile, each with its explanation. The sheet's own numbers
 * are never changed here; what cannot be known is null.
 */
export function evaluate(form: Form, { profile, reason }: ProfileChoice): Evaluation {
  const funds = evaluateFunds(form, profile);
  const shared = sharedWeights(form.indicators);
  const indicators = form.indicators.map((indicator) => {
    const comparison = compare(indicator.target, indicator.actual, indicator.context);
    return evaluateIndicator(indicator, comparison, profile, shared.has(indicator.weight?.cell.address ?? ""));
  });
  return {
    form,
    profile,
    profileReason: reason,
    funds,
    indicators,
    totals: totalsOf(form, funds, indicators, profile),
  };
}
