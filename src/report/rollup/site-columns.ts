import type { RollUpResult } from "./schema";

const columns = ["name", "budget", "executed", "transferred", "rate", "score", "file"] as const;

export type SiteColumn = (typeof columns)[number];

/** The columns of every table of sites; 上级财政转移支付 only where a site's form has it. */
export function siteColumns({ transferred }: RollUpResult): readonly SiteColumn[] {
  return transferred === null ? columns.filter((id) => id !== "transferred") : columns;
}
