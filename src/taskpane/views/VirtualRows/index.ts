export { Rows, type RowsHandle } from "./Rows";
