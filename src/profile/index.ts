export type * from "./model";
export { builtinProfiles } from "./builtin";
export { chooseProfile } from "./choose";
export { customise, type ProfileChanges } from "./customise";
export { exportProfile, importProfile } from "./exchange";
export { profileName } from "./name";
export { parseProfile, type ProfileParse } from "./parse";
