const yuan: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["百元", 100],
  ["千元", 1000],
  ["万元", 10_000],
  ["百万元", 1_000_000],
  ["亿元", 100_000_000],
]);

/** An amount in 元; null where the unit is no plain money unit (元/人, 美元). */
export function inYuan(value: number | null, unit: string): number | null {
  const factor = yuan.get(unit);
  return value === null || factor === undefined ? null : value * factor;
}

/** Whether two amounts differ by about a factor of 10 000, the slip between 元 and 万元. Zero is never a slip. */
export function tenThousandfold(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b);
  return Math.min(a, b) > 0 && ratio >= 5_000 && ratio <= 20_000;
}
