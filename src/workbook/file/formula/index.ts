export { shiftFormula } from "./shift";
export { tokens, type Token } from "./tokens";
