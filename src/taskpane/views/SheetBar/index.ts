export { SheetBar } from "./SheetBar";
