export type * from "./reading";
export { compare } from "./compare";
export { directionOf } from "./direction";
export { finder } from "./grammar/finder";
export { mayHoldNumber } from "./grammar/numeral";
export { printQuantity, printReading } from "./print";
export { readActual, readTarget } from "./read";
export { remembered } from "./remembered";
export { conversion, isFamily } from "./units";
