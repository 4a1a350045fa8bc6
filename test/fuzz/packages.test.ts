import { hunt, kept, verify } from "../support/fuzz/hunt";
import { packages } from "../support/fuzz/packages";

test("a package with faults is read or refused in words, never anything else", async () => {
  expect((await hunt(packages, { numRuns: 60 })).failure).toBeNull();
});

const whole = { original: 0, parts: [], bytes: [] };

test.each([["a package without faults", whole] as const, ...kept(packages)])("%s", (_, one) => verify(packages, one));
