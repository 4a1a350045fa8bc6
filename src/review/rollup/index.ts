export type * from "./model";
export { rollUp } from "./roll-up";
