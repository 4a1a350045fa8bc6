import { grids } from "../support/fuzz/grids";
import { hunt, kept, verify } from "../support/fuzz/hunt";

test("a published form, changed at random: no throw, no NaN, no score beyond its points, no stray edit", async () => {
  expect((await hunt(grids, { numRuns: 150 })).failure).toBeNull();
});

test.each(kept(grids))("%s, found earlier", (_, one) => verify(grids, one));
