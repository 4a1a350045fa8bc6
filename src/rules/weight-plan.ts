import type { Message } from "../i18n";
import type { Evaluation } from "../scoring";
import { numberIn, same, sum } from "./numbers";
import { filledRows } from "./rows";
import { partNames } from "./words";

/** 一级指标权重 as planned by the profile and as found in the form, in points. */
export interface PlannedPart {
  readonly name: Message;
  readonly planned: number;
  readonly found: number;
}

/** Points of the execution rate as this form prints them, in the fund row or the block's heading; null: not printed. */
export function printedFundWeight({ form, funds }: Evaluation): number | null {
  const inRow = funds.map(({ row }) => numberIn(row.weight)).find((weight) => weight !== null);
  return inRow ?? form.funds?.headingPoints ?? null;
}

/** 分值 of the indicator rows added up; null where the form has no weights or one of them cannot be read. */
export function indicatorWeight({ indicators }: Evaluation): number | null {
  const cells = indicators.map(({ indicator }) => indicator.weight).filter((cell) => cell !== null);
  const unreadable = cells.some(({ state }) => state === "unreadable");
  return unreadable || !cells.some(({ state }) => state === "number")
    ? null
    : sum(cells.map((cell) => numberIn(cell) ?? 0));
}

/**
 * The profile's weight plan against the form, only the parts that the profile fixes. Where cost has no plan of its own it
 * counts as 产出. Benefit takes over the points of satisfaction where a form has no satisfaction indicator.
 */
export function plannedParts(evaluation: Evaluation): readonly PlannedPart[] {
  const plan = evaluation.profile.weights.value;
  const of = (...kinds: readonly string[]): number =>
    sum(
      filledRows(evaluation)
        .filter(({ indicator }) => kinds.includes(indicator.level1Kind))
        .map(({ indicator }) => numberIn(indicator.weight) ?? 0),
    );
  const output = plan.cost === null ? of("output", "cost") : of("output");
  const parts: readonly (PlannedPart | null)[] = [
    part(partNames.execution, plan.execution, printedFundWeight(evaluation) ?? 0),
    part(partNames.output, plan.output, output),
    part(partNames.cost, plan.cost, of("cost")),
    part(partNames.benefit, plan.benefit, of("benefit")),
    part(partNames.satisfaction, plan.satisfaction, of("satisfaction")),
    part(partNames.benefitAndSatisfaction, plan.benefitAndSatisfaction, of("benefit", "satisfaction")),
    part(partNames.indicators, plan.indicators, indicatorWeight(evaluation) ?? 0),
  ];
  return parts.filter((one) => one !== null);
}

/** The parts whose weight differs from the plan. */
export function offPlan(evaluation: Evaluation): readonly PlannedPart[] {
  return plannedParts(evaluation).filter(({ planned, found }) => !same(planned, found));
}

function part(name: Message, planned: number | null, found: number): PlannedPart | null {
  return planned === null ? null : { name, planned, found };
}
