import fc from "fast-check";
import { blocksAround } from "../../../src/form/middle-rows";

const anything = (): boolean => true;

/** Blocks of these sizes below one another: where their names stand, and whose each row is. */
function laid(sizes: readonly number[], lower: boolean) {
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  return {
    middles: starts.map((start, index) => start + Math.floor(((sizes[index] ?? 1) - (lower ? 0 : 1)) / 2)),
    rows: sizes.flatMap((size, index) => Array.from({ length: size }, () => index)),
  };
}

test.each([
  [[2, 5, 6], 7, [0, 0, 0, 0, null, 1, 2]],
  [[1, 4], 6, [0, 0, null, null, 1, 1]],
  [[0, 1, 2], 3, [0, 1, 2]],
])("names in the rows %j of %i", (middles, count, rows) => {
  expect(blocksAround(middles, count, anything)).toEqual(rows);
});

test.each([
  [[], 3],
  [[2, 3], 9],
  [[4], 3],
  [Array.from({ length: 30 }, (_, index) => index), 30],
])("names in the rows %j of %i are in no middles", (middles, count) => {
  expect(blocksAround(middles, count, anything)).toBeNull();
});

test("what a block may hold tells between two ways", () => {
  const known = ["产出", "产出", "产出", "产出", "产出", "效益", "满意度"];
  const names = ["产出", "效益", "满意度"];
  const fit = (from: number, until: number, index: number): boolean =>
    known.slice(from, until).every((kind) => kind === names[index]);
  expect(blocksAround([2, 5, 6], 7, fit)).toEqual([0, 0, 0, 0, 0, 1, 2]);
});

test("many names that nearly fit are soon known not to", () => {
  const { middles, rows } = laid(new Array<number>(24).fill(5), false);
  let asked = 0;
  const fit = (): boolean => ++asked > 0;
  expect(blocksAround(middles, rows.length + 3, fit)).toBeNull();
  expect(asked).toBeLessThan(2000);
});

test("a row is never put under another name than its own", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(sizes, fc.boolean(), (given, lower) => {
      const { middles, rows } = laid(given, lower);
      const read = blocksAround(middles, rows.length, anything);
      read?.forEach((block, row) => {
        expect([null, rows[row]]).toContain(block);
      });
    }),
  );
});
