export type * from "./edit";
export { planWriteBack, type WriteBackOptions } from "./plan";
export type { PromptWording } from "./prompt-text";
