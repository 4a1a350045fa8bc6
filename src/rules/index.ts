export type * from "./model";
export { isOpen } from "./model";
export { checkRules } from "./run";
export { rules } from "./list";
export { ruleRemarks } from "./switched";
