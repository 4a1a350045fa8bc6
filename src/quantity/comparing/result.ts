import type { Message } from "../../i18n";
import type { Comparison } from "../reading";

/** What is known of a comparison before there is a number to compare. */
export type Frame = Pick<Comparison, "direction" | "directionInferred" | "directionReason" | "targetValue" | "unit">;

/** A comparison without numbers: met or not, with what a person should look at. */
export function verdict(met: boolean | null, doubts: readonly Message[] = [], parts: Partial<Frame> = {}): Comparison {
  return {
    ratio: null,
    met,
    direction: parts.direction ?? null,
    directionInferred: parts.directionInferred ?? false,
    directionReason: parts.directionReason ?? null,
    targetValue: parts.targetValue ?? null,
    actualValue: null,
    unit: parts.unit ?? "",
    doubts,
  };
}

/** 完成率 as a fraction: actual/target, for "down" target/actual; null where a side is 0, negative or too large to divide. */
export function ratioOf(target: number, actual: number, down: boolean): number | null {
  const ratio = down ? target / actual : actual / target;
  return target > 0 && ratio > 0 && Number.isFinite(ratio) ? ratio : null;
}
