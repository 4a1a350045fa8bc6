import { say, type Speaker } from "../say";
import { shown } from "../values";
import type { RollUpResult } from "./schema";

export interface ShownTable {
  readonly title: string;
  readonly heads: readonly string[];
  /** Which columns hold numbers. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** 项目点一览 with the totals under it. */
export function sitesTable(
  speaker: Speaker,
  { sites, budget, executed, rate, totals, amountUnit }: RollUpResult,
): ShownTable {
  const ids = ["name", "budget", "executed", "rate", "score", "file"] as const;
  const unit = amountUnit ?? say(speaker, "review.rollup.unitUnknown");
  const line = (
    name: string,
    values: Pick<RollUpResult["sites"][number], "budget" | "executed" | "rate" | "score">,
  ): string[] => [
    name,
    shown(speaker, "amount", values.budget),
    shown(speaker, "amount", values.executed),
    shown(speaker, "rate", values.rate),
    shown(speaker, "points", values.score),
  ];
  const all = { budget: budget.value, executed: executed.value, rate: rate.value, score: totals.score.value };
  return {
    title: say(speaker, "review.rollup.funds", { unit }),
    heads: ids.map((id) => say(speaker, `review.rollup.col.${id}`)),
    numeric: [false, true, true, true, true, false],
    rows: [
      ...sites.map((site) => [
        ...line(site.doubled ? site.name + say(speaker, "review.rollup.doubledMark") : site.name, site),
        site.file,
      ]),
      [...line(say(speaker, "review.rollup.total"), all), ""],
    ],
  };
}

/** 指标 as combined and scored. */
export function indicatorsTable(speaker: Speaker, { indicators }: RollUpResult): ShownTable {
  const ids = ["indicator", "how", "sites", "target", "actual", "ratio", "weight", "due"] as const;
  const amount = (value: number | null, unit: string): string =>
    value === null ? shown(speaker, "amount", null) : `${shown(speaker, "amount", value)}${unit}`;
  return {
    title: say(speaker, "review.rollup.indicators"),
    heads: ids.map((id) => say(speaker, `review.rollup.col.${id}`)),
    numeric: [false, false, true, false, false, true, true, true],
    rows: indicators.map(({ name, how, sites, target, actual, unit, targetText, ratio, weight, score }) => [
      name,
      say(speaker, `review.rollup.how.${how}`),
      String(sites),
      how === "undecided" || targetText === "" ? amount(target.value, unit) : targetText,
      amount(actual.value, unit),
      shown(speaker, "rate", ratio),
      shown(speaker, "amount", weight),
      shown(speaker, "points", score.value),
    ]),
  };
}

export function scoreFacts(speaker: Speaker, { fundScore, totals }: RollUpResult): (readonly [string, string])[] {
  const none = say(speaker, "report.none");
  return [
    [say(speaker, "review.rollup.fundScore"), shown(speaker, "points", fundScore.value)],
    [
      say(speaker, "review.rollup.score"),
      say(speaker, "review.rollup.scoreText", {
        score: shown(speaker, "points", totals.score.value),
        weight: shown(speaker, "amount", totals.weight),
        grade: totals.grade ?? none,
      }),
    ],
  ];
}

/** "file sheet cell" of the first few places of a finding. */
export function placesText(speaker: Speaker, places: RollUpResult["findings"][number]["places"]): string {
  const separator = say(speaker, "report.citation.separator");
  const texts = places.map(({ file, sheet, cell }) =>
    say(speaker, "review.rollup.place", { file, sheet: sheet ?? "", cell: cell ?? "" }).trim(),
  );
  const first = texts.slice(0, 4);
  return first.join(separator) + (texts.length > first.length ? " …" : "");
}

/** Every figure that came about from several sites, with how. */
export function explanations(result: RollUpResult): (readonly [string, RollUpResult["budget"]["explanation"]])[] {
  return result.indicators.flatMap(({ name, target, actual, score }) => [
    [name, target.explanation] as const,
    [name, actual.explanation] as const,
    [name, score.explanation] as const,
  ]);
}
