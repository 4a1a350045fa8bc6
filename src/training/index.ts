export type { Place, Recalculated, SheetArithmetic } from "./arithmetic";
export { judgeGuess, readGuess, tallyOf, type Guess, type Tally, type Verdict } from "./guess";
export type { Movement, RowMovement, StatedMovement, TotalsMovement } from "./movement";
export { patchSnapshot, type PatchedCell } from "./patch";
export {
  checkPractice,
  parsePracticeKey,
  type Fault,
  type Mark,
  type PracticeBook,
  type PracticeKey,
  type PracticeResult,
} from "./practice";
export { stepsOf, type Question, type Step, type StepFact } from "./steps";
export { whatIf, type CellChange, type WhatIf, type WhatIfOptions, type WhatIfResult } from "./what-if";
