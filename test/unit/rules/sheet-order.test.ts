import fc from "fast-check";
import { message } from "../../../src/i18n";
import { checkRules, type Rule } from "../../../src/rules";
import { at, fail } from "../../../src/rules/verdict";
import { addressOf } from "../../../src/sheet";
import { evaluated } from "../../support/evaluated";
import { aCell } from "../../support/form-builder";

const place = fc.oneof(
  fc.constant(null),
  fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 30 }) }),
);

const text = message("rules.broken");
const form = evaluated({});

test("the whole form first, then row by row, left to right; findings of one cell stay as they came", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (places) => {
      const order = (index: number): number => {
        const at = places[index] ?? null;
        return at === null ? 0 : at.row * 100 + at.column;
      };
      const expected = [...places.keys()].sort((a, b) => order(a) - order(b) || a - b);
      const verdicts = places.map((where, seen) => {
        const cell = where === null ? null : aCell(addressOf(where.row, where.column), "");
        return fail(at(cell), text, { advice: text, seen });
      });
      const rule: Rule = {
        id: "overachieved",
        level: "note",
        citations: [],
        title: text,
        none: text,
        check: () => verdicts,
      };
      expect(checkRules(form, [rule]).map(({ seen }) => Number(seen))).toEqual(expected);
    }),
  );
});
