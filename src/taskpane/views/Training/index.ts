export { default } from "./Training";
