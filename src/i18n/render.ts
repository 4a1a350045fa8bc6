import { IntlMessageFormat } from "intl-messageformat";
import { catalogues, type Locale, type MessageId } from "./catalogue";
import type { Message } from "./message";

/**
 * Number styles for patterns, e.g. `{rate, number, rate}`.
 * `rate` takes a fraction and prints a percentage with two decimals (0.862 → 86.20%), `points` prints two decimals,
 * `amount` prints what is there, up to six decimals, with thousands separators, `plain` the same without separators.
 */
const formats = {
  number: {
    rate: { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 },
    points: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    amount: { maximumFractionDigits: 6 },
    plain: { maximumFractionDigits: 6, useGrouping: false },
  },
} as const;

const compiled = new Map<string, IntlMessageFormat>();

function patternOf(locale: Locale, id: MessageId): IntlMessageFormat {
  const key = `${locale}/${id}`;
  let pattern = compiled.get(key);
  if (pattern === undefined) {
    pattern = new IntlMessageFormat(catalogues[locale][id], locale, formats, { ignoreTag: true });
    compiled.set(key, pattern);
  }
  return pattern;
}

/** The message's text in the given language. A value that is itself a message is rendered in the same language. */
export function render(locale: Locale, { id, values }: Message): string {
  const rendered: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    rendered[name] = typeof value === "object" ? render(locale, value) : value;
  }
  return String(patternOf(locale, id).format(rendered));
}
