import type { Message } from "../i18n";
import type { Profile, ProfileId } from "../profile";

/**
 * 随附记录: what people decided about the forms of one workbook. It is kept with the workbook (see `WorkbookPort.readRecord`), so
 * that a colleague who opens the file, or the command line, sees the same decisions. Nothing of it changes the sheets.
 */
export interface WorkbookRecord {
  readonly version: 1;
  /** 评分口径 for all forms of the workbook; null: chosen from each form. */
  readonly profile: RecordedProfile | null;
  /** 已接受的发现. */
  readonly acceptances: readonly Acceptance[];
  /** 用户的理解. */
  readonly readings: readonly UserReading[];
}

/** A built-in profile by its id (so that a corrected one is used when the tool is updated), or one with values of the unit's own. */
export type RecordedProfile =
  | { readonly kind: "builtin"; readonly id: Exclude<ProfileId, "custom"> }
  | { readonly kind: "own"; readonly profile: Profile };

/**
 * Which form of the workbook is meant. A form is the same while its header is (the sheet may be renamed), or while sheet name,
 * place among the sheet's forms and year are (the header may be corrected). Texts are normalised and without spaces.
 */
export interface FormMark {
  readonly sheet: string;
  /** Which form of the sheet, from 1. */
  readonly nth: number;
  readonly title: string;
  readonly unit: string;
  readonly project: string;
  readonly year: number | null;
}

/** 接受: a finding that stays as it is, with the reason that a person gave. */
export interface Acceptance {
  /** Which rule about which place, see `findingKey`. */
  readonly key: string;
  readonly form: FormMark;
  /** 理由, never empty. */
  readonly reason: string;
  /** What the finding said when it was accepted; once it says something else, the acceptance lapses. */
  readonly substance: string;
}

/** 用户的理解: a clearer wording (≥95%) that is read in place of a target's or an actual's text. */
export interface UserReading {
  /** Which indicator, see `indicatorKey`. */
  readonly key: string;
  readonly form: FormMark;
  readonly side: "target" | "actual";
  /** The clearer wording, never empty. */
  readonly text: string;
  /** The cell's text that it stands for; once the cell says something else, the reading lapses. */
  readonly of: string;
}

/** `ok` false: the text is no record or one of a newer version and must not be replaced unasked. Else `problems` are about parts that were left out. */
export type RecordParse =
  | { readonly ok: true; readonly record: WorkbookRecord; readonly problems: readonly Message[] }
  | { readonly ok: false; readonly problems: readonly Message[] };

/** A workbook about which nobody has decided anything yet. */
export const emptyRecord: WorkbookRecord = { version: 1, profile: null, acceptances: [], readings: [] };

export function isEmpty({ profile, acceptances, readings }: WorkbookRecord): boolean {
  return profile === null && acceptances.length === 0 && readings.length === 0;
}
