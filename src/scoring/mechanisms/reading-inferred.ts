import type { Indicator } from "../../form";
import { message, type Message } from "../../i18n";
import { noFormula } from "../explain";
import { labels } from "../labels";
import type { Explanation } from "../model";

/** What of 目标值 and 完成值 is not written but was concluded (a unit from its column, a year from the header) or explained by a user, and from what. */
export function readingInferred({ kind, target, actual, clarified }: Indicator): readonly Explanation[] {
  if (kind === "empty" || (target.inferred.length === 0 && actual.inferred.length === 0)) return [];
  return [
    ...target.inferred.map((from, index) => part(labels.target, from, index === 0 && clarified?.target !== undefined)),
    ...actual.inferred.map((from, index) => part(labels.actual, from, index === 0 && clarified?.actual !== undefined)),
  ];
}

/** What a user explained stands first among what was not read from the cell (see `rereadIndicator`). */
function part(label: Message, from: Message, byUser: boolean): Explanation {
  return {
    mechanism: byUser ? "user-reading" : "reading-inferred",
    rule: message(byUser ? "scoring.user-reading.rule" : "scoring.reading-inferred.rule", { label }),
    formula: noFormula,
    worked: from,
    inputs: [],
    value: null,
    citations: [],
    parts: [],
  };
}
