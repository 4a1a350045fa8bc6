export { default } from "./Batch";
