import type { FundRow, Form } from "../form";
import type { Profile } from "../profile";
import { numberIn } from "./numbers";

/** A fund row that carries points for execution. `weight` null: it carries some, but they cannot be read. */
export interface WeighedRow {
  readonly row: FundRow;
  readonly weight: number | null;
  readonly origin: "row" | "heading" | "profile";
}

/**
 * Which fund rows are scored and with how many points: the row that states a weight (年度资金总额 before all others, the
 * sub-rows show —), else the block's heading (20分), else the profile, but that only where the block has a 分值 or 得分
 * column. A form without any of these is not scored.
 */
export function weighedRows(form: Form, profile: Profile): readonly WeighedRow[] {
  const rows = form.funds?.rows ?? [];
  const stated = rows.flatMap((row): readonly WeighedRow[] => {
    const weight = numberIn(row.weight) ?? 0;
    return weight > 0 ? [{ row, weight, origin: "row" }] : [];
  });
  const statedTotal = stated.find(({ row }) => row.source === "total");
  if (statedTotal !== undefined) return [statedTotal];
  if (stated.length > 0) return stated;

  const main = rows.find(({ source }) => source === "total") ?? rows[0];
  if (main === undefined) return [];
  if (main.weight?.state === "unreadable") return [{ row: main, weight: null, origin: "row" }];
  const headingPoints = form.funds?.headingPoints ?? null;
  if (headingPoints !== null) return [{ row: main, weight: headingPoints, origin: "heading" }];
  const ruledOut = main.weight?.state === "marker" || main.weight?.state === "number";
  const planned = profile.weights.value.execution;
  const scored = rows.some(({ score, weight }) => score !== null || weight !== null);
  return scored && !ruledOut && planned !== null ? [{ row: main, weight: planned, origin: "profile" }] : [];
}
