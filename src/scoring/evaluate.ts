import type { Form, Indicator } from "../form";
import type { ProfileChoice } from "../profile";
import { compare } from "../quantity";
import { evaluateFunds } from "./evaluate-funds";
import { evaluateIndicator } from "./evaluate-indicator";
import { sharedAddresses } from "./merged";
import type { Evaluation } from "./model";
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

/** Addresses of weight cells that are merged over several indicators: how the points split between them is not written. */
function sharedWeights(indicators: readonly Indicator[]): ReadonlySet<string> {
  const carrying = indicators.filter(({ kind }) => kind === "indicator");
  return sharedAddresses(carrying.map(({ weight }) => weight?.cell).filter((cell) => cell !== undefined));
}
