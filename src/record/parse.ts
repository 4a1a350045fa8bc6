import * as z from "zod";
import { message, type Message } from "../i18n";
import { builtinProfiles, parseProfile } from "../profile";
import type { Acceptance, RecordParse, RecordedProfile, UserReading } from "./model";
import { kind, version } from "./serialise";

const form = z.strictObject({
  sheet: z.string(),
  nth: z.int().min(1).default(1),
  title: z.string(),
  unit: z.string(),
  project: z.string(),
  year: z.number().int().nullable(),
});
const filled = z.string().refine((text) => text.trim() !== "");
const acceptance: z.ZodType<Acceptance> = z.strictObject({
  key: filled,
  form,
  reason: filled,
  substance: z.string(),
});
const reading: z.ZodType<UserReading> = z.strictObject({
  key: filled,
  form,
  side: z.enum(["target", "actual"]),
  text: filled,
  of: z.string(),
});
const wrapper = z.object({
  kind: z.literal(kind),
  version: z.unknown(),
  profile: z.unknown().optional(),
  acceptances: z.array(z.unknown()).catch([]),
  readings: z.array(z.unknown()).catch([]),
});
const recordedProfile = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("builtin"), id: z.string() }),
  z.strictObject({ kind: z.literal("own"), profile: z.unknown() }),
]);

/** Reads what `serialiseRecord` wrote, possibly by another version or damaged since. Never throws; what can be used is used. */
export function parseRecord(text: string): RecordParse {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, problems: [message("record.problem.not-json")] };
  }
  const wrapped = wrapper.safeParse(data);
  if (!wrapped.success) return { ok: false, problems: [message("record.problem.not-a-record")] };
  if (wrapped.data.version !== version) return { ok: false, problems: [message("record.problem.version")] };
  const profile = profileOf(wrapped.data.profile);
  const acceptances = listOf(wrapped.data.acceptances, acceptance, "record.problem.acceptances");
  const readings = listOf(wrapped.data.readings, reading, "record.problem.readings");
  return {
    ok: true,
    record: { version, profile: profile.value, acceptances: acceptances.value, readings: readings.value },
    problems: [...profile.problems, ...acceptances.problems, ...readings.problems],
  };
}

interface Part<T> {
  readonly value: T;
  readonly problems: readonly Message[];
}

function listOf<T>(
  data: readonly unknown[],
  schema: z.ZodType<T>,
  id: "record.problem.acceptances" | "record.problem.readings",
): Part<readonly T[]> {
  const value = data.flatMap((one) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  const left = data.length - value.length;
  return { value, problems: left === 0 ? [] : [message(id, { count: left })] };
}

function profileOf(data: unknown): Part<RecordedProfile | null> {
  if (data === null || data === undefined) return { value: null, problems: [] };
  const parsed = recordedProfile.safeParse(data);
  if (!parsed.success) return { value: null, problems: [message("record.problem.profile-unknown")] };
  if (parsed.data.kind === "builtin") {
    const { id: wanted } = parsed.data;
    const known = Object.values(builtinProfiles).find(({ id }) => id === wanted);
    return known === undefined || known.id === "custom"
      ? { value: null, problems: [message("record.problem.profile-unknown")] }
      : { value: { kind: "builtin", id: known.id }, problems: [] };
  }
  const profile = parseProfile(parsed.data.profile);
  if (profile.ok) return { value: { kind: "own", profile: profile.profile }, problems: [] };
  const problems = profile.problems.map((problem) => message("record.problem.profile", { problem }));
  return { value: null, problems };
}
