import type { Profile } from "../profile";
import { less, more, same, scoreAgrees, type Grade } from "../scoring";
import { normalise } from "../sheet";
import type { Question, Step } from "./steps";

/** 猜分: one guess as it was called out. */
export type Guess = { readonly text: string } & (
  { readonly kind: "points"; readonly points: number } | { readonly kind: "grade"; readonly grade: Grade }
);

/**
 * `right`: the due score. `close`: within what the profile lets pass as hand rounding. `in-band`: fits a qualitative row.
 * `off`: something else, by so many points (null for a grade). `undecided`: what is due cannot be known, nobody is wrong.
 */
export type Verdict =
  { readonly kind: "right" | "close" | "in-band" | "undecided" } | { readonly kind: "off"; readonly by: number | null };

const GRADES: ReadonlyMap<string, Grade> = new Map<string, Grade>([
  ["优", "优"],
  ["优秀", "优"],
  ["良", "良"],
  ["良好", "良"],
  ["中", "中"],
  ["中等", "中"],
  ["差", "差"],
]);

/** Reads what was called out; null where it answers no such question ("8", "8.5分", "优"). */
export function readGuess(text: string, question: Question): Guess | null {
  const plain = normalise(text).replace(/\s+/g, "");
  if (question.kind === "grade") {
    const grade = GRADES.get(plain);
    return grade === undefined ? null : { text: plain, kind: "grade", grade };
  }
  if (question.kind === "none" || !/^-?(?:\d+(?:\.\d*)?|\.\d+)分?$/.test(plain)) return null;
  const points = Number(plain.replace("分", ""));
  return { text: plain, kind: "points", points };
}

export function judgeGuess(guess: Guess, question: Question, profile: Profile): Verdict {
  if (question.kind === "grade") {
    if (question.due === null || guess.kind !== "grade") return { kind: "undecided" };
    return guess.grade === question.due ? { kind: "right" } : { kind: "off", by: null };
  }
  if (question.kind === "none" || guess.kind !== "points") return { kind: "undecided" };
  const { due, band } = question;
  const { points } = guess;
  if (band !== null) {
    if (less(points, band.from)) return { kind: "off", by: points - band.from };
    return more(points, band.to) ? { kind: "off", by: points - band.to } : { kind: "in-band" };
  }
  if (due === null) return { kind: "undecided" };
  if (same(points, due)) return { kind: "right" };
  return scoreAgrees(points, due, profile) ? { kind: "close" } : { kind: "off", by: points - due };
}

export interface Tally {
  /** Steps with at least one guess. */
  readonly steps: number;
  readonly guesses: number;
  readonly right: number;
  readonly close: number;
  readonly off: number;
  readonly undecided: number;
}

/** Counts the guesses of the steps that were revealed; `in-band` counts as right. */
export function tallyOf(
  steps: readonly Step[],
  guesses: ReadonlyMap<string, readonly Guess[]>,
  revealed: ReadonlySet<string>,
  profile: Profile,
): Tally {
  const tally = { steps: 0, guesses: 0, right: 0, close: 0, off: 0, undecided: 0 };
  for (const { id, question } of steps) {
    const given = guesses.get(id) ?? [];
    if (!revealed.has(id) || given.length === 0) continue;
    tally.steps += 1;
    for (const guess of given) {
      const { kind } = judgeGuess(guess, question, profile);
      tally.guesses += 1;
      tally[kind === "in-band" ? "right" : kind] += 1;
    }
  }
  return tally;
}
