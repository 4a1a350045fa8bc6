export { MainRegion } from "./MainRegion";
