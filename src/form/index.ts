export type * from "./model";
export { readForm } from "./read-form";
