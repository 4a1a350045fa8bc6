export { FilterBar } from "./FilterBar";
