/** Whether two amounts differ by about a factor of 10 000, the slip between 元 and 万元. Zero is never a slip. */
export function tenThousandfold(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b);
  return Math.min(a, b) > 0 && ratio >= 5_000 && ratio <= 20_000;
}
