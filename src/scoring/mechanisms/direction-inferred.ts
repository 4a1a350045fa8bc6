import { message } from "../../i18n";
import type { Comparison } from "../../quantity";
import type { Explanation } from "../model";

const rule = message("scoring.direction-inferred.rule");
const directions = {
  up: message("scoring.direction.up"),
  down: message("scoring.direction.down"),
  exact: message("scoring.direction.exact"),
} as const;

/** That no comparator is written, and from what the direction was concluded. Null where one is written. */
export function directionInferred({ directionInferred, directionReason, direction }: Comparison): Explanation | null {
  if (!directionInferred || direction === null) return null;
  const formula = directions[direction];
  return {
    mechanism: "direction-inferred",
    rule,
    formula,
    worked: directionReason ?? formula,
    inputs: [],
    value: null,
    citations: [],
    parts: [],
  };
}
