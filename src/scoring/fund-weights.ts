import { mainFundRow, numberIn, type Form, type FundRow } from "../form";
import type { Profile } from "../profile";

/** A fund row that carries points for execution. `weight` null: it carries some, but they cannot be read. */
export interface WeighedRow {
  readonly row: FundRow;
  readonly weight: number | null;
  readonly origin: "row" | "heading" | "profile";
  /** The points are for all of the money, and no row stands for that: whose rate they follow cannot be told. */
  readonly lacksTotal: boolean;
}

/**
 * Which fund rows are scored and with how many points: the row that states a weight (年度资金总额 before all others, the
 * sub-rows show —) or, where the rows below share its points out (基本支出5分, 项目支出5分), these; else the block's heading
 * (20分), else the profile, but that only where the block has a 分值 or 得分 column. A form without any of these is not scored.
 */
export function weighedRows(form: Form, profile: Profile): readonly WeighedRow[] {
  const rows = form.funds?.rows ?? [];
  const main = mainFundRow(rows);
  const stated = rows.flatMap((row): readonly WeighedRow[] => {
    const weight = numberIn(row.weight) ?? 0;
    return weight > 0 ? [{ row, weight, origin: "row", lacksTotal: main === null && isMerged(row) }] : [];
  });
  const statedTotal = stated.find(({ row }) => row.source === "total");
  const shares = stated.filter(({ row }) => row.source !== "total");
  const shared = shares.reduce((points, { weight }) => points + (weight ?? 0), 0);
  if (statedTotal !== undefined)
    return shares.length > 1 && Math.abs(shared - (statedTotal.weight ?? 0)) < 1e-6 ? shares : [statedTotal];
  if (stated.length > 0) return stated;

  const row = main ?? rows[0];
  if (row === undefined) return [];
  const lacksTotal = main === null;
  if (row.weight?.state === "unreadable") return [{ row, weight: null, origin: "row", lacksTotal }];
  const headingPoints = form.funds?.headingPoints ?? null;
  if (headingPoints !== null) return [{ row, weight: headingPoints, origin: "heading", lacksTotal }];
  const ruledOut = row.weight?.state === "marker" || row.weight?.state === "number";
  const planned = profile.weights.value.execution;
  const scored = rows.some(({ score, weight }) => score !== null || weight !== null);
  return scored && !ruledOut && planned !== null ? [{ row, weight: planned, origin: "profile", lacksTotal }] : [];
}

/** One cell of points beside several rows. */
const isMerged = ({ row, weight }: FundRow): boolean => (weight?.cell.area.bottom ?? row) > row;
