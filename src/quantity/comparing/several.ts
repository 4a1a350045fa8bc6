import { message } from "../../i18n";
import { printQuantity } from "../print";
import type { Comparison, Quantity, QuantityContext, Reading } from "../reading";
import { conversion } from "../units";
import { periodsInYear } from "../words/units";
import { compareNumbers, frame } from "./numbers";
import type { NumberReading } from "./scale";

const periods = [["年", 1] as const, ...Object.entries(periodsInYear)];

/** 每月1次 says again what 全年12次 says. */
function restates(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return a.value === b.value;
  return periods.some(([per, times]) => a.unit === `${b.unit}/${per}` && a.value * times === b.value);
}

/** The quantity that leads a reading, as one of its quantities: the first with a comparator, else the first of all. */
function leadOf({ quantities, comparator }: NumberReading): Quantity | undefined {
  return quantities.find((each) => each.comparator === comparator);
}

const isFloor = ({ comparator }: Quantity): boolean => comparator === ">=" || comparator === ">";
const isCeiling = ({ comparator }: Quantity): boolean => comparator === "<=" || comparator === "<";

/** ≥90%且≤100%: two bounds of one amount. */
const isBand = (all: readonly Quantity[]): boolean => all.length === 2 && all.some(isFloor) && all.some(isCeiling);

/** The actual's quantity for one of several targets: the only one in its unit, or the one in the same place of a list. */
function partner(target: Quantity, all: readonly Quantity[], found: readonly Quantity[]): Quantity | null {
  const rivals = all.filter(({ unit }) => conversion(unit, target.unit) !== null);
  const fitting = found.filter(({ unit }) => unit !== "" && conversion(unit, target.unit) !== null);
  if (isBand(rivals) && fitting.length === 1) return fitting[0] ?? null;
  return fitting.length === rivals.length ? (fitting[rivals.indexOf(target)] ?? null) : null;
}

/**
 * The quantities of a target that are to be reached, the leading one among them; only one where the others just say it
 * again. Beside a quantity with a comparator, one without counts only if the actual answers it (10个乡镇,满意度≥95%).
 */
export function targetsIn(target: NumberReading, actual: Reading): readonly Quantity[] {
  const leading = leadOf(target);
  if (leading === undefined) return [];
  const others = target.quantities.filter((each) => !restates(each, leading) && !restates(leading, each));
  const all = [leading, ...others].sort((a, b) => a.start - b.start);
  const asked = (each: Quantity): boolean =>
    leading.comparator === "" || each.comparator !== "" || partner(each, all, actual.quantities) !== null;
  return all.filter(asked);
}

export const asReading = (from: Reading, quantity: Quantity): NumberReading => ({
  kind: "number",
  text: from.text,
  comparator: quantity.comparator,
  value: quantity.value,
  upTo: quantity.upTo,
  unit: quantity.unit,
  approximate: quantity.approximate,
  scope: quantity.scope,
  quantities: from.quantities,
  time: from.time,
  band: from.band,
  inferred: from.inferred,
  doubts: from.doubts,
});

const ratioOf = ({ ratio }: Comparison): number => ratio ?? Infinity;

/** 培训5期、200人: every one must be met; the completion is that of the worst. */
export function compareSeveral(
  target: NumberReading,
  all: readonly Quantity[],
  actual: Reading,
  context: QuantityContext,
): Comparison {
  const known = all.flatMap((each) => {
    const found = partner(each, all, actual.quantities);
    return found === null ? [] : [compareNumbers(asReading(target, each), asReading(actual, found), context)];
  });
  const doubts = [
    message("quantity.severalTargets", { list: all.map(printQuantity).join("、") }),
    ...known.flatMap((each) => each.doubts),
  ];
  const [first, ...rest] = known;
  if (first === undefined) return { ...frame(target, context), doubts };
  const worst = rest.reduce((a, b) => (ratioOf(b) < ratioOf(a) ? b : a), first);
  const complete = known.length === all.length;
  const missed = known.some(({ met }) => met === false);
  const reached = complete && known.every((each) => each.met === true);
  return {
    ...worst,
    ratio: complete || missed ? worst.ratio : null,
    met: missed ? false : reached ? true : null,
    doubts,
  };
}
