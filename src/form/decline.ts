import { message } from "../i18n";
import type { Grid } from "../sheet";
import type { IndicatorHead } from "./indicator-head";
import type { ColumnRole, FormReading } from "./model";

type NoForm = Exclude<FormReading, { kind: "form" }>;

const declined = (id: "form.declined-rubric" | "form.declined-declaration" | "form.declined-monitoring"): NoForm => ({
  kind: "declined",
  reason: message(id),
});

/** Words of the sheet's first rows, where a form says what it is. */
export function openingWords(grid: Grid, until: number): string {
  const words: string[] = [];
  for (let row = grid.top; row <= Math.min(until, grid.bottom); row++) {
    for (const { plain } of grid.anchored(row)) words.push(plain);
  }
  return words.join(" ").replace(/ /g, "");
}

/**
 * Tables with indicators that are no self-evaluation: rubrics (评分标准 instead of targets), declarations of targets
 * (no column for what was achieved), monitoring tables (part of a year). null: a self-evaluation.
 */
export function declinedHead(grid: Grid, head: IndicatorHead): NoForm | null {
  const roles = new Set<ColumnRole | null>(head.columns.map(({ role }) => role));
  const words = openingWords(grid, head.bottom);
  const heads = head.columns.map(({ full }) => full).join(" ");
  if (/预计完成|完成目标可能性|完成可能性|预计全年/.test(heads) || (/监控/.test(words) && !/自评/.test(words))) {
    return declined("form.declined-monitoring");
  }
  const target = roles.has("target");
  const actual = roles.has("actual");
  if (roles.has("scoringMethod") && !(target && actual)) return declined("form.declined-rubric");
  if (!target && /评分表|评价指标体系|评分标准|指标评分/.test(words)) return declined("form.declined-rubric");
  if (!actual && !roles.has("score")) return declined("form.declined-declaration");
  return null;
}

/** Why a sheet without any head of an indicator table holds no form. */
export function noForm(grid: Grid): NoForm {
  const words = openingWords(grid, grid.top + 20);
  if (words === "") return { kind: "none", reason: message("form.none-empty") };
  if (/评分标准|评价标准|指标解释/.test(words) && /投入|过程|产出|效果/.test(words))
    return declined("form.declined-rubric");
  if (/^(?:填[报写表]说明|说明|编制说明|填报要求)/.test(words))
    return { kind: "none", reason: message("form.none-instructions") };
  return { kind: "none", reason: message("form.none-no-head") };
}
