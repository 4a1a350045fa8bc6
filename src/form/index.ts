export type * from "./model";
export { readForm } from "./read-form";
export { isPrompt, promptMark } from "./prompt";
export { statedReason } from "./stated-reason";
