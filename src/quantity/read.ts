export { readActual } from "./read-actual";
export { readTarget } from "./read-target";
