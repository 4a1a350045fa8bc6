import fc from "fast-check";
import { message } from "../../../src/i18n";
import type { Finding } from "../../../src/rules";
import { inSheetOrder } from "../../../src/rules/sheet-order";
import { addressOf } from "../../../src/sheet";

const aFinding = (cell: string | null, row: number | null): Finding => ({
  rule: "overachieved",
  level: "none",
  kind: "pass",
  cell,
  row,
  message: message("rules.none"),
  seen: null,
  expected: null,
  advice: null,
  citations: [],
});

const place = fc.oneof(
  fc.constant(null),
  fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 30 }) }),
);

test("the whole form first, then row by row, left to right; findings of one cell stay as they came", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const order = (index: number): number => {
        const at = places[index] ?? null;
        return at === null ? 0 : at.row * 100 + at.column;
      };
      const findings = places.map((at, index) => aFinding(at === null ? null : addressOf(at.row, at.column), index));
      const expected = places.map((_, index) => index).sort((a, b) => order(a) - order(b) || a - b);
      expect(inSheetOrder(findings).map(({ row }) => row)).toEqual(expected);
    }),
  );
});
