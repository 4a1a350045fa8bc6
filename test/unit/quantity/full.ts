import type { Message } from "../../../src/i18n";
import type { Comparison, Reading } from "../../../src/quantity";
import { inWords } from "./wordings";

/** unitsDiffer(人,人次): what is said, and with which values; the wording itself belongs to the translations. */
export function said({ id, values }: Message): string {
  const shown = Object.values(values).map((value) =>
    typeof value === "object" ? JSON.stringify(value) : String(value),
  );
  return `${id.replace("quantity.", "")}(${shown.join(",")})`;
}

const listed = (label: string, messages: readonly Message[]): readonly string[] =>
  messages.map((one) => `${label}${said(one)}`);

/** A reading with what was inferred (推断) and what is doubtful (疑). */
export const readingInFull = (reading: Reading): string =>
  [inWords(reading), ...listed("推断", reading.inferred), ...listed("疑", reading.doubts)].join(" ");

const arrows = { up: "↑", down: "↓", exact: "=" } as const;

/** ↓ stated by the comparator, ↓badThing(投诉) inferred from the meaning; nothing where there is no direction. */
export function directionInFull({ direction, directionInferred, directionReason }: Comparison): string {
  if (direction === null) return "";
  const reason = directionReason === null ? "" : said(directionReason).replace("direction.", "");
  return `${arrows[direction]}${directionInferred ? reason : reason === "" ? "" : "?"}`;
}

/** 30→42场: both on one scale; – where a side has no number. */
export function scaleInFull({ targetValue, actualValue, unit }: Comparison): string {
  if (targetValue === null && actualValue === null && unit === "") return "";
  return `${targetValue ?? "–"}→${actualValue ?? "–"}${unit}`;
}

export const doubtsInFull = ({ doubts }: Comparison): string => listed("", doubts).join(" ");
