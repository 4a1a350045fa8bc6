export type * from "./edit";
export { planWriteBack } from "./plan";
