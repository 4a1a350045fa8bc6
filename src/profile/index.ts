export type * from "./model";
export { builtinProfiles } from "./builtin";
export { chooseProfile } from "./choose";
export { customise, type ProfileChanges } from "./customise";
export { exportProfile, importProfile } from "./exchange";
export { valueFields, type ValueField } from "./fields";
export { profileName } from "./name";
export { profileRemarks } from "./remarks";
export { parseProfile, type ProfileParse } from "./parse";
