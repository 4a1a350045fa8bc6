import { UserSession } from "../sessions/session";
import { sessionPlan, type SessionPlan } from "../sessions/steps";
import { holds, type Property } from "./property";

/** No cell lost, nothing written twice, no stale result or selection, whatever happens in what order. */
async function faults(plan: SessionPlan): Promise<readonly string[]> {
  const session = await UserSession.start(plan);
  for (const [index, step] of plan.steps.entries()) {
    try {
      await session.run(step);
    } catch (error) {
      throw new Error(`step ${index} (${JSON.stringify(step)}): ${String(error)}`, { cause: error });
    }
  }
  await session.settle();
  return [];
}

export const sessions: Property<SessionPlan> = {
  name: "sessions",
  arbitrary: sessionPlan,
  isCase: (content): content is SessionPlan => holds(content, "form", "level", "steps"),
  faults,
};
