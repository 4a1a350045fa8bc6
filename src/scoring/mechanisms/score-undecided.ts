import type { Indicator } from "../../form";
import { message, type Message } from "../../i18n";
import { computed, noFormula } from "../explain";
import type { Computed, Explanation } from "../model";
import { sheetInputs } from "./context";

const rule = message("scoring.score-undecided.rule");

/** No score can be given, and why; never a guess. */
export function scoreUndecided(indicator: Indicator, why: Message, parts: readonly Explanation[] = []): Computed {
  return computed({
    mechanism: "score-undecided",
    rule,
    formula: noFormula,
    worked: why,
    inputs: sheetInputs({ indicator }),
    value: null,
    citations: [],
    parts,
  });
}
