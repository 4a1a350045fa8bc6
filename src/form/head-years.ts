import type { HeadColumn } from "./head-band";
import type { ColumnRole } from "./model";

/** 2022年完成值, 2022年 over 完成值. */
const named = /(20\d{2})年/;
const before = /^(?:上一?|去|前)年度?/;

/**
 * Heads of another year than the form's (2022年完成值 beside 2023年完成值, 上年完成值, 2024年目标值): the form's is that of the
 * latest column which `tellsDone`, what was done, or none where a value without a year does (实际完成值). Their places in
 * `columns`.
 */
export function ofOtherYears(
  columns: readonly HeadColumn[],
  tellsDone: (index: number) => boolean,
): ReadonlySet<number> {
  if (!columns.some(({ label, parent }) => speaksOfYear(label.full) || speaksOfYear(parent?.full ?? ""))) return none;
  const years = columns.map(yearOf);
  const own = Math.max(0, ...years.map((year, index) => (year !== null && tellsDone(index) ? year : 0)));
  const plain = columns.some(
    ({ label }, index) => years[index] === null && tellsDone(index) && endsInValue(label.word),
  );
  const others = new Set<number>();
  for (const [index, { label, parent }] of columns.entries()) {
    const year = years[index] ?? null;
    const earlier = before.test(label.full) || before.test(parent?.full ?? "");
    const another = year !== null && own > 0 && (year !== own || (plain && tellsDone(index)));
    if (earlier || another) others.add(index);
  }
  return others;
}

/** Heads of less than a year: 1-7月完成情况, 截至6月30日完成值, 上半年执行数. 1-12月 and 截至12月 are the whole of it. */
export const partOfYear = /(?<!\d)0?1月?[-—–~至到](?:[2-9]|1[01])月|截[至止到](?:0?[1-9]|1[01])月|上半年|[一二三]季度/;

/** The rest of a year in parts, and more than a year: 四季度, 下半年, 半年指标值; 实施期目标值, 累计完成值. */
const otherPart = /[四1-4]季度|半年|实施期|实施周期|中长?期|以前年度|历年|(?<!全年|本年|年度|当年)累计/;

/**
 * Heads of another period than the year (一季度 beside 全年, 实施期预算 beside 年度预算) where a head of the year claims the
 * same role. Their places in `columns`.
 */
export function ofOtherPeriods(
  columns: readonly HeadColumn[],
  roleOf: (index: number) => ColumnRole | null,
): ReadonlySet<number> {
  const another = columns.map(({ label, parent }) => isOtherPeriod(label.full) || isOtherPeriod(parent?.full ?? ""));
  if (!another.includes(true)) return none;
  const ofTheYear = new Set(columns.map((_, index) => (another[index] === true ? null : roleOf(index))));
  return new Set(
    columns.flatMap((_, index) => (another[index] === true && ofTheYear.has(roleOf(index)) ? [index] : [])),
  );
}

const isOtherPeriod = (full: string): boolean => partOfYear.test(full) || otherPart.test(full);

const none: ReadonlySet<number> = new Set();
const speaksOfYear = (full: string): boolean => /20\d\d年|^(?:上一?|去|前)年/.test(full);
const endsInValue = (word: string): boolean => /[值数]$/.test(word) && !before.test(word);

function yearOf({ label, parent }: HeadColumn): number | null {
  const found = named.exec(label.full) ?? named.exec(parent?.full ?? "");
  return found === null ? null : Number(found[1]);
}
