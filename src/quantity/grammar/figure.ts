import { amount, type Amount, between, inFull } from "./amount";
import { arabic, chinese, tidy } from "./numeral";
import { firstOf, map, type Parsed, type Parser, startingWith, then, word } from "./parser";
import { unit } from "./unit";

/** What a number says with all that belongs to it, before comparators: one value, a range (30-50), a share (12/20), a ratio (1:2). */
export interface Figure {
  readonly value: number;
  readonly upTo: number | null;
  readonly unit: string;
  readonly chinese: boolean;
  /** 余, 多: a little more. */
  readonly more: boolean;
  /** The numbers before 万 or 亿 where no unit follows (150万). */
  readonly wan: { readonly value: number; readonly upTo: number | null; readonly prefix: string } | null;
  /** 3/5: three of five. */
  readonly part: { readonly part: number; readonly whole: number } | null;
}

/** 30-50场, 95%-98%; 95±2. */
const upper: Parser<Amount> = map(then(word(["-", "~", "--", "至", "到"]), amount), ([, to]) => to);
/** 90%≤X≤100%: what stands between the signs is only a name. */
const bounds = /^(?:<=|[≤<])[^\d<>=≤≥,;。]{0,10}(?:<=|[≤<])/u;
const upperBound: Parser<Amount> = (text, at) => {
  const signs = "≤<".includes(text.charAt(at) || " ") ? bounds.exec(text.slice(at, at + 16)) : null;
  return signs === null ? null : amount(text, at + signs[0].length);
};
const tolerance: Parser<Amount> = map(then(word(["±"]), amount), ([, by]) => by);

const ratioTail: Parser<readonly [string, number]> = map(
  then(word([":", "/", "比"]), firstOf(arabic, chinese)),
  ([stroke, second]) => [stroke, second.value] as const,
);

const plainly = ({ value, unit: name, times, more, chinese: words }: Amount): Figure => ({
  value: inFull(value, times),
  upTo: null,
  unit: name,
  wan: times === null ? null : { value, upTo: null, prefix: times.prefix },
  part: null,
  chinese: words,
  more,
});

/** 12/20次: twelve of twenty; 1:2, 1比2. */
function ratioIn(text: string, { value: first, end }: Parsed<Amount>): Parsed<Figure> | null {
  if (first.times !== null || !["", "比"].includes(first.unit)) return null;
  const tail = ratioTail(text, first.unit === "" ? end : end - 1);
  if (tail === null || tail.value[1] === 0) return null;
  const [stroke, second] = tail.value;
  const figure = plainly(first);
  if (stroke !== "/") return { value: { ...figure, value: tidy(first.value / second), unit: "比" }, end: tail.end };
  const share = { ...figure, value: tidy((first.value / second) * 100), unit: "%" };
  const part = { part: first.value, whole: second };
  return { value: { ...share, part }, end: unit(text, tail.end)?.end ?? tail.end };
}

/** Two ends in the unit that both are meant in. */
function spanning(first: Amount, to: Amount, ends: readonly [number, number]): Figure | null {
  const shared = between(first, to);
  if (shared === null) return null;
  const { unit: name, times } = shared;
  const [value, upTo] = [tidy(ends[0]), tidy(ends[1])];
  const wan = times === null ? null : { value, upTo, prefix: times.prefix };
  return { ...plainly(first), value: inFull(value, times), upTo: inFull(upTo, times), unit: name, wan };
}

function rangeIn(text: string, { value: first, end }: Parsed<Amount>): Parsed<Figure> | null {
  const by = tolerance(text, end);
  const to = upper(text, end) ?? upperBound(text, end);
  const span =
    by !== null
      ? spanning(first, by.value, [first.value - by.value.value, first.value + by.value.value])
      : to !== null && to.value.value > first.value
        ? spanning(first, to.value, [first.value, to.value.value])
        : null;
  return span === null ? null : { value: span, end: (by ?? to ?? { end }).end };
}

const tenths = "零一二三四五六七八九";

/** 九成 is 90%, 九成五 and 九成半 are more. */
function inPercent(text: string, { value: figure, end }: Parsed<Figure>): Parsed<Figure> {
  if (figure.unit !== "成") return { value: figure, end };
  const behind = text.charAt(end) === "半" ? 5 : tenths.indexOf(text.charAt(end) || " ");
  const more = figure.chinese && figure.upTo === null ? Math.max(0, behind) : 0;
  const upTo = figure.upTo === null ? null : figure.upTo * 10;
  return { value: { ...figure, value: figure.value * 10 + more, upTo, unit: "%" }, end: end + (more > 0 ? 1 : 0) };
}

/** A number with its unit and what makes a range, a share or a ratio of it. */
export const figure: Parser<Figure> = startingWith(amount.starts, (text, at) => {
  const first = amount(text, at);
  if (first === null) return null;
  return inPercent(
    text,
    ratioIn(text, first) ?? rangeIn(text, first) ?? { value: plainly(first.value), end: first.end },
  );
});
