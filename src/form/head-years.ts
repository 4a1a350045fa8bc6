import type { HeadColumn } from "./head-band";

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

const none: ReadonlySet<number> = new Set();
const speaksOfYear = (full: string): boolean => /20\d\d年|^(?:上一?|去|前)年/.test(full);
const endsInValue = (word: string): boolean => /[值数]$/.test(word) && !before.test(word);

function yearOf({ label, parent }: HeadColumn): number | null {
  const found = named.exec(label.full) ?? named.exec(parent?.full ?? "");
  return found === null ? null : Number(found[1]);
}
