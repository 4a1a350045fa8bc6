import fc from "fast-check";
import { inSheetOrder } from "../../../src/rules/sheet-order";
import { at } from "../../../src/rules/verdict";
import { aCell } from "../../support/form-builder";
import { addressOf } from "../../../src/sheet";

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
      const orders = places.map(
        (where) => at(where === null ? null : aCell(addressOf(where.row, where.column), "")).order,
      );
      const expected = places.map((_, index) => index).sort((a, b) => order(a) - order(b) || a - b);
      expect(inSheetOrder([...places.keys()], orders)).toEqual(expected);
    }),
  );
});
