import * as z from "zod";
import { message } from "../i18n";
import type { Profile } from "./model";
import { parseProfile, type ProfileParse } from "./parse";
import { describe } from "./problems";

const version = 1;

const wrapper = z.object({ kind: z.literal("scoring-profile"), version: z.unknown(), profile: z.unknown() });

/** 导出口径: JSON text to be stored with a workbook or given to a colleague; `importProfile` reads it back. */
export function exportProfile(profile: Profile): string {
  return `${JSON.stringify({ kind: "scoring-profile", version, profile }, null, 2)}\n`;
}

/** 导入口径: reads what `exportProfile` wrote, possibly changed by hand since. Never throws. */
export function importProfile(text: string): ProfileParse {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [message("profile.problem.not-json", { detail })] };
  }
  const wrapped = wrapper.safeParse(data);
  if (!wrapped.success) {
    return { ok: false, problems: [message("profile.problem.not-a-profile", { seen: describe(data) })] };
  }
  if (wrapped.data.version !== version) {
    const seen = describe(wrapped.data.version);
    return { ok: false, problems: [message("profile.problem.version", { seen, expected: String(version) })] };
  }
  return parseProfile(wrapped.data.profile);
}
