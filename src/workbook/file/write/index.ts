export { checkEdits } from "./check";
export { writeCells, type WriteOutcome } from "./write-cells";
