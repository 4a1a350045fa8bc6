import { message, type Message } from "../i18n";
import { valueFields } from "./fields";
import type { Band, Profile, WeightPlan } from "./model";

const dust = 1e-9;

/** What contradicts itself in a profile whose single values are in order; empty: nothing. */
export function contradictions(profile: Profile): readonly Message[] {
  return [
    ...years(profile),
    ...valueYears(profile),
    ...weights(profile.weights.value),
    ...bands(profile),
    ...steps(profile),
    ...caps(profile),
    ...grades(profile),
  ];
}

function years({ years: { from, until } }: Profile): readonly Message[] {
  return from !== null && until !== null && from > until
    ? [message("profile.problem.years-order", { from, until })]
    : [];
}

function valueYears(profile: Profile): readonly Message[] {
  return valueFields.flatMap((field) => {
    const { from, until } = profile[field].years ?? { from: null, until: null };
    if (from === null || until === null || from <= until) return [];
    return [message("profile.problem.value-years-order", { field: message(`profile.field.${field}`), from, until })];
  });
}

/** A plan that leaves a kind open may stay below 100; one that fixes them all must reach it. */
function weights(plan: WeightPlan): readonly Message[] {
  const { execution, output, benefit, satisfaction, cost, benefitAndSatisfaction, indicators, named = [] } = plan;
  const fixed = [execution, output, benefit, satisfaction, cost, benefitAndSatisfaction, indicators];
  const sum =
    fixed.reduce<number>((total, part) => total + (part ?? 0), 0) +
    named.reduce((total, part) => total + part.points, 0);
  const benefitIsFixed = benefitAndSatisfaction !== null || (benefit !== null && satisfaction !== null);
  const indicatorsAreFixed = indicators !== null || (output !== null && benefitIsFixed);
  if (execution !== null && indicatorsAreFixed && Math.abs(sum - 100) > dust) {
    return [message("profile.problem.weights-sum", { sum })];
  }
  return sum > 100 + dust ? [message("profile.problem.weights-over", { sum })] : [];
}

function bands({ bands: { value } }: Profile): readonly Message[] {
  const { achieved, partly, missed } = value;
  const descend = achieved.to === 1 && missed.from === 0 && achieved.from === partly.to && partly.from === missed.to;
  const ordered = [achieved, partly, missed].every(({ from, to }) => from < to);
  return descend && ordered
    ? []
    : [
        message("profile.problem.bands-order", {
          achieved: written(achieved),
          partly: written(partly),
          missed: written(missed),
        }),
      ];
}

function written({ from, to }: Band): string {
  return `${Number((from * 100).toFixed(2))}%–${Number((to * 100).toFixed(2))}%`;
}

function steps({ fundScore: { value } }: Profile): readonly Message[] {
  if (value.method !== "steps") return [];
  const { steps: list } = value;
  const wrong = list.findIndex((step, index) => {
    const next = list[index + 1];
    return next === undefined ? step.atLeast !== 0 : next.atLeast >= step.atLeast || next.share > step.share;
  });
  return wrong === -1 ? [] : [message("profile.problem.steps-order", { index: wrong + 1 })];
}

function caps({ totalCaps: { value } }: Profile): readonly Message[] {
  const wrong = value.findIndex((line, index) => {
    const next = value[index + 1];
    return next !== undefined && (next.rateBelow <= line.rateBelow || next.cap < line.cap);
  });
  return wrong === -1 ? [] : [message("profile.problem.caps-order", { index: wrong + 1 })];
}

function grades({ grades: { value } }: Profile): readonly Message[] {
  const { excellent, good, fair } = value;
  return excellent > good && good > fair ? [] : [message("profile.problem.grades-order", { excellent, good, fair })];
}
