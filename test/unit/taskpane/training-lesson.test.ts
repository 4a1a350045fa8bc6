import { checkSheet } from "../../../src/check";
import { stepsOf } from "../../../src/training";
import {
  beginLesson,
  coveredCells,
  go,
  guess,
  isRevealed,
  lessonTally,
  litCells,
  stepOf,
  toggleHiding,
  toggleReveal,
  type Lesson,
} from "../../../src/taskpane/app/training-lesson";
import { sheetOf } from "../training/support";

async function lessonOn(file: string) {
  const { evaluation } = checkSheet(await sheetOf(file));
  if (evaluation === null) throw new Error(file);
  return { lesson: beginLesson(stepsOf(evaluation)), profile: evaluation.profile };
}
const practice = () => lessonOn("samples/practice/practice-1-skills-training.xlsx");

/** Goes to the step of a row. */
function at(lesson: Lesson, id: string): Lesson {
  return go(
    lesson,
    lesson.steps.findIndex((step) => step.id === id),
  );
}

test("steps forward and back, and stays at the ends", async () => {
  const { lesson } = await practice();
  expect(stepOf(go(lesson, -1))?.id).toBe("fund-6");
  expect(stepOf(go(lesson, 1))?.id).toBe("fund-7");
  expect(stepOf(go(lesson, 999))?.id).toBe("grade");
  expect(stepOf(beginLesson([]))).toBeNull();
  expect(toggleReveal(beginLesson([]))).toEqual(beginLesson([]));
});

test("all scores are covered at first; revealing a step uncovers its own, and covers them again", async () => {
  const { lesson } = await practice();
  const covered = coveredCells(lesson);
  for (const cell of ["H6", "I6", "H13", "H20", "H21"]) expect(covered.has(cell)).toBe(true);
  // What is needed to work a score out is never covered.
  for (const { facts } of lesson.steps) for (const { cell } of facts) expect(covered.has(cell ?? "")).toBe(false);
  const shown = toggleReveal(lesson);
  expect([...covered].filter((cell) => !coveredCells(shown).has(cell))).toEqual(["H6", "I6"]);
  expect(coveredCells(toggleReveal(shown))).toEqual(covered);
});

test("nothing is covered where the trainer does not hide scores", async () => {
  const { lesson } = await practice();
  const open = toggleHiding(lesson);
  expect(coveredCells(open).size).toBe(0);
  expect(open.steps.every((step) => isRevealed(open, step))).toBe(true);
  expect(coveredCells(toggleHiding(open))).toEqual(coveredCells(lesson));
});

test("the cells of the step are lit", async () => {
  const { lesson } = await practice();
  const step = stepOf(at(lesson, "indicator-14"));
  expect(step === null ? null : [...litCells(step)].sort()).toEqual(["E14", "F14", "G14", "H14"]);
});

test("guesses are kept by step; what answers no such question is not taken", async () => {
  const { lesson, profile } = await practice();
  const rate = guess(guess(lesson, "9") ?? lesson, "9.5");
  expect(rate?.guesses.get("fund-6")?.map(({ text }) => text)).toEqual(["9", "9.5"]);
  expect(guess(lesson, "九")).toBeNull();
  expect(guess(go(lesson, 1), "9")).toBeNull();
  const graded = guess(go(rate ?? lesson, 999), "优");
  expect(graded?.guesses.size).toBe(2);
  expect(lessonTally(graded ?? lesson, profile).guesses).toBe(0);
  const revealed = toggleReveal(go(graded ?? lesson, 0));
  expect(lessonTally(revealed, profile)).toMatchObject({ steps: 1, guesses: 2, right: 1, off: 1 });
});
