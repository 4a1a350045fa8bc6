import { message } from "../../../../src/i18n";
import { ratioOf, verdict } from "../../../../src/quantity/comparing/result";

const doubt = message("quantity.severalFit", { list: "3个、5个" });
const reason = message("quantity.direction.up", {});
const nothing = {
  ratio: null,
  met: null,
  direction: null,
  directionInferred: false,
  directionReason: null,
  targetValue: null,
  actualValue: null,
  unit: "",
  doubts: [],
};

test("a verdict knows nothing but what it is told", () => {
  expect(verdict(null)).toEqual(nothing);
  expect(verdict(true)).toEqual({ ...nothing, met: true });
  expect(verdict(false, [doubt])).toEqual({ ...nothing, met: false, doubts: [doubt] });
});

test.each([
  { direction: "down" },
  { directionInferred: true },
  { directionReason: reason },
  { targetValue: 0 },
  { unit: "场" },
  { direction: "exact", directionInferred: true, directionReason: reason, targetValue: 30, unit: "个" },
] as const)("a verdict keeps what is known of the target: %j", (parts) => {
  expect(verdict(null, [], parts)).toEqual({ ...nothing, ...parts });
});

test.each([
  ["30场 of 30场", 30, 30, false, 1],
  ["42场 of 30场", 30, 42, false, 1.4],
  ["15场 of 30场", 30, 15, false, 0.5],
  ["40件 where 30件 is the most", 30, 40, true, 0.75],
  ["20件 where 30件 is the most", 30, 20, true, 1.5],
  ["none of 30场", 30, 0, false, null],
  ["none where 30件 is the most", 30, 0, true, null],
  ["a target of 0", 0, 5, false, null],
  ["a target of 0 at most", 0, 5, true, null],
  ["a fall for a target that grows", 5, -1, false, null],
  ["a target below 0", -5, -3, false, null],
  ["a target below 0, an actual above it", -5, 3, false, null],
  ["too large to divide", 1e-300, 1e300, false, null],
  ["too small to divide", 1e300, 1e-300, false, null],
  ["too small to divide, the less the better", 1e-300, 1e300, true, null],
])("the completion of %s", (_, target, actual, down, expected) => {
  expect(ratioOf(target, actual, down)).toBe(expected);
});
