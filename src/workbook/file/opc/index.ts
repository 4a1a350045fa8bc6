export { PACKAGE_LIMITS, megabytes, type PackageLimits } from "./limits";
export { Package, type PartChanges, type Relationship } from "./package";
export { relationshipsPart, relativeTarget } from "./part-name";
export { encodingOf } from "./text";
