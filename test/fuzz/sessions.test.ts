import { hunt, kept, verify } from "../support/fuzz/hunt";
import { sessions } from "../support/fuzz/sessions";

test.each(kept(sessions))("%s, a session that once failed", (_, one) => verify(sessions, one));

test("random sessions in Excel", async () => {
  expect((await hunt(sessions, { numRuns: 6 })).failure).toBeNull();
});
