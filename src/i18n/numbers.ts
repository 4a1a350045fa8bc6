import type { Locale } from "./catalogue";

/**
 * Number styles for patterns, e.g. `{rate, number, rate}`.
 * `rate` takes a fraction and prints a percentage with two decimals (0.862 → 86.20%), `percent` one without, `points` prints two decimals,
 * `amount` prints what is there, up to six decimals, with thousands separators, `plain` the same without separators.
 */
export const formats = {
  number: {
    rate: { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 },
    percent: { style: "percent" },
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

/** A number in one of the styles, as the message formatter prints it. */
export function printNumber(locale: Locale, style: NumberStyle, value: number): string {
  if (!Number.isFinite(value)) return new Intl.NumberFormat(locale, styles[style]).format(value);
  return printShort(style, value) ?? printLong(looks[style], value);
}

/** Decimals at least and at most; thousands apart by commas; a fraction as a percentage. */
const looks = {
  rate: { least: 2, most: 2, grouped: true, percent: true },
  percent: { least: 0, most: 0, grouped: true, percent: true },
  points: { least: 2, most: 2, grouped: true, percent: false },
  amount: { least: 0, most: 6, grouped: true, percent: false },
  plain: { least: 0, most: 6, grouped: false, percent: false },
  number: { least: 0, most: 3, grouped: true, percent: false },
} as const;

/** Most numbers of a form are short and need nothing done; null for those to be rounded, grouped or made a percentage. */
function printShort(style: NumberStyle, value: number): string | null {
  if (looks[style].percent || !(Object.is(value, 0) || (value >= 1e-6 && value < 1000))) return null;
  const text = String(value);
  const point = text.indexOf(".");
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (decimals > looks[style].most) return null;
  if (style !== "points" || decimals === 2) return text;
  return decimals === 0 ? `${text}.00` : `${text}0`;
}

/**
 * As Intl.NumberFormat does, which prints numbers alike in both languages: what lies half way is rounded away from zero, by
 * the number's shortest decimal form. The first Intl.NumberFormat of a page takes V8 20 ms and more, a quarter of the first
 * check, since it looks up all languages that it knows.
 */
function printLong({ least, most, grouped, percent }: (typeof looks)[NumberStyle], value: number): string {
  const [mantissa = "", exponent = ""] = Math.abs(value).toExponential().split("e");
  // The number is 0.DIGITS × 10^point.
  const point = Number(exponent) + 1 + (percent ? 2 : 0);
  const digits = rounded(mantissa.replace(".", ""), point + most).padStart(most + 1, "0");
  const whole = digits.slice(0, digits.length - most);
  const fraction = withoutZeros(digits.slice(digits.length - most)).padEnd(least, "0");
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const separated = grouped ? inThousands(whole) : whole;
  return `${sign}${separated}${fraction === "" ? "" : `.${fraction}`}${percent ? "%" : ""}`;
}

function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** 1234567 as 1,234,567. */
function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}

/** The first so many digits as a whole number, those behind them rounded in. */
function rounded(digits: string, count: number): string {
  if (count < 0) return "0";
  const kept = BigInt(digits.slice(0, count).padEnd(count, "0"));
  return String((digits[count] ?? "0") >= "5" ? kept + 1n : kept);
}
