import type { Locale } from "./catalogue";

/**
 * Number styles for patterns, e.g. `{rate, number, rate}`.
 * `rate` takes a fraction and prints a percentage with two decimals (0.862 → 86.20%), `points` prints two decimals,
 * `amount` prints what is there, up to six decimals, with thousands separators, `plain` the same without separators.
 */
export const formats = {
  number: {
    rate: { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 },
    points: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    amount: { maximumFractionDigits: 6 },
    plain: { maximumFractionDigits: 6, useGrouping: false },
  },
} as const;

/** `number`: of a pattern that names no style, up to three decimals with thousands separators. */
const styles = { ...formats.number, number: {} } as const;

export type NumberStyle = keyof typeof styles;

export function isNumberStyle(name: string): name is NumberStyle {
  return Object.hasOwn(styles, name);
}

const made = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: Locale, style: NumberStyle): Intl.NumberFormat {
  const key = `${locale} ${style}`;
  const known = made.get(key) ?? new Intl.NumberFormat(locale, styles[style]);
  made.set(key, known);
  return known;
}

/** A number in one of the styles, as the message formatter prints it. */
export function printNumber(locale: Locale, style: NumberStyle, value: number): string {
  return printShort(style, value) ?? formatterOf(locale, style).format(value);
}

const mostDecimals = { points: 2, number: 3, amount: 6, plain: 6 } as const;

/**
 * Most numbers of a form are short, the same in both languages, and need no formatter (which takes a microsecond and more);
 * null for those that need one: to round, to group digits, for a percentage, for what is no number.
 */
function printShort(style: NumberStyle, value: number): string | null {
  if (style === "rate" || !(Object.is(value, 0) || (value >= 1e-6 && value < 1000))) return null;
  const text = String(value);
  const point = text.indexOf(".");
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (decimals > mostDecimals[style]) return null;
  if (style !== "points" || decimals === 2) return text;
  return decimals === 0 ? `${text}.00` : `${text}0`;
}
