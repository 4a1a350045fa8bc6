export type * from "./edit";
export { planWriteBack } from "./plan";
export { isPrompt } from "./prompt";
