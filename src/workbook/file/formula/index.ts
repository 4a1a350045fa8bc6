export { evaluate, type Surroundings } from "./evaluate";
export { areaOf, parseFormula, sheetOf, type Expression } from "./parse";
export { shiftFormula } from "./shift";
export { tokens, type Token } from "./tokens";
export { agree, NotComputable } from "./value";
export { computeFormula, missingResults } from "./missing-results";
export { recalculateSheet } from "./recalculate-sheet";
