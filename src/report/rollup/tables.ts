import { say, type Speaker } from "../say";
import { shown } from "../values";
import type { RollUpResult } from "./schema";
import { siteColumns, type SiteColumn } from "./site-columns";

export interface ShownTable {
  readonly title: string;
  readonly heads: readonly string[];
  /** Which columns hold numbers. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** 项目点一览 with the totals under it. */
export function sitesTable(speaker: Speaker, result: RollUpResult): ShownTable {
  const { sites, budget, executed, transferred, rate, totals, amountUnit } = result;
  const ids = siteColumns(result);
  const unit = amountUnit ?? say(speaker, "review.rollup.unitUnknown");
  const row = (values: Omit<RollUpResult["sites"][number], "sheet" | "doubled">): string[] => {
    const texts: Readonly<Record<SiteColumn, string>> = {
      name: values.name,
      budget: shown(speaker, "amount", values.budget),
      executed: shown(speaker, "amount", values.executed),
      transferred: shown(speaker, "amount", values.transferred),
      rate: shown(speaker, "rate", values.rate),
      score: shown(speaker, "points", values.score),
      file: values.file,
    };
    return ids.map((id) => texts[id]);
  };
  const all = {
    name: say(speaker, "review.rollup.total"),
    budget: budget.value,
    executed: executed.value,
    transferred: transferred?.value ?? null,
    rate: rate.value,
    score: totals.score.value,
    file: "",
  };
  return {
    title: say(speaker, "review.rollup.funds", { unit }),
    heads: ids.map((id) => say(speaker, `review.rollup.col.${id}`)),
    numeric: ids.map((id) => id !== "name" && id !== "file"),
    rows: [
      ...sites.map((site) =>
        row(site.doubled ? { ...site, name: site.name + say(speaker, "review.rollup.doubledMark") } : site),
      ),
      row(all),
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
