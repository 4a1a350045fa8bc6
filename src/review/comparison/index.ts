export type * from "./model";
export { compareBooks } from "./compare-books";
export { compareForms } from "./compare-forms";
