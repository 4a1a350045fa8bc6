import type { HeadColumn } from "./head-band";
import type { ColumnRole } from "./model";
import type { Label } from "./vocabulary/label";

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
  if (!columns.some(({ label, parent }) => says(speaksOfYear, label, parent))) return none;
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

/** The whole project's: 总预算 beside 本年预算, 总体目标值 beside 年度目标值. 总预算 alone is no other period. */
const whole =
  /^(?:计划|概算|批复)投资|^(?:项目|任务)?(?:总体?|整体|建设期|规划期|[两三五]年)(?:绩效)?(?:目标|指标|预算|投资|计划|任务|执行|支出|完成)/;
/** Without one of these no head is of another period: nearly every table is such. */
const other = new RegExp([partOfYear, otherPart, whole].map(({ source }) => source).join("|"));
const ofYear = /本年|当年|全年|今年|年度|20\d{2}年/;

/**
 * Heads of another period than the year (一季度 beside 全年, 实施期预算 beside 年度预算) where a head of the year claims the
 * same role. Their places in `columns`.
 */
export function ofOtherPeriods(
  columns: readonly HeadColumn[],
  roleOf: (index: number) => ColumnRole | null,
): ReadonlySet<number> {
  if (!columns.some(({ label, parent }) => says(other, label, parent))) return none;
  // 总体目标值 beside any other target; 总预算 beside 财政预算 may be the year's.
  const own = ({ label, parent }: HeadColumn, role: ColumnRole | null): boolean =>
    says(ofYear, label, parent) || (role === "target" && !says(whole, label, parent));
  const year = new Set(columns.map((column, index) => (own(column, roleOf(index)) ? roleOf(index) : null)));
  const another = columns.map(
    ({ label, parent }, index) =>
      says(partOfYear, label, parent) ||
      says(otherPart, label, parent) ||
      (says(whole, label, parent) && year.has(roleOf(index))),
  );
  if (!another.includes(true)) return none;
  const ofTheYear = new Set(columns.map((_, index) => (another[index] === true ? null : roleOf(index))));
  return new Set(
    columns.flatMap((_, index) => (another[index] === true && ofTheYear.has(roleOf(index)) ? [index] : [])),
  );
}

const says = (words: RegExp, label: Label, parent: Label | null): boolean =>
  words.test(label.full) || (parent !== null && words.test(parent.full));

const none: ReadonlySet<number> = new Set();
const speaksOfYear = /20\d\d年|^(?:上一?|去|前)年/;
const endsInValue = (word: string): boolean => /[值数]$/.test(word) && !before.test(word);

function yearOf({ label, parent }: HeadColumn): number | null {
  const found = named.exec(label.full) ?? named.exec(parent?.full ?? "");
  return found === null ? null : Number(found[1]);
}
