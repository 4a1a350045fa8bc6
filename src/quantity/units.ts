import { remembered } from "./remembered";
import { countUnits, notJustGe, sameCounts } from "./words/counts";
import { measureUnits, periodsInYear, type UnitRow, unitMultipliers } from "./words/units";

type Family = NonNullable<UnitRow["family"]>;

/** What a unit measures and how much of the family's base unit it is. */
interface Measure {
  /** The family, or for units that convert into nothing else the unit itself. */
  readonly kind: string;
  readonly factor: number;
}

const rows = new Map<string, UnitRow>(measureUnits.map((row) => [row.name, row]));
const sameCount = new Map<string, string>(sameCounts);
const counts = new Set(countUnits);
const multipliers = [...unitMultipliers].sort((a, b) => b[0].length - a[0].length);

function known(unit: string): Measure | null {
  const row = rows.get(unit);
  if (row !== undefined) return { kind: row.family ?? unit, factor: row.factor ?? 1 };
  if (counts.has(unit) || sameCount.has(unit)) return { kind: sameCount.get(unit) ?? unit, factor: 1 };
  return null;
}

/** 人次, of which 万人次 and 千人次 count many at a time; null: no such unit. */
export function withoutMultiplier(unit: string): string | null {
  if (known(unit) !== null) return null;
  const found = multipliers.find(([prefix]) => unit.startsWith(prefix) && known(unit.slice(prefix.length)) !== null);
  return found === undefined ? null : unit.slice(found[0].length);
}

const simple = remembered((unit): Measure => {
  const exact = known(unit);
  if (exact !== null) return exact;
  for (const [prefix, factor] of multipliers) {
    const base = unit.startsWith(prefix) ? known(unit.slice(prefix.length)) : null;
    if (base !== null) return { kind: base.kind, factor: base.factor * factor };
  }
  return { kind: unit, factor: 1 };
});

/** 元/人月 is 元/人·月; 人次 is a count of its own. */
const apart = (per: string): readonly string[] =>
  /^[人户生]/u.test(per) && isPeriod(per.slice(1)) ? [per.slice(0, 1), per.slice(1)] : [per];

/** 元/人·月: the amount and what it is for. */
export const splitUnit = remembered((unit): { readonly amount: string; readonly per: readonly string[] } => {
  const [amount = "", ...per] = unit.split("/");
  return { amount, per: per.flatMap(apart).map((each) => sameCount.get(each) ?? each) };
});

/** 年, 月, 学期: what something comes round in, and no head or piece. */
export const isPeriod = (per: string): boolean => per === "年" || per in periodsInYear;

export const measureOf = remembered((unit): Measure => simple(splitUnit(unit).amount));

export const isFamily = (unit: string, family: Family): boolean => measureOf(unit).kind === family;

/** Counts that different clerks give the same things: 家 and 户 are enterprises, 辆 and 台 vehicles. */
const usedForEachOther: readonly (readonly [string, string])[] = [
  ["家", "户"],
  ["辆", "台"],
];

/** 个 may stand for any measure word of things. */
function alike(a: string, b: string): boolean {
  if (a === b || usedForEachOther.some((pair) => pair.includes(a) && pair.includes(b))) return true;
  if (a !== "个" && b !== "个") return false;
  const other = a === "个" ? b : a;
  return counts.has(other) && !notJustGe.includes(other);
}

/** 元/人·月 and 元/月, 元/生 and 元/生·年: what one side leaves out is understood, but no month. */
function sameFor(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const left = many.filter((each) => !few.includes(each));
  return few.length === many.length - left.length && left.every((each) => !((periodsInYear[each] ?? 1) > 1));
}

/** How often a period comes round in a year, where one divides the other: weeks do not divide months. */
const inYear: Readonly<Record<string, number>> = { 年: 1, 半年: 2, 学期: 2, 季度: 4, 月: 12 };

/** 1次/季度 for 4次/年: how many of `to`'s periods one of `from`'s is worth; null: they are counted by different things. */
function periodFactor(from: readonly string[], to: readonly string[]): number | null {
  const [a, b] = [from, to].map((per) => per.find((each) => each in inYear));
  if (a === undefined || b === undefined) return null;
  const rest = (per: readonly string[], period: string): readonly string[] => per.filter((each) => each !== period);
  return sameFor(rest(from, a), rest(to, b)) ? (inYear[a] ?? 1) / (inYear[b] ?? 1) : null;
}

/** 28分 for 30分钟 are minutes. */
const minutesFor = (wanted: string, unit: string): string =>
  unit === "分" && simple(wanted).kind === "duration" ? "分钟" : unit;

/**
 * By what a number in `from` must be multiplied to stand in `to`, or null where that is not safe.
 * The part after "/" must agree; where only one side has it (50元/人 and 48元) it is understood.
 */
export function conversion(from: string, to: string): number | null {
  if (from === to) return 1;
  const a = splitUnit(from);
  const b = splitUnit(to);
  const same = a.per.length === 0 || b.per.length === 0 || sameFor(a.per, b.per);
  const periods = same ? 1 : periodFactor(a.per, b.per);
  const [x, y] = [simple(minutesFor(b.amount, a.amount)), simple(b.amount)];
  return periods !== null && alike(x.kind, y.kind) ? (x.factor / y.factor) * periods : null;
}
