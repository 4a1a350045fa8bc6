import { message, type MessageValue } from "./message";

/** Several values as one, each language with its own comma: A1、B2、C3. Empty for none. */
export function listed(values: readonly MessageValue[]): MessageValue {
  return strung(values, "i18n.list");
}

/** The same for parts that have commas of their own: 5个（甲、乙）；6个（丙）. */
export function clauses(values: readonly MessageValue[]): MessageValue {
  return strung(values, "i18n.clauses");
}

function strung(values: readonly MessageValue[], by: "i18n.list" | "i18n.clauses"): MessageValue {
  const [first = "", ...rest] = values;
  return rest.reduce((before, next) => message(by, { before, next }), first);
}
