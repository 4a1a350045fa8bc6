import { message, type Message } from "../i18n";

/** Several messages as one: a，b，c. */
export function joined(parts: readonly Message[]): Message {
  const [first = message("rules.none"), ...rest] = parts;
  return rest.reduce((before, next) => message("rules.joined", { before, next }), first);
}

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
