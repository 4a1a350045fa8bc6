export type * from "./model";
export { readForm } from "./read-form";
export { rereadIndicator } from "./reread";
export { isPrompt, promptMark } from "./prompt";
export { statedReason } from "./stated-reason";
