import type { CellMark } from "./port";

/**
 * Highlights are conditional formats whose formula is always true and carries our name: so they are told from the user's
 * own, in Excel and in a file alike, and go without touching the cells' fills. N() of a text is 0.
 */
const NAME = "绩效自评助手";

/** Without its leading "=", as files have it. */
export const MARK_FORMULA = `N("${NAME}")=0`;

/** Whether a conditional format's formula is ours; Excel shows it with a leading "=". */
export const isMarkFormula = (formula: string): boolean => formula.replace(/^=|\s/g, "") === MARK_FORMULA;

export type MarkLevel = CellMark["level"];

/** From the gravest on. */
export const MARK_LEVELS: readonly MarkLevel[] = ["error", "warning", "note"];

/** The fills of Excel's own "bad", "neutral" and accent styles, as "#RRGGBB"; black text stays readable on each. */
export const MARK_FILLS: Readonly<Record<MarkLevel, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  note: "#DDEBF7",
};

/** Who wrote our notes, and the last line by which they are known; a note without it has become the user's. */
export const NOTE_AUTHOR = NAME;
export const NOTE_SIGNATURE = `\n——${NAME}`;

/** One mark a cell: the gravest level, all notes. */
export function gathered(marks: readonly CellMark[]): readonly CellMark[] {
  const cells = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.sheet}!${mark.address}`;
    const known = cells.get(key);
    cells.set(key, known === undefined ? mark : joined(known, mark));
  }
  return [...cells.values()];
}

function joined(a: CellMark, b: CellMark): CellMark {
  const level = MARK_LEVELS.find((one) => one === a.level || one === b.level) ?? a.level;
  const notes = [a.note, b.note].filter((note) => note !== undefined);
  return { ...a, level, ...(notes.length === 0 ? {} : { note: notes.join("\n") }) };
}
