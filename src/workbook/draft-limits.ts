import { withoutEnding, type DraftList } from "../sheet";

/** Excel takes names of at most 31 characters, without []:*?/\ and without an apostrophe at either end, each once. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = withoutEnding(wanted.replace(/[[\]:*?/\\]/g, "_").replace(/^'+/, ""), "'");
  const clean = withoutEnding(allowed.slice(0, 31), "'") || "Sheet";
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = clean;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = clean.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}

/** A sheet's name as formulas and links write it; always in quotes. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The choices as Excel keeps them in the rule itself: comma between, 255 characters at most. Drafts are ours, so more is a fault of ours. */
export function listSource({ choices }: DraftList): string {
  const source = choices.join(",");
  if (source.length > 255 || choices.some((choice) => choice.includes(",")))
    throw new RangeError(`a list that a rule cannot hold: ${source}`);
  return source;
}
