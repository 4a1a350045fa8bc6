export { default } from "./WriteView";
