import { message, type Message } from "../i18n";
import { contradictions } from "./consistency";
import type { Profile } from "./model";
import { describe, problemOf } from "./problems";
import { profileSchema } from "./schema";

/** A profile, or every problem found in what was given. */
export type ProfileParse =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: readonly Message[] };

/** Checks data from outside: first each value, then whether they agree with each other. Never throws. */
export function parseProfile(data: unknown): ProfileParse {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return { ok: false, problems: [message("profile.problem.not-a-profile", { seen: describe(data) })] };
  }
  const result = profileSchema().safeParse(data);
  if (!result.success) return { ok: false, problems: result.error.issues.map((issue) => problemOf(issue, data)) };
  const problems = contradictions(result.data);
  return problems.length === 0 ? { ok: true, profile: result.data } : { ok: false, problems };
}
