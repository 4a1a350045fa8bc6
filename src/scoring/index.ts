export type * from "./model";
export { evaluate } from "./evaluate";
export { gradeOf } from "./mechanisms/grade";
export { roundHalfUp } from "./round";
export { splitWeights } from "./shared-weights";
export { carryingFunds } from "./summands";
export { scoreAgrees } from "./tolerance";
export { profileTraits } from "./traits";
export { tenThousandfold } from "./unit-slip";
