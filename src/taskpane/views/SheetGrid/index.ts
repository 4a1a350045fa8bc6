export { default } from "./SheetGrid";
