import { numberIn, type Indicator, type Level1Kind } from "../form";
import { message, type Message } from "../i18n";
import { same, type Evaluation } from "../scoring";
import { pointsOnce, sum, total } from "./numbers";
import { once } from "./once";
import { filledRows } from "./rows";

/** 产出指标、效益指标 … as the messages call the level-1 kinds. */
export const partNames = {
  execution: message("rules.part.execution"),
  output: message("rules.part.output"),
  cost: message("rules.part.cost"),
  benefit: message("rules.part.benefit"),
  satisfaction: message("rules.part.satisfaction"),
  benefitAndSatisfaction: message("rules.part.benefit-and-satisfaction"),
  indicators: message("rules.part.indicators"),
} as const;

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

/** Points of the execution rate that count in this form: printed, or taken from the profile where the block is scored without saying so. */
export function fundWeight({ funds }: Evaluation): number {
  return sum(funds.map(({ weight }) => weight ?? 0));
}

/** 分值 of the indicator rows added up; null where the form has no weights or one of them cannot be read. */
export const indicatorWeight = once(({ indicators }: Evaluation): number | null => {
  return total(indicators.map(({ indicator }) => indicator.weight));
});

/**
 * The profile's weight plan against the form, only the parts that the profile fixes and the form tells apart. Where cost
 * has no plan of its own it counts as 产出.
 */
export const plannedParts = once((evaluation: Evaluation): readonly PlannedPart[] => {
  const plan = evaluation.profile.weights.value;
  const rows = filledRows(evaluation).map(({ indicator }) => ({ kind: kindOf(indicator), weight: indicator.weight }));
  const of = (one: Level1Kind, other = one): number =>
    sum(pointsOnce(rows.map(({ kind, weight }) => (kind === one || kind === other ? weight : null))));
  const kinds: readonly (PlannedPart | null)[] = [
    part(partNames.output, plan.output, plan.cost === null ? of("output", "cost") : of("output")),
    part(partNames.cost, plan.cost, of("cost")),
    part(partNames.benefit, plan.benefit, of("benefit")),
    part(partNames.satisfaction, plan.satisfaction, of("satisfaction")),
    part(partNames.benefitAndSatisfaction, plan.benefitAndSatisfaction, of("benefit", "satisfaction")),
  ];
  // A flat list without level-1 kinds, or with kinds of its own (决策、管理), cannot be held against the plan.
  const grouped = rows.every(({ kind }) => kind !== "other");
  return [
    part(partNames.execution, plan.execution, fundWeight(evaluation)),
    ...(grouped ? kinds : []),
    part(partNames.indicators, plan.indicators, indicatorWeight(evaluation) ?? 0),
  ].filter((one) => one !== null);
});

/** 满意度 counts as such also where it is a second level below 效益. */
const kindOf = ({ level1Kind, level2 }: Indicator): Level1Kind =>
  level1Kind === "benefit" && (level2?.name.includes("满意") ?? false) ? "satisfaction" : level1Kind;

/** The parts whose weight differs from the plan. */
export function offPlan(evaluation: Evaluation): readonly PlannedPart[] {
  return plannedParts(evaluation).filter(({ planned, found }) => !same(planned, found));
}

function part(name: Message, planned: number | null, found: number): PlannedPart | null {
  return planned === null ? null : { name, planned, found };
}
