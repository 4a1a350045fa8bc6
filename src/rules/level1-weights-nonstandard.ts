import type { Form } from "../form";
import { clauses, message } from "../i18n";
import { same } from "../scoring";
import type { Cell } from "../sheet";
import { weightsNote } from "./citations";
import type { Rule } from "./model";
import { at, fail, pass, review } from "./verdict";
import { indicatorWeight, offPlan, partNames, plannedParts, printedFundWeight } from "./weight-plan";

/**
 * 一级指标权重与统一设置不同. The measures let a unit adjust the weights, so this asks; it claims only where the form's
 * own note fixes them.
 */
export const level1WeightsNonstandard: Rule = {
  id: "level1-weights-nonstandard",
  level: "warning",
  citations: [weightsNote],
  title: message("rules.level1-weights-nonstandard.title"),
  none: message("rules.level1-weights-nonstandard.none"),
  check: (evaluation) => {
    const { form } = evaluation;
    const first = form.indicators[0]?.weight?.cell;
    if (
      indicatorWeight(evaluation) === null ||
      form.cutOff ||
      plannedParts(evaluation).every(({ name }) => name === partNames.execution)
    ) {
      return [];
    }
    const parts = offPlan(evaluation).filter(
      ({ name }) => name !== partNames.execution || printedFundWeight(evaluation) !== null,
    );
    const place = at(form.total?.weight?.cell ?? first, form.total?.row ?? form.indicators[0]?.row);
    // Allowed by the measures: no satisfaction indicator, its points moved to benefit.
    const moved =
      parts.length === 2 &&
      parts.every(({ name }) => name === partNames.benefit || name === partNames.satisfaction) &&
      same(
        parts.reduce((rest, { planned, found }) => rest + found - planned, 0),
        0,
      );
    if (parts.length === 0 || moved) return [pass(place, message("rules.level1-weights-nonstandard.pass"))];
    const differences = clauses(
      parts.map(({ name, planned, found }) =>
        message("rules.level1-weights-nonstandard.part", { name, planned, found }),
      ),
    );
    const advice = message("rules.level1-weights-nonstandard.advice");
    const demanding = noteOnWeights(form);
    if (demanding !== null) {
      const values = { differences, note: demanding.address };
      return [fail(place, message("rules.level1-weights-nonstandard.fail", values), { advice })];
    }
    return [
      review(place, message("rules.level1-weights-nonstandard.review", { differences }), { advice, level: "note" }),
    ];
  },
};

/** The note under the form that fixes the weights: 产出指标50分、效益指标30分 … */
function noteOnWeights(form: Form): Cell | null {
  return form.notes.find(({ plain }) => /产出指标\D{0,4}\d+分?.{0,6}效益指标\D{0,4}\d+/.test(plain)) ?? null;
}
