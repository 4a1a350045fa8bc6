export { checkEdits, checkPlan } from "./check";
export type { CellMark, NewCell, NewSheet, WritePlan } from "./plan";
export { writePlan, type WriteOutcome } from "./write-plan";
