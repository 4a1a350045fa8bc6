import { blankForm, blankLayouts, type BlankLayoutId } from "../../../src/blank";
import { checkSheet } from "../../../src/check";
import type { ColumnRole, Form, LayoutId } from "../../../src/form";
import { catalogues, render } from "../../../src/i18n";
import { isTemplateText, looksLikePlaceholder } from "../../../src/rules/template-text";
import type { SheetDraft } from "../../../src/sheet";
import { cellAt, draftSnapshot } from "../../support/draft-sheet";
import { formOf, namedRows, options } from "./fill";

const ids = blankLayouts.map(({ id }) => id);
/** As soon as its rows are named. */
const named = (draft: SheetDraft) => checkSheet(draftSnapshot(draft, namedRows(formOf(draftSnapshot(draft)))));
const points = (draft: SheetDraft): number | null => named(draft).evaluation?.totals.weight.value ?? null;
const rowsOf = (draft: SheetDraft): Form["indicators"] => {
  const { reading } = named(draft);
  return reading.kind === "form" ? reading.form.indicators : [];
};

const national: readonly ColumnRole[] = ["level1", "level2", "name", "target", "actual", "weight", "score", "reason"];
const split: readonly ColumnRole[] = [
  "level1",
  "level2",
  "name",
  "comparator",
  "target",
  "unit",
  "actual",
  "weight",
  "score",
  "reason",
];

test.each<[BlankLayoutId, LayoutId, string, readonly ColumnRole[]]>([
  ["project-national", "project-national", "mof-2020", national],
  ["project-national-cost", "project-national", "mof-2021-cost", national],
  ["department-national", "department-national", "mof-2020", national],
  [
    "department-changsha",
    "department-changsha",
    "changsha",
    ["level1", "level2", "name", "content", "target", "actual", "weight", "score", "reason", "measures"],
  ],
  ["project-hubei", "project-hubei", "hubei", ["level1", "level2", "name", "target", "actual", "score"]],
  ["project-sichuan", "project-sichuan", "sichuan", split],
  ["project-yunnan", "project-yunnan", "mof-2020", split],
])("%s reads back as %s, scored by %s, with every column", (id, layout, profile, roles) => {
  const { reading, evaluation } = checkSheet(draftSnapshot(blankForm(id, options)));
  const form = formOf(draftSnapshot(blankForm(id, options)));
  expect(reading.kind).toBe("form");
  expect([form.layout, evaluation?.profile.id, form.year, form.unitName]).toEqual([
    layout,
    profile,
    2022,
    "某区妇女联合会",
  ]);
  const columns = form.coverage.columns.filter(({ block }) => block === "indicator");
  expect(columns.map(({ role }) => role)).toEqual(roles);
  expect([form.coverage.share, form.cutOff, form.furtherForms, form.remarks]).toEqual([1, false, 0, []]);
});

describe.each(blankLayouts)("$id", ({ id, subject, amountUnit }) => {
  const draft = blankForm(id, options);
  const form = formOf(draftSnapshot(draft));

  test("is of its subject and counts in its unit", () => {
    expect([form.subject, form.funds?.amountUnit]).toEqual([subject, amountUnit]);
    expect(form.projectName).toBe(subject === "project" ? "妇女技能培训" : null);
  });

  test("has its 二级指标 in order, one row each, and as many more as are asked for", () => {
    const names = form.indicators.map(({ level2 }) => level2?.name);
    const more = rowsOf(blankForm(id, { ...options, rowsPerLevel2: 3 }));
    expect(new Set(names).size).toBe(names.length);
    expect(more.map(({ level2 }) => level2?.name)).toEqual(names.flatMap((name) => [name, name, name]));
  });

  test.each([1, 2, 3, 9])("%d rows for each: the points add up to 100 with those for execution", (rowsPerLevel2) => {
    const made = blankForm(id, { ...options, rowsPerLevel2 });
    const { funds } = formOf(draftSnapshot(made));
    const indicators = rowsOf(made);
    if (id === "project-hubei") {
      const headings = new Map(indicators.map(({ level1 }) => [level1?.cell.address, level1?.points ?? 0]));
      expect([...headings.values()].reduce((a, b) => a + b, funds?.headingPoints ?? 0)).toBe(100);
    } else {
      expect(points(made)).toBe(100);
      expect(indicators.every(({ weight }) => Number.isInteger((weight?.value ?? 0.1) * 2))).toBe(true);
    }
  });

  test("the budget stands where it is asked for, everything else is still open", () => {
    const total = form.funds?.rows.find(({ source }) => source === "total");
    expect([total?.budget?.value, total?.executed?.value, total?.rate?.value, total?.score?.value]).toEqual([
      43.2,
      null,
      null,
      null,
    ]);
    const none = formOf(draftSnapshot(blankForm(id, { ...options, budget: null })));
    expect(none.funds?.rows.map(({ budget }) => budget?.value ?? 0).every((value) => value === 0)).toBe(true);
    expect(form.indicators.every(({ target, actual }) => target.kind === "blank" && actual.kind === "blank")).toBe(
      true,
    );
    expect(form.indicators.every(({ score, reason }) => score?.state === "blank" && (reason?.plain ?? "") === "")).toBe(
      true,
    );
  });

  test("no text of its own is taken for a prompt or a placeholder", () => {
    const texts = draft.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    expect(texts.filter((text) => isTemplateText(text) || looksLikePlaceholder(text))).toEqual([]);
    expect(
      checkSheet(draftSnapshot(draft)).findings.filter(
        ({ rule, kind }) => rule === "template-text-left" && kind !== "pass" && kind !== "notApplicable",
      ),
    ).toEqual([]);
  });

  test("every formula points at cells of the form that hold numbers or are to hold them", () => {
    const formulas = draft.cells.flatMap(({ formula }) => (formula === null ? [] : [formula]));
    expect(formulas.length).toBeGreaterThanOrEqual(3);
    for (const address of formulas.flatMap((formula) => formula.match(/[A-Z]+\d+/g) ?? [])) {
      const { style, value } = cellAt(draft, address);
      expect([
        address,
        style.horizontal !== "left",
        typeof value === "string" && value !== "" && value !== "—",
      ]).toEqual([address, true, false]);
    }
  });

  test("merges do not overlap, and lie inside the columns", () => {
    const seen = new Set<string>();
    for (const { top, left, bottom, right } of draft.merges) {
      expect(right).toBeLessThanOrEqual(draft.columnWidths.length);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          expect(seen.has(`${row} ${column}`)).toBe(false);
          seen.add(`${row} ${column}`);
        }
      }
    }
  });

  test("fits an A4 page in width and repeats the head of the indicator table", () => {
    expect(draft.print.fitToWidth).toBe(true);
    expect(draft.print.titleRows?.first).toBe(form.indicatorHeadRow - (id === "project-yunnan" ? 1 : 0));
    const width = draft.columnWidths.reduce((sum, one) => sum + one.width, 0);
    expect(width).toBeLessThan(draft.print.orientation === "portrait" ? 125 : 165);
  });
});

test("指标性质 is chosen from a list in the layouts that have such a column", () => {
  const lists = Object.fromEntries(ids.map((id) => [id, blankForm(id, options).lists]));
  expect(ids.filter((id) => lists[id]?.length !== 0)).toEqual(["project-sichuan", "project-yunnan"]);
  for (const id of ["project-sichuan", "project-yunnan"] as const) {
    const [list] = blankForm(id, options).lists;
    const { indicators, coverage } = formOf(draftSnapshot(blankForm(id, options)));
    const column = coverage.columns.find(({ role }) => role === "comparator")?.column;
    expect(list?.area).toEqual({
      top: indicators[0]?.row,
      bottom: indicators.at(-1)?.row,
      left: column,
      right: column,
    });
    expect(list?.choices).toContain("≥");
  }
});

test("points: benefit and cost as the schemes have them", () => {
  const headings = (id: BlankLayoutId): readonly string[] => {
    const { indicators } = formOf(draftSnapshot(blankForm(id, options)));
    return [...new Set(indicators.map(({ level1 }) => `${level1?.name ?? ""}${level1?.points ?? ""}`))];
  };
  expect(headings("project-national")).toEqual(["产出指标50", "效益指标30", "满意度指标10"]);
  expect(headings("project-national-cost")).toEqual(["成本指标20", "产出指标40", "效益指标20", "满意度指标10"]);
  expect(headings("project-hubei")).toEqual(["产出指标40", "效益指标30", "满意度指标10"]);
});

test("odd options are brought into bounds, empty ones leave cells open", () => {
  const odd = { ...options, unit: "  ", project: "", budget: Number.NaN, rowsPerLevel2: 2.6 };
  const form = formOf(draftSnapshot(blankForm("project-national", odd)));
  expect([form.unitName, form.projectName]).toEqual([null, null]);
  expect(rowsOf(blankForm("project-national", odd))).toHaveLength(27);
  const rows = (rowsPerLevel2: number): number =>
    rowsOf(blankForm("project-national", { ...options, rowsPerLevel2 })).length;
  expect([rows(0), rows(-4), rows(99), rows(Number.NaN)]).toEqual([9, 9, 81, 9]);
  expect(blankForm("project-national", { ...options, budget: -5 })).toEqual(
    blankForm("project-national", { ...options, budget: null }),
  );
});

test("each layout is offered once, with name and description in both languages", () => {
  expect(new Set(ids).size).toBe(7);
  for (const { name, description } of blankLayouts) {
    expect(render("zh-CN", name)).not.toBe(render("en", name));
    expect(render("zh-CN", description).length).toBeGreaterThan(15);
  }
  const texts = Object.keys(catalogues["zh-CN"]).filter((id) => id.startsWith("blank."));
  expect(texts).toHaveLength(14);
});
