export type * from "./model";
export { evaluate } from "./evaluate";
export { profileTraits } from "./traits";
export { roundHalfUp } from "./round";
