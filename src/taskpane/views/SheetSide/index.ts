export { default } from "./SheetSide";
