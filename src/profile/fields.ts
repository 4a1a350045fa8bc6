import type { Profile } from "./model";

/** The values of a profile that carry a citation and years of their own. */
export const valueFields = [
  "weights",
  "executionRate",
  "fundScore",
  "reverse",
  "overachievement",
  "bands",
  "totalCaps",
  "decimals",
  "tolerance",
  "grades",
] as const satisfies readonly (keyof Profile)[];

export type ValueField = (typeof valueFields)[number];
