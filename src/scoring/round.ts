/** Up to here doubles (and the cut to 13 digits below) lose less than this of a unit, so that the quick way is sure beyond it. */
const [largest, unsure] = [1e9, 1e-4];

/** 四舍五入: half-up in decimal, away from zero. */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  if (Number.isInteger(value) && decimals >= 0) return value + 0;
  const rounded = quickly(Math.abs(value), decimals) ?? digitByDigit(Math.abs(value), decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Where the value is plainly nearer to one side (nearly always): a twentieth of the time. Null where it is not. */
function quickly(magnitude: number, decimals: number): number | null {
  if (decimals < 0 || decimals > 6) return null;
  const unit = 10 ** decimals;
  const scaled = magnitude * unit;
  if (scaled > largest) return null;
  const whole = Math.round(scaled);
  return Math.abs(Math.abs(scaled - whole) - 0.5) < unsure ? null : whole / unit;
}

/**
 * Doubles cannot hold most decimals (1.005 is 1.00499…), so the value is first cut to the 13 digits that survive a few
 * multiplications, then shifted by its decimal exponent, not multiplied.
 */
function digitByDigit(magnitude: number, decimals: number): number {
  return shift(Math.round(shift(Number(magnitude.toPrecision(13)), decimals)), -decimals);
}

function shift(value: number, by: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + by}`);
}
