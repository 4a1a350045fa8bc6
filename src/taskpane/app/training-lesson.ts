import type { Profile } from "../../profile";
import { readGuess, tallyOf, type Guess, type Step, type Tally } from "../../training";

/** Where a lesson stands: which step is on show, what was guessed, what is revealed. */
export interface Lesson {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly guesses: ReadonlyMap<string, readonly Guess[]>;
  readonly revealed: ReadonlySet<string>;
  /** 遮住得分: false shows everything from the start. */
  readonly hiding: boolean;
}

export function beginLesson(steps: readonly Step[]): Lesson {
  return { steps, at: 0, guesses: new Map(), revealed: new Set(), hiding: true };
}

export function stepOf({ steps, at }: Lesson): Step | null {
  return steps[at] ?? null;
}

export function go(lesson: Lesson, to: number): Lesson {
  return { ...lesson, at: Math.max(0, Math.min(lesson.steps.length - 1, to)) };
}

/** Shows what the step on show comes to, or covers it again. */
export function toggleReveal(lesson: Lesson): Lesson {
  const step = stepOf(lesson);
  if (step === null) return lesson;
  const revealed = new Set(lesson.revealed);
  if (!revealed.delete(step.id)) revealed.add(step.id);
  return { ...lesson, revealed };
}

export function toggleHiding(lesson: Lesson): Lesson {
  return { ...lesson, hiding: !lesson.hiding };
}

/** Takes a guess for the step on show; null: what was typed answers no such question. */
export function guess(lesson: Lesson, text: string): Lesson | null {
  const step = stepOf(lesson);
  const read = step === null ? null : readGuess(text, step.question);
  if (step === null || read === null) return null;
  const given = lesson.guesses.get(step.id) ?? [];
  return { ...lesson, guesses: new Map(lesson.guesses).set(step.id, [...given, read]) };
}

export function isRevealed({ hiding, revealed }: Lesson, step: Step): boolean {
  return !hiding || revealed.has(step.id);
}

/** The cells that would give an answer away: of all steps that are not revealed. */
export function coveredCells(lesson: Lesson): ReadonlySet<string> {
  return new Set(lesson.steps.filter((step) => !isRevealed(lesson, step)).flatMap(({ hidden }) => hidden));
}

/** What the people look at: the cells of the step on show. */
export function litCells(step: Step): ReadonlySet<string> {
  return new Set([...step.facts.map(({ cell }) => cell), step.at, ...step.hidden].filter((cell) => cell !== null));
}

export function lessonTally({ steps, guesses, revealed }: Lesson, profile: Profile): Tally {
  return tallyOf(steps, guesses, revealed, profile);
}
