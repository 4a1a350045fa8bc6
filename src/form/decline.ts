import { message } from "../i18n";
import { withoutSpaces, type Grid } from "../sheet";
import { partOfYear } from "./head-years";
import type { IndicatorHead } from "./indicator-head";
import type { ColumnRole, FormReading } from "./model";
import { looksNumeric } from "./numeric";
import { labelOf } from "./vocabulary/label";

type NoForm = Exclude<FormReading, { kind: "form" }>;

const declined = (id: "form.declined-rubric" | "form.declined-declaration" | "form.declined-monitoring"): NoForm => ({
  kind: "declined",
  reason: message(id),
});

const foreseeing = /预计完成|完成目标可能性|完成可能性|预计全年/;

/** Words of the sheet's first rows, where a form says what it is. */
export function openingWords(grid: Grid, until: number): string {
  let words = "";
  for (let row = grid.top; row <= Math.min(until, grid.bottom); row++) {
    for (const { plain } of grid.anchored(row)) words += withoutSpaces(plain);
  }
  return words;
}

/**
 * Tables with indicators that are no self-evaluation: rubrics (评分标准 instead of targets), declarations of targets
 * (no column for what was achieved), monitoring tables (part of a year). null: a self-evaluation.
 */
export function declinedHead(grid: Grid, head: IndicatorHead): NoForm | null {
  const roles = new Set<ColumnRole | null>(head.columns.map(({ role }) => role));
  const words = openingWords(grid, head.bottom);
  const early = head.columns.some(
    ({ label, role }) => foreseeing.test(label.full) || (role === "actual" && partOfYear.test(label.full)),
  );
  if (early || (words.includes("监控") && !words.includes("自评"))) return declined("form.declined-monitoring");
  if (listsPapers(head, roles, words)) return { kind: "none", reason: message("form.none-papers") };
  const target = roles.has("target");
  const actual = roles.has("actual");
  if (roles.has("scoringMethod") && !(target && actual)) return declined("form.declined-rubric");
  if (!target && /评分表|评价指标体系|评分标准|指标评分/.test(words)) return declined("form.declined-rubric");
  if (!actual && !roles.has("score")) return declined("form.declined-declaration");
  return null;
}

const judging: readonly ColumnRole[] = ["weight", "score", "reason", "measures"];
const papers = /(?:佐证|证明|支撑)(?:性)?(?:材料|资料)/;

/** 佐证材料清单: indicators with the papers that bear them out, but neither points nor reasons. */
const listsPapers = (head: IndicatorHead, roles: ReadonlySet<ColumnRole | null>, words: string): boolean =>
  !judging.some((role) => roles.has(role)) &&
  !words.includes("自评表") &&
  head.columns.some(({ label }) => papers.test(label.word));

/** Why a sheet without any head of an indicator table holds no form. */
export function noForm(grid: Grid): NoForm {
  const words = openingWords(grid, grid.top + 20);
  if (words === "") return { kind: "none", reason: message("form.none-empty") };
  if (/评分标准|评价标准|指标解释/.test(words) && /投入|过程|产出|效果/.test(words))
    return declined("form.declined-rubric");
  if (/^(?:填[报写表]说明|说明|编制说明|填报要求)/.test(words))
    return { kind: "none", reason: message("form.none-instructions") };
  if (listsProjects(grid)) return { kind: "none", reason: message("form.none-project-list") };
  if (/自评(?:情况|报告)/.test(words) && !/自评表/.test(words))
    return { kind: "none", reason: message("form.none-report") };
  return { kind: "none", reason: message("form.none-no-head") };
}

/** 自评结果汇总表: a row that heads projects with their money and their points, one project a row. */
function listsProjects(grid: Grid): boolean {
  for (let row = grid.top; row <= Math.min(grid.top + 10, grid.bottom); row++) {
    const cells = grid.anchored(row);
    if (cells.some(looksNumeric)) continue;
    const words = cells.map(({ plain }) => labelOf(plain).word);
    const has = (like: RegExp): boolean => words.some((word) => like.test(word));
    if (
      has(/^(?:子|预算|二级)?项目(?:名称)?$|^(?:项目)?(?:单位|部门)名称$/) &&
      has(/预算|执行|金额|资金/) &&
      has(/得分|总分|评分|等[级次]/)
    )
      return true;
  }
  return false;
}
