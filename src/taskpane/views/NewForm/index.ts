export { default } from "./NewForm";
