import { checkSheet, type FormCheck } from "../../src/check";
import type { ParentForm, SiteForm } from "../../src/review/rollup";
import { smallForm, type SmallCell } from "./small-book";
import { snapshotOf, type CellData } from "./workbook-data";
import { addressOf } from "../../src/sheet";

/** What a test changes in a site's form. */
export interface SiteSpec {
  readonly unit?: string;
  readonly year?: number;
  /** 元, 万元, 亿元; null: the head names none. */
  readonly money?: string | null;
  /** 全年预算数, 全年执行数. */
  readonly fund?: readonly [SmallCell, SmallCell];
  /** 三级指标, 年度指标值, 实际完成值, 分值, 得分. */
  readonly indicators?: readonly (readonly SmallCell[])[];
}

const usual: readonly (readonly SmallCell[])[] = [
  ["普法宣传场次", "≥10场", "12场", 50, 50],
  ["受益妇女人数", "≥100人", "90人", 30, 27],
  ["服务对象满意度", "≥90%", "95%", 10, 10],
];

function placed(rows: readonly (readonly SmallCell[])[]): Record<string, CellData> {
  const cells: Record<string, CellData> = {};
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value === "string" || typeof value === "number") cells[addressOf(r + 1, c + 1)] = value;
    });
  });
  return cells;
}

/** A checked form of one site in the national layout. */
export function siteCheck({
  unit = "甲县妇女援助中心",
  year = 2017,
  money = "万元",
  fund = [10, 9],
  indicators = usual,
}: SiteSpec): FormCheck {
  const [budget, executed] = fund;
  const rate = typeof budget === "number" && typeof executed === "number" ? executed / budget : null;
  const rows = smallForm({ fund: [budget, executed, 10, rate, 10], indicators, total: [100, 100] }).map((row) =>
    row.map((cell): SmallCell => {
      if (cell === "项目资金（万元）") return money === null ? "项目资金" : `项目资金（${money}）`;
      if (cell === "（2023年度）") return `（${year}年度）`;
      return cell;
    }),
  );
  rows[3] = ["主管部门", null, "某市妇女联合会", null, "实施单位", unit];
  const check = checkSheet(snapshotOf({ name: "自评表", cells: placed(rows) }));
  if (check.evaluation === null) throw new Error(`no form: ${JSON.stringify(check.reading)}`);
  return check;
}

export function siteForm(spec: SiteSpec, file = `${spec.unit ?? "甲县妇女援助中心"}.xlsx`): SiteForm {
  return { file, evaluation: siteCheck(spec).evaluation };
}

/** The parent's form and what else is written in its workbook. */
export function parentForm(spec: SiteSpec | null, texts: readonly string[] = []): ParentForm {
  const told = texts.map((text, at) => ({ sheet: "评价报告", cell: `A${at + 1}`, text }));
  return {
    file: "汇总表.xlsx",
    evaluation: spec === null ? null : siteCheck({ unit: "某市妇女联合会", ...spec }).evaluation,
    texts: told,
  };
}
