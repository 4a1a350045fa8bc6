import { message, type Message } from "../i18n";
import { builtinProfiles, importProfile, type Profile } from "../profile";
import { profileIds } from "./arguments";
import { failureOf } from "./failure";
import type { Files } from "./files";
import { refusal } from "./refusal";

/** A profile or the sentence that says why there is none. */
export type ProfileChosen =
  { readonly ok: true; readonly profile: Profile | null } | { readonly ok: false; readonly text: Message };

const isProfileFile = (name: string): boolean => /[./\\]/.test(name);

/** `--profile`: a built-in profile by its id or a profile file by its path; null where none was asked for. */
export async function loadProfile(files: Files, wanted: string | null): Promise<ProfileChosen> {
  if (wanted === null) return { ok: true, profile: null };
  const builtin = Object.values(builtinProfiles).find(({ id }) => id === wanted);
  if (builtin !== undefined) return { ok: true, profile: builtin };
  if (!isProfileFile(wanted)) {
    const expected = message("cli.expected.profile", { ids: profileIds });
    return { ok: false, text: refusal("cli.refuse.invalidValue", { what: "--profile", value: wanted, expected }) };
  }
  let text: string;
  try {
    text = new TextDecoder().decode(await files.read(wanted));
  } catch (error) {
    return { ok: false, text: failureOf(error, wanted).text };
  }
  const parsed = importProfile(text);
  if (parsed.ok) return { ok: true, profile: parsed.profile };
  const [first = message("cli.io", { file: wanted, detail: "" }), ...others] = parsed.problems;
  const detail = others.reduce((all, problem) => message("cli.and", { one: all, other: problem }), first);
  return { ok: false, text: message("cli.profile.invalid", { path: wanted, detail }) };
}
