import { bookBytes } from "../../book/package";
import type { Speaker } from "../../say";
import type { RollUpResult } from "../schema";
import { rollUpFindingsSheet } from "./findings-sheet";
import { indicatorsSheet } from "./indicators-sheet";
import { rollUpOverview } from "./overview-sheet";
import { sharesSheet } from "./shares-sheet";
import { sitesSheet } from "./sites-sheet";

export interface RollUpBookOptions {
  /** Where a site's file lies as seen from the workbook, as a URI reference; null: no link. */
  readonly link: (file: string) => string | null;
}

/**
 * 汇总表.xlsx: the roll-up as a workbook: totals, sites, combined indicators, what each site put into them, and what does not go
 * together. Sums, means by funds and rates are live formulas over the sites' figures.
 */
export function rollUpBook(result: RollUpResult, { link }: RollUpBookOptions): Uint8Array {
  const speaker: Speaker = { locale: result.lang };
  const shares = sharesSheet(speaker, result);
  return bookBytes([
    rollUpOverview(speaker, result),
    sitesSheet(speaker, result, link),
    indicatorsSheet(speaker, result, shares),
    shares.sheet,
    rollUpFindingsSheet(speaker, result, link),
  ]);
}
