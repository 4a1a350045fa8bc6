import { tenThousandfold } from "../../../src/scoring";

test.each([
  [43.2, 372_400, true],
  [372_400, 43.2, true],
  [1, 5_000, true],
  [1, 4_999, false],
  [1, 20_000, true],
  [1, 20_001, false],
  [0, 10_000, false],
  [10, 10, false],
])("%d and %d are a ten-thousandfold apart: %s", (a, b, slip) => {
  expect(tenThousandfold(a, b)).toBe(slip);
});
