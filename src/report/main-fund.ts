import { mainFund } from "../form";
import type { FundResult } from "./result-schema";

/** The row whose computation is told below the table: the only one with points, else the one that stands for all of the money. */
export function toldFund(funds: readonly FundResult[]): FundResult | null {
  const [scored, ...others] = funds.filter(({ weight }) => weight !== null);
  return scored !== undefined && others.length === 0 ? scored : mainFund(funds, (fund) => fund);
}
