import type { SheetDraft } from "../sheet";
import { departmentChangsha } from "./layouts/changsha";
import { projectHubei } from "./layouts/hubei";
import { departmentNational, projectNational, projectNationalCost } from "./layouts/national";
import { projectSichuan } from "./layouts/sichuan";
import { projectYunnan } from "./layouts/yunnan";
import type { BlankLayoutId, BlankOptions } from "./model";

const layouts: Readonly<Record<BlankLayoutId, (options: BlankOptions) => SheetDraft>> = {
  "project-national": projectNational,
  "project-national-cost": projectNationalCost,
  "department-national": departmentNational,
  "department-changsha": departmentChangsha,
  "project-hubei": projectHubei,
  "project-sichuan": projectSichuan,
  "project-yunnan": projectYunnan,
};

/**
 * 新建自评表: an empty form of a layout, ready to be filled in. Points are set by the layout's scheme and add up to 100 with
 * those for execution; rates, the execution score and the totals are live formulas. The form's own words are Chinese in
 * every language of the program, as the form is an official Chinese one.
 */
export function blankForm(layout: BlankLayoutId, options: BlankOptions): SheetDraft {
  const { budget, rowsPerLevel2 } = options;
  return layouts[layout]({
    ...options,
    budget: budget !== null && Number.isFinite(budget) && budget >= 0 ? budget : null,
    rowsPerLevel2: Number.isFinite(rowsPerLevel2) ? Math.min(9, Math.max(1, Math.round(rowsPerLevel2))) : 1,
  });
}
