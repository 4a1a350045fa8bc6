import { builtinProfiles, type Profile } from "../profile";
import type { RecordedProfile, WorkbookRecord } from "./model";

/** The profile that a record asks for; null: chosen from the form. */
export function recordedProfile({ profile }: WorkbookRecord): Profile | null {
  if (profile === null) return null;
  return profile.kind === "builtin" ? builtinProfiles[profile.id] : profile.profile;
}

/** The record with another profile for the workbook; null: chosen from each form again. */
export function chooseRecorded(record: WorkbookRecord, profile: Profile | null): WorkbookRecord {
  return { ...record, profile: profile === null ? null : recorded(profile) };
}

function recorded(profile: Profile): RecordedProfile {
  return profile.id === "custom" ? { kind: "own", profile } : { kind: "builtin", id: profile.id };
}
