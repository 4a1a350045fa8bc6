export { rollUpBook, type RollUpBookOptions } from "./book";
export { rollUpHtml } from "./html";
export { rollUpResult, type RollUpSource } from "./result";
export { rollUpSchema, type RollUpResult } from "./schema";
export { rollUpShown, type RollUpShown } from "./shown";
export type { ShownTable } from "./tables";
