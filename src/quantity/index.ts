export type * from "./reading";
export { compare } from "./compare";
export { readActual, readTarget } from "./read";
