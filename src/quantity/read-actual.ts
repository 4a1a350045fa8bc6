import { message, type Message } from "../i18n";
import { bandOf, goesOn } from "./band";
import { isBlank, isNone } from "./blank";
import {
  cellNumber,
  columnUnit,
  note,
  numberReading,
  onlyOf,
  plain,
  quantityOf,
  reading,
  spanOf,
  withUnknownUnit,
} from "./draft";
import { tidy } from "./grammar/numeral";
import type { Found } from "./grammar/quantity";
import { type Scan, scan } from "./grammar/scan";
import { withoutListNumbers } from "./list-numbers";
import { asksForFew, isNoneOfBad, readNone } from "./none";
import { normalise } from "./normalise";
import { fits, isPartOfFigure, isSumForHead, pick } from "./pick";
import { printQuantity } from "./print";
import type { Quantity, QuantityContext, Reading, Written } from "./reading";
import { isFamily, splitUnit, withoutMultiplier } from "./units";
import { periodsInYear } from "./words/units";

/** From this target on, a bare 0.98 can only be 98%: the share as a fraction. */
const clearlyPercent = 20;

/** The unit of the actual's own column, else of the one that it shares with the target. */
const ownColumnUnit = (context: QuantityContext): string =>
  context.actualUnitColumn === undefined
    ? columnUnit(context)
    : columnUnit({ ...context, unitColumn: context.actualUnitColumn });

const fractionOrPercent = ({ value }: Quantity): Message =>
  message("quantity.fractionOrPercent", { value, percent: tidy(value * 100) });

/** 0.063 in a column of % beside 5: a fraction by its size. 0.3 beside 5, or 0.1 beside 0.4, are what they say. */
const nearerAsFraction = (value: number, target: number): boolean =>
  target >= 1 && value < 1 && value * 100 >= target / 5 && value * 100 <= target * 5;

/** Gives a number without unit the unit of its column or of the target, and says so. */
function withUnit(
  written: Written,
  found: Quantity,
  all: readonly Quantity[],
  target: Reading,
  column: string,
): Reading {
  if (found.unit !== "") return numberReading(written, found, all);
  const build = (lead: Quantity, parts?: Partial<Reading>): Reading =>
    numberReading(
      written,
      lead,
      all.map((each) => (each === found ? lead : each)),
      parts,
    );
  const { unit } = target;
  const share = unit === "%";
  if (share && found.value > 0 && found.value <= 1 && (target.value ?? 0) >= clearlyPercent) {
    const lead = { ...found, value: tidy(found.value * 100), unit };
    return build(lead, {
      inferred: [message("quantity.fractionAsPercent", { value: found.value, percent: lead.value })],
    });
  }
  if (column !== "")
    return build(
      { ...found, unit: column },
      {
        doubts: note(column === "%" && nearerAsFraction(found.value, target.value ?? 0), () =>
          fractionOrPercent(found),
        ),
      },
    );
  if (unit === "") {
    // 90 with 0.92 is no count: 率 whose % nobody wrote, once as a percentage and once as a fraction.
    const fraction = (target.value ?? 0) >= clearlyPercent && found.value > 0 && found.value < 1;
    return build(found, { doubts: note(fraction, () => fractionOrPercent(found)) });
  }
  // 12 against 每月1次 may be the year's number; only the same number surely counts by the month as well.
  const { amount, per } = splitUnit(unit);
  const periodic = (per[0] ?? "") in periodsInYear && found.value !== target.value;
  const counted = periodic ? amount : unit;
  const open = share && found.value > 0 && found.value < 1;
  return build(
    { ...found, unit: counted },
    {
      inferred: [message("quantity.unitFromTarget", { unit: counted })],
      doubts: note(open, () => fractionOrPercent(found)),
    },
  );
}

/** 12/12 against 12次: twelve of twelve; against a percentage it is the share. */
function settlePart(found: Found, target: Reading): Found {
  if (found.part === null || isFamily(target.unit, "share")) return found;
  return found.part.whole === target.value ? { ...found, value: found.part.part, unit: "" } : found;
}

/** 150万 beside a target in 万元 is money, 58.6万 beside 50万人次 or 50千人次 counts 万人次. */
function settleWan(found: Found, target: Reading): Found {
  if (found.wan === null) return found;
  const { value, upTo, prefix } = found.wan;
  if (isFamily(target.unit, "money")) return { ...found, value, upTo, unit: `${prefix}元${found.unit}` };
  const counted = target.unit === prefix ? "" : withoutMultiplier(target.unit);
  return counted === null ? found : { ...found, value, upTo, unit: `${prefix}${counted}` };
}

function words(written: Written, scanned: Scan, parts: Partial<Reading> = {}): Reading {
  const { band } = bandOf(scanned.text);
  return reading("qualitative", written, {
    band,
    time: spanOf(scanned.times),
    quantities: scanned.quantities.map(plain),
    ...parts,
  });
}

/** What an actual's quantities say beside the target; of several those without unit and comparator only where all is numbers. */
function said({ quantities, bare }: Scan, target: Reading): readonly Found[] {
  const known: Found[] = [];
  for (const quantity of quantities) {
    const each = settleWan(settlePart(quantity, target), target);
    if (each.unit !== "" || each.comparator !== "" || bare || quantities.length === 1) known.push(each);
  }
  return known;
}

/** 11月 for ≤12 with 月 in the column of units: which month of the year, on both sides. */
function monthOf({ text }: Scan, { unit, comparator }: Reading, { unitColumn }: QuantityContext): Quantity | null {
  const byMonth = unitColumn.trim() === "月" && (comparator === "<=" || comparator === "<");
  const month = byMonth ? /^(\d{1,2})月(?:份|底|末)?$/u.exec(text)?.[1] : undefined;
  return month === undefined ? null : quantityOf(Number(month), unit, text.length);
}

function againstNumber(written: Written, scanned: Scan, target: Reading, context: QuantityContext): Reading {
  const { bare } = scanned;
  const month = monthOf(scanned, target, context);
  if (month !== null) return numberReading(written, month, [month]);
  const column = ownColumnUnit(context);
  const found = said(scanned, target);
  const only = onlyOf(found);
  const fitting = found.filter((each) => fits(each, target));
  if (fitting.length === 0) {
    if (only !== undefined && isSumForHead(only, target)) {
      const texts = { target: target.text.trim(), actual: written.text.trim() };
      return words(written, scanned, { band: null, doubts: [message("quantity.sumForHead", texts)] });
    }
    if (only !== undefined && bare) return withUnit(written, only, found, target, column);
    if (scanned.times.length > 0 && bare)
      return reading("time", written, { time: spanOf(scanned.times), band: bandOf(scanned.text).band });
    return words(written, scanned);
  }
  if (target.scope === "each" && fitting.length > 1) {
    const least = fitting.reduce((a, b) => (b.value < a.value ? b : a));
    const note = message("quantity.leastOfEach", { quantity: printQuantity(least) });
    return { ...withUnit(written, least, found, target, column), inferred: [note] };
  }
  const [first = null] = fitting;
  const chosen = fitting.length === 1 ? first : pick(scanned.text, fitting, target, context);
  const open = chosen !== null && isPartOfFigure(scanned.text, chosen, target);
  if (chosen !== null && !open) return withUnit(written, chosen, found, target, column);
  const list = (open ? found : fitting).map(printQuantity).join("、");
  return words(written, scanned, { band: null, doubts: [message("quantity.severalFit", { list })] });
}

function againstWords(written: Written, scanned: Scan, target: Reading): Reading {
  const { bare } = scanned;
  const dated = scanned.times.some(({ strength }) => strength === "date" || strength === "year");
  const only = onlyOf(scanned.quantities);
  if (only !== undefined && bare) return numberReading(written, only, [only]);
  const isTime = scanned.times.length > 0 && scanned.quantities.length === 0 && bare;
  if (isTime || (target.kind === "time" && dated))
    return reading("time", written, {
      time: spanOf(scanned.times),
      quantities: scanned.quantities.map(plain),
      band: bandOf(scanned.text).band,
    });
  const underWay = goesOn(normalise(target.text)) && bandOf(scanned.text).band === "partly";
  return words(written, scanned, underWay ? { band: null } : {});
}

/**
 * Reads a 完成值 cell in the light of its target: a number without unit takes the target's, and of several numbers in a
 * sentence the one is taken that fits the target by unit and keyword. Total; what is not certain is among the doubts.
 */
export function readActual(written: Written, target: Reading, context: QuantityContext): Reading {
  const text = normalise(withoutListNumbers(written.text, target.text));
  const scanned = scan(text, context.year);
  const number = cellNumber(written, scanned);
  if (number !== null) return withUnit(written, number, [number], target, ownColumnUnit(context));
  if (isBlank(text)) return reading("blank", written);
  if (isNone(text) || (isNoneOfBad(text) && asksForFew(target, context))) return readNone(written, target, context);
  const unknown = withUnknownUnit(scanned);
  const settled = unknown === null ? scanned : { ...scanned, quantities: [unknown], bare: true };
  return target.kind === "number"
    ? againstNumber(written, settled, target, context)
    : againstWords(written, scanned, target);
}
