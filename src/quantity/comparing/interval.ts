import type { Comparator, Direction } from "../reading";

/** Values from `from` to `to`; an end that is `open` does not belong to it. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

interface Bounded {
  readonly comparator: Comparator | "";
  readonly value: number;
  readonly upTo: number | null;
  readonly approximate: boolean;
}

const between = (from: number, to: number): Interval => ({ from, to, openFrom: false, openTo: false });
const from = (value: number, open: boolean): Interval => ({ from: value, to: Infinity, openFrom: open, openTo: false });
const upUntil = (value: number, open: boolean): Interval => ({
  from: -Infinity,
  to: value,
  openFrom: false,
  openTo: open,
});

/** 约30 may be a tenth more or less. */
const tenth = 0.1;

/** 40余 is less than 50, 340余 less than 350, 2.1万余 less than 2.2万: the last written place is not full. */
function nextRound(value: number): number {
  const [, decimals = ""] = String(value).split(".");
  let place = 10 ** -decimals.length;
  while (place < value && value % (place * 10) === 0) place *= 10;
  return value + place;
}

/** What an actual can be: usually one value; ≥95%, 40余, 约30 and 30-50 leave it open. */
export function possible({ comparator, value, upTo, approximate }: Bounded): Interval {
  if (upTo !== null) return between(value, upTo);
  if (approximate && comparator === ">=") return { from: value, to: nextRound(value), openFrom: false, openTo: true };
  if (approximate) return between(value - Math.abs(value) * tenth, value + Math.abs(value) * tenth);
  switch (comparator) {
    case ">=":
    case ">":
      return from(value, comparator === ">");
    case "<=":
    case "<":
      return upUntil(value, comparator === "<");
    default:
      return between(value, value);
  }
}

/** What meets a target. An exact one counts as met when it is passed as well; 0 is met by nothing above it. */
export function accepted({ comparator, value, upTo }: Bounded, direction: Direction): Interval {
  if (upTo !== null)
    return direction === "up" ? from(value, false) : direction === "down" ? upUntil(upTo, false) : between(value, upTo);
  if (direction === "down") return upUntil(value, comparator === "<");
  if (direction === "exact" && value === 0) return upUntil(0, false);
  return from(value, comparator === ">");
}

/** Doubles that differ by less than this share of their size are the same value. */
const slack = 1e-9;
const close = (a: number, b: number): boolean =>
  a === b ||
  (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= slack * Math.max(1, Math.abs(a), Math.abs(b)));

function startsWithin(inner: Interval, outer: Interval): boolean {
  return close(inner.from, outer.from) ? !outer.openFrom || inner.openFrom : inner.from > outer.from;
}

function endsWithin(inner: Interval, outer: Interval): boolean {
  return close(inner.to, outer.to) ? !outer.openTo || inner.openTo : inner.to < outer.to;
}

function before(a: Interval, b: Interval): boolean {
  return close(a.to, b.from) ? a.openTo || b.openFrom : a.to < b.from;
}

/** true: whatever the actual is, it meets; false: it cannot; null: it may. */
export function within(actual: Interval, target: Interval): boolean | null {
  if (startsWithin(actual, target) && endsWithin(actual, target)) return true;
  return before(actual, target) || before(target, actual) ? false : null;
}
