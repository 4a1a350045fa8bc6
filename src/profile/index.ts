export type * from "./model";
export { chooseProfile } from "./choose";
export { builtinProfiles } from "./builtin";
