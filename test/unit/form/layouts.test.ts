import { readForm } from "../../../src/form";
import { layoutOf, layouts, type LayoutTraits } from "../../../src/form/layouts";
import type { ColumnRole } from "../../../src/form";
import { render } from "../../../src/i18n";
import { textForms } from "../../support/text-form";
import { formNames, readWorkbookData, snapshotOf } from "../../support/workbook-data";

function traits(roles: readonly ColumnRole[], more: Partial<LayoutTraits> = {}): LayoutTraits {
  return {
    subject: "project",
    words: "",
    roles: new Set(roles),
    order: roles,
    funds: null,
    indicators: [],
    splitTarget: false,
    goalBlocks: false,
    place: null,
    hasHead: () => true,
    ...more,
  };
}

const national: readonly ColumnRole[] = ["level1", "level2", "name", "target", "actual", "weight", "score", "reason"];

test.each<[string, LayoutTraits, string]>([
  ["the national project form", traits(national), "project-national"],
  ["the same for a department", traits(national, { subject: "department" }), "department-national"],
  ["reviewed beside self-evaluated", traits([...national, "reviewedActual", "reviewedScore"]), "review-table"],
  [
    "a flat list with units and signs",
    traits(["name", "unit", "comparator", "target", "actual", "weight", "score"]),
    "department-chongqing",
  ],
  [
    "sign, value and unit under one head",
    traits([...national, "comparator", "unit"], { splitTarget: true }),
    "project-yunnan",
  ],
  ["sign, value and unit in columns", traits([...national, "comparator", "unit"]), "project-sichuan"],
  [
    "goals with points, no weights",
    traits(["level1", "level2", "name", "target", "actual", "score"], { goalBlocks: true }),
    "project-hubei",
  ],
  ["the same in Guizhou", traits([...national, "comparator", "unit"], { place: "贵州" }), "project-national"],
  [
    "the same in other words",
    traits([...national, "comparator", "unit"], { hasHead: () => false }),
    "project-national",
  ],
  [
    "the same in Sichuan, in any words",
    traits([...national, "comparator", "unit"], { place: "四川", hasHead: () => false }),
    "project-sichuan",
  ],
  ["how the points are given", traits([...national, "scoringMethod"], { hasHead: () => false }), "project-national"],
  ["how the score is computed", traits([...national, "scoringMethod"]), "project-beijing"],
  [
    "the same for a department",
    traits([...national, "scoringMethod"], { subject: "department" }),
    "department-national",
  ],
  [
    "sign, value and unit under one head, for a department",
    traits([...national, "comparator", "unit"], { subject: "department", splitTarget: true }),
    "department-national",
  ],
  [
    "points before the target, linking funds",
    traits(["level1", "level2", "name", "weight", "target", "actual", "score"], { words: "绩效目标自评表" }),
    "linking-fund",
  ],
  ["no points, no funds", traits(["level1", "level2", "name", "target", "actual"]), "report-table"],
  ["something else with points", traits(["name", "target", "actual", "score"]), "generic-project"],
  [
    "the same for a department",
    traits(["name", "target", "actual", "score"], { subject: "department" }),
    "generic-department",
  ],
])("%s", (_, given, id) => {
  expect(layoutOf(given).id).toBe(id);
});

test("every layout says by which words it was decided, in both languages", () => {
  for (const { decidedBy } of layouts) expect(decidedBy).not.toBe("");
  for (const locale of ["zh-CN", "en"] as const) {
    expect(render(locale, layoutOf(traits(national)).reason)).toContain("年度指标值");
    expect(render(locale, layoutOf(traits(["name", "target", "score"])).reason)).not.toBe("");
  }
});

test("each layout is found in a form at hand", () => {
  const sheets = [
    ...formNames().flatMap((name) => readWorkbookData(name).sheets),
    ...textForms().map(({ sheet }) => sheet),
  ];
  const found = new Set(
    sheets.flatMap((sheet) => {
      const reading = readForm(snapshotOf(sheet));
      return reading.kind === "form" ? [reading.form.layout] : [];
    }),
  );
  expect(layouts.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});
