import { clauses, listed, message, type MessageValue } from "../../i18n";
import { conversion } from "../../quantity";
import type { Computed } from "../../scoring";
import { keyOf, similarPairs, type Group, type SiteRow } from "./align";
import { amountOf, moneyFactor, roundingRoom } from "./amounts";
import { tidy } from "./explain";
import type { ParentForm, Place, RollUpFinding, SiteForm } from "./model";
import type { RolledGroup } from "./score";

const rowPlace = ({ site, row }: SiteRow, cell: string | null = null): Place => {
  return { file: site.file, sheet: site.evaluation.form.sheet, cell: cell ?? row.indicator.nameCell?.address ?? null };
};

/** So many values are told, and so many sites of each: of a thousand sites every one may have its own. */
const told = { values: 6, names: 3 };

/** 值（单位、单位） by value, for what differs between sites; what most of them have comes first. */
function spread(rows: readonly SiteRow[], textOf: (row: SiteRow) => string): MessageValue {
  const byText = new Map<string, string[]>();
  for (const row of rows) {
    const names = byText.get(textOf(row));
    if (names === undefined) byText.set(textOf(row), [row.name]);
    else names.push(row.name);
  }
  const common = [...byText].sort(([, one], [, other]) => other.length - one.length);
  const values = clauses(
    common.slice(0, told.values).map(([value, names]) => {
      const list = listed(names.slice(0, told.names));
      const many = message("review.rollup.names-more", { list, count: names.length });
      return message("review.rollup.value-of", { value, names: names.length > told.names ? many : list });
    }),
  );
  const count = common.length - told.values;
  return count > 0 ? message("review.rollup.values-more", { values, count }) : values;
}

function differing(group: Group, relative: boolean): RollUpFinding[] {
  const findings: RollUpFinding[] = [];
  const target = ({ row: { indicator } }: SiteRow): string => indicator.target.text.trim();
  const weight = ({ row: { indicator } }: SiteRow): string => indicator.weight?.cell.text.trim() ?? "";
  if (new Set(group.rows.map(target)).size > 1) {
    findings.push({
      rule: "target-differs",
      kind: "review",
      level: relative ? "warning" : "note",
      message: message("review.rollup.target-differs", { name: group.label, values: spread(group.rows, target) }),
      advice: message("review.rollup.target-differs.advice"),
      places: group.rows.map((row) => rowPlace(row, row.row.indicator.targetCell?.address)),
    });
  }
  if (new Set(group.rows.map(({ row }) => row.indicator.weight?.value ?? null)).size > 1) {
    findings.push({
      rule: "weight-differs",
      kind: "fail",
      level: "warning",
      message: message("review.rollup.weight-differs", { name: group.label, values: spread(group.rows, weight) }),
      advice: message("review.rollup.weight-differs.advice"),
      places: group.rows.map((row) => rowPlace(row, row.row.indicator.weight?.cell.address)),
    });
  }
  return findings;
}

/** What of the sites' indicators does not go together: other targets, other weights, no sum to be made, names nearly alike. */
export function indicatorFindings(rolled: readonly RolledGroup[], siteCount: number): RollUpFinding[] {
  const groups = rolled.map(({ group }) => group);
  return [
    ...rolled.flatMap(({ group, combined }) => [
      ...differing(group, combined.how !== "sum"),
      ...(combined.why === null
        ? []
        : [
            {
              rule: "not-combinable",
              kind: "review",
              level: "note",
              message: message("review.rollup.not-combinable", { name: group.label, why: combined.why }),
              advice: message("review.rollup.not-combinable.advice"),
              places: group.rows.map((row) => rowPlace(row)),
            } as const,
          ]),
      ...(group.rows.length === siteCount
        ? []
        : [
            {
              rule: "indicator-not-everywhere",
              kind: "review",
              level: "note",
              message: message("review.rollup.indicator-not-everywhere", {
                name: group.label,
                sites: group.rows.length,
                all: siteCount,
              }),
              advice: message("review.rollup.indicator-not-everywhere.advice"),
              places: group.rows.map((row) => rowPlace(row)),
            } as const,
          ]),
    ]),
    ...similarPairs(groups).map(([one, other]): RollUpFinding => ({
      rule: "similar-indicators",
      kind: "review",
      level: "warning",
      message: message("review.rollup.similar-indicators", { one: one.label, other: other.label }),
      advice: message("review.rollup.similar-indicators.advice"),
      places: [...one.rows, ...other.rows].map((row) => rowPlace(row)),
    })),
  ];
}

/** Sites whose amounts cannot be added, and those whose budget looks like 元 among 万元. */
export function amountFindings(
  sites: readonly SiteForm[],
  names: readonly string[],
  unit: string | null,
): RollUpFinding[] {
  const budgets = sites.map((site) => amountOf(site, "budget", unit).value);
  const known = budgets.flatMap((value) => (value === null || value <= 0 ? [] : [value])).sort((a, b) => a - b);
  const median = known[Math.floor(known.length / 2)] ?? 0;
  return sites.flatMap((site, at): RollUpFinding[] => {
    const name = names[at] ?? "";
    const unknown = (["budget", "executed"] as const).find((id) => amountOf(site, id, unit).value === null);
    if (unknown !== undefined) {
      const { place } = amountOf(site, unknown, unit);
      const stated = moneyFactor(site.evaluation.form.funds?.amountUnit ?? null, unit) !== null;
      const id = stated ? (`review.rollup.amount-unknown.${unknown}` as const) : "review.rollup.amount-unknown.unit";
      return [
        {
          rule: "amount-unknown",
          kind: "review",
          level: "error",
          message: message(id, { site: name }),
          advice: message("review.rollup.amount-unknown.advice"),
          places: [place],
        },
      ];
    }
    const budget = budgets[at] ?? 0;
    const ratio = budget > 0 && median > 0 ? Math.max(budget / median, median / budget) : 1;
    if (known.length < 3 || ratio < 5_000 || ratio > 20_000) return [];
    const { place } = amountOf(site, "budget", unit);
    const values = { site: name, budget, median, unit: unit ?? "" };
    return [
      {
        rule: "amount-unit-slip",
        kind: "review",
        level: "error",
        message: message("review.rollup.amount-unit-slip", values),
        advice: message("review.rollup.amount-unit-slip.advice"),
        places: [place],
      },
    ];
  });
}

/** 与汇总表核对: the sums against the parent's own amounts, and like indicators against the parent's rows. */
export function parentFindings(
  parent: ParentForm,
  sums: {
    readonly budget: Computed;
    readonly executed: Computed;
    readonly siteValues: Readonly<Record<"budget" | "executed", readonly number[]>>;
  },
  rolled: readonly RolledGroup[],
  unit: string | null,
): RollUpFinding[] {
  const { evaluation, file } = parent;
  if (evaluation === null) return [];
  const site = { file, evaluation };
  const amounts = (["budget", "executed"] as const).flatMap((id): RollUpFinding[] => {
    const { value: stated, place } = amountOf(site, id, unit);
    const { value: sum } = sums[id];
    if (stated === null || sum === null) return [];
    if (Math.abs(stated - sum) <= roundingRoom([...sums.siteValues[id], stated])) return [];
    const values = {
      what: message(`review.rollup.what.${id}`),
      stated,
      sum,
      difference: tidy(stated - sum),
      unit: unit ?? "",
    };
    return [
      {
        rule: "amounts-dont-add-up",
        kind: "fail",
        level: "error",
        message: message("review.rollup.amounts-dont-add-up", values),
        advice: message("review.rollup.amounts-dont-add-up.advice"),
        places: [place],
      },
    ];
  });
  const rows = new Map(rolled.map((one) => [one.group.key, one]));
  const values = evaluation.indicators.flatMap((row): RollUpFinding[] => {
    const one = row.indicator.kind === "empty" ? undefined : rows.get(keyOf(row));
    if (one?.combined.how !== "sum") return [];
    return (["target", "actual"] as const).flatMap((side): RollUpFinding[] => {
      const { value, unit: own, kind, doubts } = row.indicator[side];
      const factor = conversion(own, one.combined.unit);
      const sum = one.combined[side].value;
      if (kind !== "number" || value === null || factor === null || sum === null || doubts.length > 0) return [];
      if (Math.abs(value * factor - sum) < 1e-6 * Math.max(1, Math.abs(sum))) return [];
      const cell = (side === "target" ? row.indicator.targetCell : row.indicator.actualCell)?.address ?? null;
      const told = {
        name: one.group.label,
        what: message(`review.rollup.what.${side}`),
        stated: row.indicator[side].text.trim(),
        sum,
        unit: one.combined.unit,
      };
      return [
        {
          rule: "parent-value-differs",
          kind: "fail",
          level: side === "actual" ? "error" : "warning",
          message: message("review.rollup.parent-value-differs", told),
          advice: message("review.rollup.parent-value-differs.advice"),
          places: [{ file, sheet: evaluation.form.sheet, cell }],
        },
      ];
    });
  });
  return [...amounts, ...values];
}
