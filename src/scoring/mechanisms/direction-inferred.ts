import { message } from "../../i18n";
import type { Comparison } from "../../quantity";
import { explanation } from "../explain";
import type { Explanation } from "../model";

/** That no comparator is written, and from what the direction was concluded. None where one is written. */
export function directionInferred({
  directionInferred,
  directionReason,
  direction,
}: Comparison): readonly Explanation[] {
  if (!directionInferred || direction === null) return [];
  const worked = directionReason ?? message(`scoring.direction.${direction}`);
  return [
    explanation({
      mechanism: "direction-inferred",
      rule: message("scoring.direction-inferred.rule"),
      formula: message(`scoring.direction.${direction}`),
      worked,
      value: null,
    }),
  ];
}
