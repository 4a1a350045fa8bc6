export type { RowsHandle } from "./indexed-rows";
export { Rows } from "./Rows";
