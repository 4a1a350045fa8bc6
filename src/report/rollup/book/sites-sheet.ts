import { columnLetters } from "../../../sheet";
import type { BookCell, BookSheet } from "../../book/model";
import { say, type Speaker } from "../../say";
import type { RollUpResult } from "../schema";
import { siteColumns, type SiteColumn } from "../site-columns";
import { computed, plain, rateCell } from "../../book/cells";

const widths: Readonly<Record<SiteColumn | "sheet", number>> = {
  name: 30,
  budget: 16,
  executed: 16,
  transferred: 16,
  rate: 11,
  score: 11,
  file: 36,
  sheet: 18,
};

const isAmount = (id: SiteColumn | "sheet"): boolean => id === "budget" || id === "executed" || id === "transferred";

/** Where a column of the sites' sheet stands, from 1. */
export const siteColumn = (result: RollUpResult, id: SiteColumn): number => siteColumns(result).indexOf(id) + 1;

/** 项目点一览: one row a site, the sums under them as live formulas. */
export function sitesSheet(speaker: Speaker, result: RollUpResult, linkOf: (file: string) => string | null): BookSheet {
  const { sites, budget, executed, transferred, rate, amountUnit } = result;
  const ids = [...siteColumns(result), "sheet"] as const;
  const last = sites.length + 1;
  const unit = amountUnit ?? say(speaker, "review.rollup.unitUnknown");
  const headText = (id: SiteColumn | "sheet"): string => {
    const text = say(speaker, `review.rollup.col.${id}`);
    return isAmount(id) ? say(speaker, "review.rollup.book.inUnit", { text, unit }) : text;
  };
  const letter = (id: SiteColumn): string => columnLetters(siteColumn(result, id));
  const amountsAt = (row: number): Parameters<typeof rateCell>[1] => ({
    budget: `${letter("budget")}${row}`,
    executed: `${letter("executed")}${row}`,
    transferred: transferred === null ? null : `${letter("transferred")}${row}`,
  });
  const rows = sites.map((site, at): BookCell[] => {
    const link = linkOf(site.file);
    const cells: Readonly<Record<SiteColumn | "sheet", BookCell>> = {
      name: plain(site.doubled ? site.name + say(speaker, "review.rollup.doubledMark") : site.name),
      budget: plain(site.budget, "amount"),
      executed: plain(site.executed, "amount"),
      transferred: plain(site.transferred, "amount"),
      rate: rateCell(site, amountsAt(at + 2)),
      score: plain(site.score, "points"),
      file:
        link === null ? plain(site.file) : { value: site.file, style: "link", link: { file: link, location: null } },
      sheet: plain(site.sheet),
    };
    return ids.map((id) => cells[id]);
  });
  const sum = (id: SiteColumn, value: number | null): BookCell =>
    computed(value, "amount", `SUM(${letter(id)}2:${letter(id)}${last})`);
  const totals = { budget: budget.value, executed: executed.value, transferred: transferred?.value ?? null };
  const foot: Readonly<Record<SiteColumn | "sheet", BookCell>> = {
    name: plain(say(speaker, "review.rollup.total"), "label"),
    budget: sum("budget", totals.budget),
    executed: sum("executed", totals.executed),
    transferred: sum("transferred", totals.transferred),
    rate: rateCell({ ...totals, rate: rate.value }, amountsAt(last + 1)),
    score: plain(null, "points"),
    file: plain(null),
    sheet: plain(null),
  };
  return {
    name: say(speaker, "review.rollup.book.sites"),
    widths: ids.map((id) => widths[id]),
    headRow: 1,
    frozenColumns: 1,
    footRows: 1,
    rows: [ids.map((id) => plain(headText(id), "head")), ...rows, ids.map((id) => foot[id])],
  };
}
