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
