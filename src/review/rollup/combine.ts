import { message, type Message } from "../../i18n";
import { conversion, isFamily, printQuantity, type Comparator, type Reading } from "../../quantity";
import type { Computed } from "../../scoring";
import type { Group, SiteRow } from "./align";
import { siteMean, siteSum, tidy, type Share } from "./explain";
import type { Combination } from "./model";

/** What a group of like indicators comes to. `why`: what keeps it from being added up; null: nothing. */
export interface Combined {
  readonly how: Combination;
  readonly unit: string;
  readonly comparator: Comparator | "";
  readonly approximate: boolean;
  readonly target: Computed;
  readonly actual: Computed;
  readonly why: Message | null;
}

/** 平均, 人均, 单价: a number that does not grow with the number of sites. */
const perSomething = /平均|人均|户均|均|单价|标准|天数|时长|周期|工期|比例|倍/;
/** A bare number is taken for a count only where the name says so. */
const counted = /数量|人数|次数|场次|期数|个数|件数|户数|份数|总数|[场次期件户份人个]数/;
const units = ["money", "mass", "length", "area", "volume", "data", "energy"] as const;
const notAdded = ["share", "duration", "workday", "calendar"] as const;

function isAdditive(unit: string, name: string): boolean {
  if (perSomething.test(name) || unit.includes("/")) return false;
  if (unit === "") return counted.test(name);
  if (notAdded.some((family) => isFamily(unit, family))) return false;
  return (
    units.some((family) => isFamily(unit, family)) || conversion(unit, "个") !== null || !/^[分度级倍]$/.test(unit)
  );
}

const certain = ({ kind, value, upTo, scope, doubts, quantities }: Reading): boolean =>
  kind === "number" && value !== null && upTo === null && scope === "" && doubts.length === 0 && quantities.length <= 1;

function shareOf({ site, name, row }: SiteRow, side: "target" | "actual", unit: string, funds: number | null): Share {
  const { indicator } = row;
  const reading = indicator[side];
  const factor = conversion(reading.unit, unit);
  const value = reading.value === null || factor === null ? null : tidy(reading.value * factor);
  const cell = (side === "target" ? indicator.targetCell : indicator.actualCell)?.address ?? null;
  const share = { site: name, value, place: { file: site.file, sheet: site.evaluation.form.sheet, cell } };
  return funds === null ? share : { ...share, weight: funds };
}

/** How many of the sites reach their own target: what can be said where nothing can be added. */
function allMet(group: Group, why: Message | null): Combined {
  const shares = (value: (row: SiteRow) => number): Share[] =>
    group.rows.map((row) => ({ ...shareOf(row, "actual", "", null), value: value(row) }));
  const met = group.rows.filter(({ row }) => row.comparison.met === true && row.doubts.length === 0).length;
  const qualitative = group.rows.some(({ row }) => row.indicator.target.kind === "qualitative" || row.band !== null);
  const reached = !qualitative && met === group.rows.length;
  return {
    how: reached ? "all-met" : "undecided",
    unit: "个",
    comparator: "=",
    approximate: false,
    target: siteSum(
      shares(() => 1),
      "个",
    ),
    actual: siteSum(
      shares(({ row }) => (row.comparison.met === true && row.doubts.length === 0 ? 1 : 0)),
      "个",
    ),
    why: reached ? null : (why ?? message("review.rollup.why.words", { met, sites: group.rows.length })),
  };
}

/** Units, directions and readings that go together, or why they do not. */
function obstacle(group: Group): Message | null {
  const readings = group.rows.flatMap(({ row }) => [row.indicator.target, row.indicator.actual]);
  if (!readings.every(certain)) return message("review.rollup.why.unreadable");
  const [unit = ""] = readings.map((reading) => reading.unit);
  if (readings.some((reading) => conversion(reading.unit, unit) === null)) return message("review.rollup.why.units");
  const directions = new Set(group.rows.map(({ row }) => row.comparison.direction));
  const signs = new Set(
    group.rows.flatMap(({ row }) => (row.indicator.target.comparator === "" ? [] : [row.indicator.target.comparator])),
  );
  if (directions.size !== 1 || directions.has(null) || signs.size > 1) return message("review.rollup.why.comparators");
  return null;
}

/**
 * 汇总同类指标: absolute values are added, relative values weighted by the sites' budgets; the score comes afterwards.
 * What is neither (per head, average, in words, unreadable) is never added: only whether every site met its own target is
 * told. `fundsOf`: a site's 全年预算数; null: not known.
 */
export function combine(group: Group, fundsOf: (row: SiteRow) => number | null): Combined {
  const why = obstacle(group);
  const readings = group.rows.map(({ row }) => row.indicator.target);
  if (why !== null) return allMet(group, readings.every(({ kind }) => kind === "number") ? why : null);
  const unit = readings[0]?.unit ?? "";
  const comparator = readings.find((reading) => reading.comparator !== "")?.comparator ?? "";
  const all = group.rows.flatMap(({ row }) => [row.indicator.target, row.indicator.actual]);
  const base = { unit, comparator, approximate: all.some(({ approximate }) => approximate), why: null };
  const shares = (side: "target" | "actual", funds: boolean): Share[] =>
    group.rows.map((row) => shareOf(row, side, unit, funds ? fundsOf(row) : null));
  if (isFamily(unit, "share")) {
    const [target, actual] = [siteMean(shares("target", true), unit), siteMean(shares("actual", true), unit)];
    if (target.value === null || actual.value === null) return allMet(group, message("review.rollup.why.funds"));
    return { ...base, how: "weighted", target, actual };
  }
  if (!isAdditive(unit, group.label)) return allMet(group, message("review.rollup.why.average"));
  return {
    ...base,
    how: "sum",
    target: siteSum(shares("target", false), unit),
    actual: siteSum(shares("actual", false), unit),
  };
}

/** The combined value as a cell would say it, to be read and scored like any other. */
export function written({ comparator, unit, approximate }: Combined, value: number, side: "target" | "actual"): string {
  return printQuantity({
    comparator: side === "target" ? comparator : "",
    value,
    upTo: null,
    unit,
    approximate,
    scope: "",
  });
}
