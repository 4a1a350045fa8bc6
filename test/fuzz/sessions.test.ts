import { z } from "zod";
import { found, hunt, runs } from "../support/fuzz";
import { sessionPlan, type SessionPlan } from "../support/sessions/steps";
import { UserSession } from "../support/sessions/session";

jest.setTimeout(24 * 60 * 60 * 1000);

/** No cell lost, nothing written twice, no stale result or selection, whatever happens in what order. */
async function holds(plan: SessionPlan): Promise<void> {
  const session = await UserSession.start(plan);
  for (const [index, step] of plan.steps.entries()) {
    try {
      await session.run(step);
    } catch (error) {
      throw new Error(`step ${index} (${JSON.stringify(step)}): ${String(error)}`, { cause: error });
    }
  }
  await session.settle();
}

const kept = z.array(z.custom<SessionPlan>((one) => typeof one === "object" && one !== null && "steps" in one));

test.each(kept.parse(found("sessions")))("a session that once failed: $form at $level", holds);

test("random sessions in Excel", async () => {
  await hunt("sessions", runs(6, 0.01), sessionPlan, holds);
});
