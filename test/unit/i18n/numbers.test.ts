import fc from "fast-check";
import { formats, printNumber } from "../../../src/i18n/numbers";

const styles = { ...formats.number, number: {} } as const;
const names = ["rate", "percent", "points", "amount", "plain", "number"] as const;

describe("a number", () => {
  const cases = names.flatMap((name) => (["zh-CN", "en"] as const).map((locale) => [name, locale] as const));
  const finite = { noNaN: true, noDefaultInfinity: true } as const;
  // What forms hold: amounts and points with few decimals, among them those that lie half way; and any double besides.
  const decimal = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 }))
    .map(([whole, decimals]) => whole / 10 ** decimals);
  const any = fc.oneof(decimal, fc.integer(), fc.double(finite), fc.double({ ...finite, min: -2, max: 2 }));

  it.each(cases)("in the style %s comes out as Intl.NumberFormat prints it in %s", (name, locale) => {
    const format = new Intl.NumberFormat(locale, styles[name]);
    fc.assert(
      fc.property(any, (value) => {
        expect([value, printNumber(locale, name, value)]).toEqual([value, format.format(value)]);
      }),
      { numRuns: 400 },
    );
    for (const value of [
      0,
      -0,
      1,
      -1,
      0.005,
      1.005,
      -1.005,
      0.9999999,
      999.995,
      999_999.5,
      5e-7,
      4e-7,
      5e-324,
      1e21,
      NaN,
      Infinity,
    ])
      expect([value, printNumber(locale, name, value)]).toEqual([value, format.format(value)]);
  });
});
