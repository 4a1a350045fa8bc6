import { tidy } from "./grammar/numeral";
import type { Comparator, Quantity, Reading } from "./reading";

const signs: Readonly<Record<Comparator | "", string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=", "": "" };
const scopes: Readonly<Record<Quantity["scope"], string>> = { "": "", each: "各", perHead: "每人" };

/** A number without exponent and without what doubles add behind the twelfth digit. */
function digits(value: number): string {
  const short = String(tidy(value));
  if (!short.includes("e")) return short;
  // The localised way prints no exponent, but takes a hundred times as long; the first one of a page takes 20 ms and more.
  return new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits: 12 }).format(tidy(value));
}

/** 各≥30场, 约95%, 30-50人: one way to write a quantity, that reads back as the same. */
export function printQuantity(
  found: Pick<Quantity, "comparator" | "value" | "upTo" | "unit" | "approximate" | "scope">,
): string {
  const range = found.upTo === null ? "" : `-${digits(found.upTo)}`;
  return `${scopes[found.scope]}${found.approximate ? "约" : ""}${signs[found.comparator]}${digits(found.value)}${range}${found.unit}`;
}

/** The leading quantity of a number reading in the same way; any other reading as its text stands. */
export function printReading(found: Reading): string {
  return found.value !== null ? printQuantity({ ...found, value: found.value }) : found.text;
}
