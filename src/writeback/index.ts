export type * from "./edit";
export { planWriteBack, type WriteBackOptions } from "./plan";
