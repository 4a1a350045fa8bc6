import * as fc from "fast-check";
import { roundHalfUp } from "../../../src/scoring";

describe("roundHalfUp", () => {
  test.each<[number, number, number]>([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [8.625, 2, 8.63],
    [8.6249, 2, 8.62],
    [10 * 0.8625, 2, 8.63],
    [1.45, 1, 1.5],
    [0.285, 2, 0.29],
    [10.235, 2, 10.24],
    [4.35 * 100, 0, 435],
    [2.5, 0, 3],
    [3.5, 0, 4],
    [0.1 + 0.2, 2, 0.3],
    [(10 * 37.24) / 43.2, 2, 8.62],
    [20 * 0.98, 2, 19.6],
    [0, 2, 0],
    [100, 2, 100],
    [1e-9, 2, 0],
    [1e-7, 7, 1e-7],
    [123456789.125, 2, 123456789.13],
    [5e20, 2, 5e20],
    [1e21, 2, 1e21],
    [1_234_567_890_123_456, 2, 1_234_567_890_123_456],
    [1250, -2, 1300],
  ])("%d to %d decimals is %d", (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  test("rounds negative numbers away from zero and gives no -0", () => {
    expect(roundHalfUp(-1.005, 2)).toBe(-1.01);
    expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true);
  });

  test("leaves what is no number alone", () => {
    expect(roundHalfUp(Number.NaN, 2)).toBeNaN();
    expect(roundHalfUp(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
  });

  test("agrees with rounding by decimal digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
        const byDigits = (Math.floor(thousandths / 10) + (thousandths % 10 >= 5 ? 1 : 0)) / 100;
        expect(roundHalfUp(thousandths / 1000, 2)).toBe(byDigits);
      }),
    );
  });

  test("agrees with rounding by decimal digits as near to a half as points ever come", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(-1, 0, 1),
        fc.integer({ min: 5, max: 9 }),
        (whole, decimals, side, further) => {
          // The decimal digits of whole units and a half, a little less or more.
          const digits = BigInt(whole) * 10n ** BigInt(further) + 5n * 10n ** BigInt(further - 1) + BigInt(side);
          const value = Number(`${digits}e-${decimals + further}`);
          const up = side >= 0 ? 1 : 0;
          fc.pre(String(digits).length <= 13);
          expect(roundHalfUp(value, decimals)).toBe(Number(`${whole + up}e-${decimals}`));
          expect(roundHalfUp(-value, decimals)).toBe(whole + up === 0 ? 0 : Number(`-${whole + up}e-${decimals}`));
        },
      ),
    );
  });

  test("is never off by more than half a unit, and rounding again changes nothing", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const rounded = roundHalfUp(value, decimals);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        expect(roundHalfUp(rounded, decimals)).toBe(rounded);
      }),
    );
  });

  test("never falls when the value rises", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          expect(roundHalfUp(low, 2)).toBeLessThanOrEqual(roundHalfUp(high, 2));
        },
      ),
    );
  });
});
