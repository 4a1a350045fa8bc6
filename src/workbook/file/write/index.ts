export { checkEdits, sheetProblem } from "./check";
export { isMarked } from "./marks";
export { NOTHING, type PlacedMark, type WritePlan } from "./plan";
export { readRecord } from "./record";
export { writePlan, type WriteOutcome } from "./write-plan";
