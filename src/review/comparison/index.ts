export type * from "./model";
export { compareBooks, compareForms } from "./compare-forms";
