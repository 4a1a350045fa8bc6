import type { BookCell, BookSheet } from "../../book/model";
import { say, type Speaker } from "../../say";
import type { RollUpResult } from "../schema";
import { computed, plain, quotient } from "./cells";

/** 项目点一览: one row a site, the sums under them as live formulas. */
export function sitesSheet(
  speaker: Speaker,
  { sites, budget, executed, rate, amountUnit }: RollUpResult,
  linkOf: (file: string) => string | null,
): BookSheet {
  const heads = ["name", "budget", "executed", "rate", "score", "file", "sheet"] as const;
  const last = sites.length + 1;
  const total = last + 1;
  const unit = amountUnit ?? say(speaker, "review.rollup.unitUnknown");
  const headText = (id: (typeof heads)[number]): string => {
    const text = say(speaker, `review.rollup.col.${id}`);
    return id === "budget" || id === "executed" ? say(speaker, "review.rollup.book.inUnit", { text, unit }) : text;
  };
  const rows = sites.map((site, at): BookCell[] => {
    const row = at + 2;
    const link = linkOf(site.file);
    return [
      plain(site.doubled ? site.name + say(speaker, "review.rollup.doubledMark") : site.name),
      plain(site.budget, "amount"),
      plain(site.executed, "amount"),
      quotient(site.rate, [site.executed, `C${row}`], [site.budget, `B${row}`]),
      plain(site.score, "points"),
      link === null ? plain(site.file) : { value: site.file, style: "link", link: { file: link, location: null } },
      plain(site.sheet),
    ];
  });
  return {
    name: say(speaker, "review.rollup.book.sites"),
    widths: [30, 16, 16, 11, 11, 36, 18],
    headRow: 1,
    frozenColumns: 1,
    footRows: 1,
    rows: [
      heads.map((id) => plain(headText(id), "head")),
      ...rows,
      [
        plain(say(speaker, "review.rollup.total"), "label"),
        computed(budget.value, "amount", `SUM(B2:B${last})`),
        computed(executed.value, "amount", `SUM(C2:C${last})`),
        quotient(rate.value, [executed.value, `C${total}`], [budget.value, `B${total}`]),
        plain(null, "points"),
        plain(null),
        plain(null),
      ],
    ],
  };
}
