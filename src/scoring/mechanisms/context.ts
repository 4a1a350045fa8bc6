import type { Indicator } from "../../form";
import type { Profile } from "../../profile";
import type { Comparison } from "../../quantity";
import { input, inputFrom, type Input } from "../explain";
import { labels } from "../labels";

/** What the score of one indicator is computed from. `weight` is in points and not negative. */
export interface Scoring {
  readonly indicator: Indicator;
  readonly comparison: Comparison;
  readonly profile: Profile;
  readonly weight: number;
}

/** The same with target and actual as numbers on one scale. */
export interface NumericScoring extends Scoring {
  readonly target: number;
  readonly actual: number;
}

/** 目标值, 完成值 and 分值 as they stand in the sheet. */
export function sheetInputs({ indicator }: Pick<Scoring, "indicator">): readonly Input[] {
  return [
    input(labels.target, indicator.target.text, indicator.targetCell?.address ?? null),
    input(labels.actual, indicator.actual.text, indicator.actualCell?.address ?? null),
    inputFrom(labels.weight, indicator.weight),
  ];
}
