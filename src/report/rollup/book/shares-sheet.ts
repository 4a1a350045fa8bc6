import type { BookCell, BookSheet } from "../../book/model";
import { reference } from "../../book/model";
import { say, type Speaker } from "../../say";
import type { RollUpResult } from "../schema";
import { plain } from "../../book/cells";

/** The rows of 指标明细 that belong to one indicator, both ends included. */
export interface ShareRows {
  readonly from: number;
  readonly to: number;
}

export interface SharesSheet {
  readonly sheet: BookSheet;
  /** In the order of the indicators; null: it has none. */
  readonly rows: readonly (ShareRows | null)[];
}

/** Columns of 指标明细 that formulas of 指标汇总 add up. */
export const shareColumns = { target: "C", actual: "D", funds: "F" } as const;

/** 指标明细: what each site put into each combined figure, and where it stands there. */
export function sharesSheet(speaker: Speaker, { indicators, sites }: RollUpResult): SharesSheet {
  const siteSheet = say(speaker, "review.rollup.book.sites");
  const siteRows = new Map(sites.map(({ name }, at) => [name, at + 2]));
  const lines: BookCell[][] = [];
  const rows = indicators.map(({ name, unit, target, actual }): ShareRows | null => {
    const from = lines.length + 2;
    target.explanation.inputs.forEach(({ label, value, cell }, at) => {
      const done = actual.explanation.inputs[at];
      const row = siteRows.get(label);
      const funds = row === undefined ? null : (sites[row - 2]?.budget ?? null);
      lines.push([
        plain(name),
        plain(label),
        plain(value, "number"),
        plain(done?.value ?? null, "number"),
        plain(unit),
        row === undefined || funds === null
          ? plain(null, "amount")
          : { value: funds, style: "amount", formula: reference(siteSheet, `B${row}`) },
        plain([cell, done?.cell ?? null].find((place) => place !== null && place !== "") ?? null),
      ]);
    });
    return lines.length + 1 < from ? null : { from, to: lines.length + 1 };
  });
  const heads = ["indicator", "name", "target", "actual", "unit", "budget", "place"] as const;
  return {
    rows,
    sheet: {
      name: say(speaker, "review.rollup.book.shares"),
      widths: [36, 26, 12, 12, 10, 14, 44],
      headRow: 1,
      rows: [heads.map((id) => plain(say(speaker, `review.rollup.col.${id}`), "head")), ...lines],
    },
  };
}
