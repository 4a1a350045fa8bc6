import { message, type Message } from "../../i18n";
import type { Citation } from "../../profile";
import type { Computed, Explanation } from "../../scoring";
import type { Place } from "./model";

/** One site's share in a figure. */
export interface Share {
  readonly site: string;
  /** In the figure's unit; null: unknown. */
  readonly value: number | null;
  /** What it counts by, for weighted means. */
  readonly weight?: number;
  readonly place: Place;
}

const aggregation: Citation = {
  document: "湖北省预算支出绩效评价：多个下级单位的项目自评表",
  article: "先汇总再计分：绝对值指标累加，相对值指标按资金额加权，汇总后计算得分",
  basis: "practice",
};

/** Cuts what doubles add behind the twelfth digit. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

const cellOf = ({ file, sheet, cell }: Place): string => `${file}${sheet === null ? "" : ` ${sheet}!${cell ?? ""}`}`;

function explained(
  mechanism: Explanation["mechanism"],
  what: { readonly rule: Message; readonly formula: Message; readonly worked: Message },
  shares: readonly Share[],
  value: number | null,
): Computed {
  const inputs = shares.map(({ site, value: part, place }) => ({
    label: message("review.rollup.site", { site }),
    value: part,
    cell: cellOf(place),
  }));
  return { value, explanation: { mechanism, ...what, inputs, value, citations: [aggregation], parts: [] } };
}

/** 各单位之和; null where a share is unknown or there is none. */
export function siteSum(shares: readonly Share[], unit: string): Computed {
  const known = shares.flatMap(({ value }) => value ?? []);
  const complete = known.length === shares.length && shares.length > 0;
  const value = complete ? tidy(known.reduce((sum, part) => sum + part, 0)) : null;
  const parts = known.map((part) => String(tidy(part))).join("＋");
  const worked =
    value === null
      ? message("review.rollup.sum.unknown", { missing: shares.length - known.length })
      : message("review.rollup.sum.worked", { parts, sum: value, unit });
  const what = { rule: message("review.rollup.sum.rule"), formula: message("review.rollup.sum.formula"), worked };
  return explained("site-sum", what, shares, value);
}

/** 按资金加权的平均; null where a share or its funds are unknown, or all funds are 0. */
export function siteMean(shares: readonly Share[], unit: string): Computed {
  const known = shares.flatMap(({ value, weight }) =>
    value === null || weight === undefined ? [] : [{ value, weight }],
  );
  const funds = known.reduce((sum, { weight }) => sum + weight, 0);
  const complete = known.length === shares.length && funds > 0;
  const value = complete ? tidy(known.reduce((sum, part) => sum + part.value * part.weight, 0) / funds) : null;
  const parts = known.map((part) => `${tidy(part.value)}×${tidy(part.weight)}`).join("＋");
  const worked =
    value === null
      ? message("review.rollup.mean.unknown")
      : message("review.rollup.mean.worked", { parts, funds: tidy(funds), mean: value, unit });
  const what = { rule: message("review.rollup.mean.rule"), formula: message("review.rollup.mean.formula"), worked };
  return explained("site-mean", what, shares, value);
}
