import type { IndicatorEvaluation } from "../../scoring";
import { byText } from "../worst";
import { groupsOf, keyOf, type SiteRow } from "./align";
import { amountOf, commonUnit, totalFund, type AmountId } from "./amounts";
import { combine } from "./combine";
import { siteSum, type Share } from "./explain";
import { siteNames } from "./names";
import type { RollUp, RollUpInput, SiteForm, SiteLine } from "./model";
import { scoreRollUp, type RolledFunds, type RolledGroup } from "./score";
import { doubledSites, siteFindings } from "./site-findings";
import { amountFindings, indicatorFindings, parentFindings } from "./value-findings";

const levels = { error: 0, warning: 1, note: 2 } as const;

/** What all of them have, or null where they differ or one has none. */
function same(values: readonly (number | null)[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/**
 * 汇总: one project's forms from many sites as one. Amounts and absolute values are added, relative values weighted by the
 * sites' budgets, and only then scored (鄂财绩发〔2020〕3号 as practised). The order of the sites changes nothing. A sum that
 * rests on an unreadable amount, an unknown unit or a site that is there twice is null.
 */
export function rollUp(input: RollUpInput): RollUp | null {
  const sites = [...input.sites].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      byText(a.evaluation.form.sheet, b.evaluation.form.sheet) ||
      a.evaluation.form.nth - b.evaluation.form.nth,
  );
  const [first] = sites;
  if (first === undefined) return null;
  const { parent } = input;
  const names = siteNames(sites);
  const unitOf = ({ evaluation }: SiteForm): string | null => evaluation.form.funds?.amountUnit ?? null;
  const unit = commonUnit(sites.map(unitOf), parent?.evaluation?.form.funds?.amountUnit ?? null);
  const twice = new Set([...doubledSites(names).values()].flat());

  const shares = (id: AmountId): Share[] =>
    sites.map((site, at) => {
      const { value, place } = amountOf(site, id, unit);
      return { site: names[at] ?? "", value: twice.has(at) ? null : value, place };
    });
  const hasTransfers = sites.some((site) => amountOf(site, "transferred", unit).cell !== null);
  const funds: RolledFunds = {
    budget: siteSum(shares("budget"), unit ?? ""),
    executed: siteSum(shares("executed"), unit ?? ""),
    transferred: hasTransfers ? siteSum(shares("transferred"), unit ?? "") : null,
    weight: same(sites.map(({ evaluation }) => totalFund(evaluation.funds)?.weight ?? null)),
  };

  const rows = sites.flatMap((site, at): SiteRow[] =>
    twice.has(at) ? [] : site.evaluation.indicators.map((row) => ({ site, name: names[at] ?? "", row })),
  );
  const parentRows = new Map<string, IndicatorEvaluation>(
    (parent?.evaluation?.indicators ?? []).map((row) => [keyOf(row), row]),
  );
  const rolled = groupsOf(rows).map((group): RolledGroup => {
    const combined = combine(group, ({ site }) => amountOf(site, "budget", unit).value);
    const above = parentRows.get(group.key)?.indicator;
    const stated = above?.score?.value ?? null;
    return {
      group,
      combined,
      stated,
      weight: above?.weight?.value ?? same(group.rows.map(({ row }) => row.indicator.weight?.value ?? null)),
    };
  });
  const scored = scoreRollUp(parent?.evaluation ?? first.evaluation, funds, rolled, unit);
  const [fund] = scored.funds;
  const lines = sites.map((site, at): SiteLine => {
    const main = totalFund(site.evaluation.funds);
    return {
      name: names[at] ?? "",
      file: site.file,
      sheet: site.evaluation.form.sheet,
      budget: amountOf(site, "budget", unit).value,
      executed: amountOf(site, "executed", unit).value,
      transferred: amountOf(site, "transferred", unit).value,
      rate: main?.rate.value ?? null,
      score: site.evaluation.totals.score.value,
      doubled: twice.has(at),
    };
  });
  const known = (id: "budget" | "executed"): number[] => lines.flatMap((line) => line[id] ?? []);
  const sums = { ...funds, siteValues: { budget: known("budget"), executed: known("executed") } };
  const findings = [
    ...siteFindings({ ...input, sites }, names),
    ...amountFindings(sites, names, unit),
    ...(parent === null ? [] : parentFindings(parent, sums, rolled, unit)),
    ...indicatorFindings(rolled, sites.length - twice.size),
  ].sort((a, b) => levels[a.level] - levels[b.level]);
  const none = { value: null, explanation: funds.budget.explanation };
  return {
    sites: lines,
    amountUnit: unit,
    budget: funds.budget,
    executed: funds.executed,
    transferred: funds.transferred,
    rate: fund?.rate ?? none,
    fundScore: fund?.score ?? none,
    fundWeight: fund?.weight ?? null,
    indicators: rolled.flatMap(({ group, combined }, at) => {
      const evaluation = scored.indicators[at];
      if (evaluation === undefined) return [];
      const { level1, level2 } = evaluation.indicator;
      const { how, unit: own, target, actual } = combined;
      return [
        {
          name: group.label,
          level1: level1?.name ?? null,
          level2: level2?.name ?? null,
          how,
          sites: group.rows.length,
          unit: own,
          target,
          actual,
          evaluation,
        },
      ];
    }),
    totals: scored.totals,
    findings,
  };
}
