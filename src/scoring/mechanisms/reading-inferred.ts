import type { Indicator } from "../../form";
import { message, type Message } from "../../i18n";
import { explanation } from "../explain";
import type { Explanation } from "../model";

type Side = "target" | "actual";

/** What of 目标值 and 完成值 is not written but was concluded (a unit from its column, a year from the header) or explained by a user, and from what. */
export function readingInferred({ kind, target, actual, clarified }: Indicator): readonly Explanation[] {
  if (kind === "empty") return [];
  return [
    ...target.inferred.map((from, index) => part("target", from, index === 0 && clarified?.target !== undefined)),
    ...actual.inferred.map((from, index) => part("actual", from, index === 0 && clarified?.actual !== undefined)),
  ];
}

/** What a user explained stands first among what was not read from the cell (see `rereadIndicator`). */
function part(side: Side, from: Message, byUser: boolean): Explanation {
  const label = message(`scoring.label.${side}`);
  return explanation({
    mechanism: byUser ? "user-reading" : "reading-inferred",
    rule: message(byUser ? "scoring.user-reading.rule" : "scoring.reading-inferred.rule", { label }),
    worked: from,
    value: null,
  });
}
