import { message } from "../../i18n";
import { printQuantity } from "../print";
import type { Comparison, Quantity, QuantityContext, Reading } from "../reading";
import { conversion } from "../units";
import { compareNumbers, type NumberReading } from "./numbers";

const perYear: Readonly<Record<string, number>> = { 年: 1, 半年: 2, 季度: 4, 月: 12, 学期: 2 };

/** 每月1次 says again what 全年12次 says. */
function restates(a: Quantity, b: Quantity): boolean {
  const [unit = "", per = ""] = a.unit.split("/");
  return a.value === b.value && a.unit === b.unit
    ? true
    : unit === b.unit && a.value * (perYear[per] ?? NaN) === b.value;
}

/** The quantities of a target beside its leading one that are targets as well. */
export function furtherTargets(target: NumberReading): readonly Quantity[] {
  const leading = target.quantities.find(
    ({ value, unit, comparator }) => value === target.value && unit === target.unit && comparator === target.comparator,
  );
  const bounded = target.comparator !== "";
  return target.quantities.filter(
    (each) =>
      each !== leading && leading !== undefined && !restates(each, leading) && (!bounded || each.comparator !== ""),
  );
}

const asReading = (from: Reading, quantity: Quantity): NumberReading => ({ ...from, ...quantity, kind: "number" });

/** The actual's quantity for one of several targets: the only one in its unit, or the one in the same place of a list. */
function partner(target: Quantity, all: readonly Quantity[], found: readonly Quantity[]): Quantity | null {
  const inUnit = (each: Quantity): boolean => each.unit !== "" && conversion(each.unit, target.unit) !== null;
  const fitting = found.filter(inUnit);
  const rivals = all.filter(({ unit }) => conversion(unit, target.unit) !== null);
  return fitting.length === rivals.length ? (fitting[rivals.indexOf(target)] ?? null) : null;
}

/** 培训5期、200人: every target must be met; the completion is that of the worst. */
export function compareSeveral(
  target: NumberReading,
  further: readonly Quantity[],
  actual: Reading,
  context: QuantityContext,
): Comparison {
  const { value, comparator, upTo, unit, approximate, scope } = target;
  const leading = target.quantities.find((each) => each.value === value && each.unit === unit) ?? {
    value,
    comparator,
    upTo,
    unit,
    approximate,
    scope,
    start: 0,
    end: 0,
  };
  const all = [leading, ...further].sort((a, b) => a.start - b.start);
  const single = all.map((each) => {
    const found = partner(each, all, actual.quantities);
    return found === null ? null : compareNumbers(asReading(target, each), asReading(actual, found), context);
  });
  const known = single.filter((each) => each !== null);
  const list = all.map(printQuantity).join("、");
  const doubts = [message("quantity.severalTargets", { list }), ...known.flatMap((each) => each.doubts)];
  const missed = known.some(({ met }) => met === false);
  const met = missed ? false : known.length === all.length && known.every((each) => each.met === true) ? true : null;
  const worst = known.reduce<Comparison | null>(
    (a, b) => (a === null || (b.ratio ?? Infinity) < (a.ratio ?? Infinity) ? b : a),
    null,
  );
  const complete = known.length === all.length;
  if (worst === null)
    return {
      ...compareNumbers(target, asReading(actual, leading), context),
      ratio: null,
      actualValue: null,
      met: null,
      doubts,
    };
  return { ...worst, ratio: complete || missed ? worst.ratio : null, met, doubts };
}
