import { readForm, readForms, type FormReading } from "./form";
import type { Message } from "./i18n";
import { chooseProfile, type Profile } from "./profile";
import { emptyRecord, recordedProfile, withAcceptances, withReadings, type WorkbookRecord } from "./record";
import { checkRules, type Finding } from "./rules";
import { evaluate, profileTraits, type Evaluation } from "./scoring";
import type { SheetSnapshot } from "./sheet";

export interface CheckOptions {
  /** Score with this profile instead of the one that the record or the form suggests. */
  readonly profile?: Profile;
  /** 随附记录 of the workbook: its profile, the readings that users gave, the findings that they accepted. */
  readonly record?: WorkbookRecord;
  /** Which of several forms on the sheet, from 1; the first where it is left out. `checkForms` checks all. */
  readonly nth?: number;
}

/** A sheet with a form on it. */
export interface FormCheck {
  readonly sheet: string;
  readonly reading: Extract<FormReading, { kind: "form" }>;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  /** What of the record could not be used here, and why. */
  readonly recordRemarks: readonly Message[];
}

/** A sheet without one (or with a form of a kind that is not scored); `reading.reason` says why. */
export interface EmptyCheck {
  readonly sheet: string;
  readonly reading: Exclude<FormReading, { kind: "form" }>;
  readonly evaluation: null;
  readonly findings: readonly [];
}

export type SheetCheck = FormCheck | EmptyCheck;

/** The one way of the data: from a sheet's snapshot to what is wrong with the form on it. Pure: the same snapshot and record give the same result. */
export function checkSheet(snapshot: SheetSnapshot, options: CheckOptions = {}): SheetCheck {
  return resultOf(checkSteps(snapshot, options));
}

/** Every form of the sheet, in its order; where there is none, one result that says why. */
export function checkForms(snapshot: SheetSnapshot, options: Omit<CheckOptions, "nth"> = {}): readonly SheetCheck[] {
  return readForms(snapshot).map((reading) => resultOf(stepsOf(reading, snapshot.name, options)));
}

type Steps = Generator<undefined, SheetCheck, undefined>;

/** The same in three steps (read, scored, checked): before the engine is warm each takes a page as long as it may be silent. */
export function* checkSteps(snapshot: SheetSnapshot, options: CheckOptions = {}): Steps {
  return yield* stepsOf(readForm(snapshot, options.nth), snapshot.name, options);
}

function* stepsOf(reading: FormReading, sheet: string, { profile, record = emptyRecord }: CheckOptions): Steps {
  if (reading.kind !== "form") return { sheet, reading, evaluation: null, findings: [] };
  const { form, remarks } = withReadings(reading.form, record);
  yield;
  const choice = chooseProfile(profileTraits(form), profile, recordedProfile(record));
  const evaluation = evaluate(form, choice);
  yield;
  const findings = withAcceptances(checkRules(evaluation), form, record);
  return { sheet, reading: { kind: "form", form }, evaluation, findings, recordRemarks: remarks };
}

function resultOf(steps: Steps): SheetCheck {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
