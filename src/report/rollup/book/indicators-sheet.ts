import type { BookCell, BookSheet } from "../../book/model";
import { reference } from "../../book/model";
import { say, type Speaker } from "../../say";
import type { RollUpResult } from "../schema";
import { computed, plain, quotient } from "../../book/cells";
import { shareColumns, type ShareRows, type SharesSheet } from "./shares-sheet";

type Indicator = RollUpResult["indicators"][number];

/** The sum over the sites' rows, or their mean by funds. */
function formulaOf(sheet: string, { how }: Indicator, side: "target" | "actual", { from, to }: ShareRows): string {
  const area = (column: string): string => reference(sheet, `${column}${from}:${column}${to}`);
  const [values, funds] = [area(shareColumns[side]), area(shareColumns.funds)];
  return how === "weighted" ? `SUMPRODUCT(${values},${funds})/SUM(${funds})` : `SUM(${values})`;
}

/**
 * 指标汇总: like indicators added up from 指标明细 by live formulas. Scores are numbers: they follow the profile's rules, which a
 * formula of the sheet would only seem to know.
 */
export function indicatorsSheet(
  speaker: Speaker,
  { indicators, totals }: RollUpResult,
  shares: SharesSheet,
): BookSheet {
  const heads = [
    "indicator",
    "level1",
    "level2",
    "how",
    "sites",
    "target",
    "actual",
    "unit",
    "ratio",
    "weight",
    "due",
    "worked",
  ] as const;
  const rows = indicators.map((one, at): BookCell[] => {
    const row = at + 2;
    const from = shares.rows[at] ?? null;
    const look = one.how === "weighted" ? "points" : "number";
    const figure = (side: "target" | "actual"): BookCell =>
      from === null
        ? plain(one[side].value, look)
        : computed(one[side].value, look, formulaOf(shares.sheet.name, one, side, from));
    return [
      plain(one.name),
      plain(one.level1),
      plain(one.level2),
      plain(say(speaker, `review.rollup.how.${one.how}`), one.how === "undecided" ? "review" : "text"),
      plain(one.sites, "number"),
      figure("target"),
      figure("actual"),
      plain(one.unit),
      quotient(one.ratio, [one.actual.value, `G${row}`], [one.target.value, `F${row}`]),
      plain(one.weight, "number"),
      plain(one.score.value, "points"),
      // What could not be combined was not compared either: why is all there is to say.
      plain([...one.doubts, ...(one.how === "undecided" ? [] : [one.score.explanation.worked])].join("\n")),
    ];
  });
  const last = indicators.length + 1;
  const foot = [
    plain(say(speaker, "review.rollup.total"), "label"),
    ...heads.slice(1, 9).map(() => plain(null)),
    computed(
      totals.weight === null ? null : sumOf(indicators.map(({ weight }) => weight)),
      "number",
      `SUM(J2:J${last})`,
    ),
    computed(indicatorScore(indicators), "points", `SUM(K2:K${last})`),
    plain(null),
  ];
  return {
    name: say(speaker, "review.rollup.book.indicators"),
    widths: [36, 14, 14, 14, 8, 12, 12, 9, 10, 8, 9, 50],
    headRow: 1,
    frozenColumns: 1,
    footRows: 1,
    rows: [heads.map((id) => plain(say(speaker, `review.rollup.col.${id}`), "head")), ...rows, foot],
  };
}

/** 12 digits are exact in what sheets compute; null: one of them is not known. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : Number(known.reduce((sum, value) => sum + value, 0).toPrecision(12));
}

/** 指标得分合计: what the sites' combined indicators score; null: one of them cannot be scored. */
export const indicatorScore = (indicators: readonly Indicator[]): number | null =>
  sumOf(indicators.map(({ score }) => score.value));
