/**
 * 四舍五入: half-up in decimal, away from zero. Doubles cannot hold most decimals (1.005 is 1.00499…), so the value is
 * first cut to the 13 digits that survive a few multiplications, then shifted by its decimal exponent, not multiplied.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  if (Number.isInteger(value) && decimals >= 0) return value + 0;
  const magnitude = shift(Number(Math.abs(value).toPrecision(13)), decimals);
  const rounded = shift(Math.round(magnitude), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function shift(value: number, by: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + by}`);
}
