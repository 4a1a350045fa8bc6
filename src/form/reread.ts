import { message } from "../i18n";
import { readActual, readTarget, type Reading } from "../quantity";
import { written } from "./indicator-row";
import type { Indicator } from "./model";

/**
 * An indicator with its target or actual read from a clearer wording (≥95%) in place of the cell's text. The cells stay; the
 * other side is read anew, since an actual is read in the light of its target.
 */
export function rereadIndicator(
  indicator: Indicator,
  wording: { readonly target?: string; readonly actual?: string },
): Indicator {
  const { targetCell, actualCell, context } = indicator;
  const said = (text: string): Parameters<typeof readTarget>[0] => ({ text, number: null, percentFormat: false });
  const clear = { ...context, comparatorColumn: wording.target === undefined ? context.comparatorColumn : "" };
  const target = readTarget(wording.target === undefined ? written(targetCell) : said(wording.target), clear);
  const actual = readActual(wording.actual === undefined ? written(actualCell) : said(wording.actual), target, clear);
  return {
    ...indicator,
    target: explained(target, wording.target, targetCell?.text),
    actual: explained(actual, wording.actual, actualCell?.text),
    context: clear,
    clarified: wording,
  };
}

/** What was explained by a person is said before all that was concluded. */
function explained(reading: Reading, text: string | undefined, of = ""): Reading {
  return text === undefined
    ? reading
    : { ...reading, inferred: [message("record.read", { of, text }), ...reading.inferred] };
}
