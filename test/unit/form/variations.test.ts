import { readForm, type ColumnRole, type Form } from "../../../src/form";
import { addressOf } from "../../../src/sheet";
import { columnNumber } from "../../../src/sheet/address";
import { digest } from "../../support/form-digest";
import { parted, pasted } from "../../support/pasted";
import { textForms } from "../../support/text-form";
import {
  asText,
  broken,
  centred,
  fullWidth,
  hidden,
  lookingAlike,
  opened,
  renamed,
  repeated,
  shifted,
  spaced,
  stretched,
  swapped,
  untidy,
  withBlankRows,
  withCells,
  withColumn,
  withRowsBelow,
} from "../../support/variations";
import { publishedSheets, snapshotOf, type SheetData } from "../../support/workbook-data";

function read(sheet: SheetData): Form {
  const reading = readForm(snapshotOf(sheet));
  if (reading.kind !== "form") throw new Error(reading.reason.id);
  return reading.form;
}

const handmade = textForms().filter(({ sheet }) => readForm(snapshotOf(sheet)).kind === "form");
const forms = [...publishedSheets(), ...handmade.map(({ name, sheet }) => ({ name, sheet }))];

/** Other words for the same columns. */
const synonyms: Partial<Record<ColumnRole, string>> = {
  level1: "一级\n指标",
  level2: "二级 指标",
  target: "预期指标值",
  actual: "实际完成情况",
  weight: "权重（分）",
  score: "自评得分",
  reason: "未完成原因分析",
  unit: "计量单位",
  executed: "实际支出数",
  rate: "预算执行率",
};

/** 总分 | 100 over further columns, 产出指标 over the columns of all levels, 收入 over 项目 | 预算数 | 决算数, ≥ | 2 | 万吨 below one head: in the middle they say nothing sure. */
const notInMiddle = ["corps-total", "income-beside-spending", "levels-over-rows", "special-fund-scored"];

/** Amounts, reasons and points over several rows, 预算执行 as a level of its own row, a level left out, and blocks that may be parted in two ways. */
const unsureInRows = [
  "beijing-2016",
  "department-standing",
  "funds-in-the-header",
  "hengshan-liangshi-2020",
  "left-out-level",
  "pairs-and-verdict",
  "tangxi-weituo-2022",
  "transfer-region",
  "yinchuan-2021",
  "zhongjiang-shuibiaochi-2022",
];

describe.each(forms)("$name looks otherwise and says the same", ({ name, sheet }) => {
  const form = read(sheet);
  const said = digest(form);
  const columns = form.coverage.columns.filter(({ block }) => block === "indicator");
  const columnOf = (role: ColumnRole) => columns.find((column) => column.role === role)?.column;
  const rows = form.indicators.map(({ row }) => row);
  const lastRow = Math.max(...rows, form.total?.row ?? 0);
  const headCells = form.coverage.columns.map(({ headerCell }) => headerCell.address);
  const headTop = Math.min(...columns.map(({ headerCell }) => headerCell.row));

  test("blank rows and columns in front", () => {
    expect(digest(read(shifted(sheet, 3, 2)))).toEqual(said);
  });

  test("blank rows between the rows", () => {
    const last = form.funds?.rows.at(-1)?.row;
    const after = [...rows.slice(0, -1), ...(last === undefined || last >= headTop ? [] : [last]), headTop - 1];
    expect(digest(read(withBlankRows(sheet, [...new Set(after)])))).toEqual(said);
  });

  test("blank columns between the columns", () => {
    const width = Math.max(...Object.keys(sheet.cells).map(columnNumber));
    const columnsBefore = Array.from({ length: width }, (_, index) => width - index);
    expect(digest(read(columnsBefore.reduce(withColumn, sheet)))).toEqual(said);
  });

  test("blank rows between the fund table's rows", () => {
    const { headRow, rows: lines = [] } = form.funds ?? {};
    const after = [...(headRow === undefined ? [] : [headRow]), ...lines.map(({ row }) => row)];
    const above = [...new Set(after)].filter((row) => row < form.indicatorHeadRow);
    expect(digest(read(withBlankRows(sheet, above)))).toEqual(said);
  });

  test("merged areas opened, blank below", () => {
    expect(digest(read(opened(sheet)))).toEqual(said);
  });

  test("merged areas opened, texts in the middle column", () => {
    if (notInMiddle.includes(name)) return;
    expect(digest(read(centred(sheet, "columns")))).toEqual(said);
  });

  test("merged areas opened, texts in the middle row", () => {
    if (unsureInRows.includes(name)) return;
    // 预算执行情况(10分) may stand beside another row than the head's.
    expect({ ...digest(read(centred(sheet, "rows"))), headingPoints: said.headingPoints }).toEqual(said);
  });

  test.each([3, 4, 5])("line breaks after every %d characters", (after) => {
    // Which province it is may stand in the middle of a name; the layout has other signs of it.
    expect({ ...digest(read(broken(sheet, after))), place: form.place }).toEqual(said);
  });

  test.each([
    [2, 1],
    [1, 2],
    [3, 3],
  ])("every cell merged over %d rows and %d columns", (high, wide) => {
    expect(digest(read(stretched(sheet, high, wide)))).toEqual(said);
  });

  test("pages: their numbers, 续表 and the head again between the rows", () => {
    const headRows = [...new Set(columns.map(({ headerCell }) => headerCell.row))];
    const open = opened(sheet);
    for (const row of rows.slice(1, -1)) {
      expect(digest(read(withRowsBelow(open, row, [{ 3: "— 2 —" }])))).toEqual(said);
      const next = [{ 2: "第 1 页，共 2 页" }, {}, { 1: "（续表）" }, form.indicatorHeadRow] as const;
      // Of a head of several rows this would be the half; below one of a list of projects the next begins.
      if (headRows.length === 1 && form.onSheet.length === 1)
        expect(digest(read(withRowsBelow(open, row, next)))).toEqual(said);
    }
  });

  test("level cells repeated in every row", () => {
    const levels = [columnOf("level1"), columnOf("level2")].flatMap((column) => column ?? []);
    expect(digest(read(repeated(sheet, levels, form.indicatorHeadRow + 1)))).toEqual(said);
  });

  test("columns in another order", () => {
    const lastIndicator = Math.max(...rows);
    // Weights and scores move together with their totals; the others need not reach down to a merged total row.
    const pairs: readonly (readonly [ColumnRole, ColumnRole, number])[] = [
      ["actual", "reason", lastIndicator],
      ["target", "actual", lastIndicator],
      ["weight", "score", lastRow],
      ["score", "reason", lastRow],
    ];
    let tried = 0;
    for (const [one, other, until] of pairs) {
      const [a, b] = [columnOf(one), columnOf(other)];
      const moved = a === undefined || b === undefined ? null : swapped(sheet, a, b, headTop, until);
      if (moved === null) continue;
      tried++;
      expect(digest(read(moved))).toEqual(said);
    }
    expect(tried).toBeGreaterThanOrEqual(1);
  });

  test("other words for the same columns", () => {
    const texts = form.coverage.columns.flatMap(({ role, headerCell, header }) => {
      const word = role === null ? undefined : synonyms[role];
      return word === undefined || /\d分|年初|\(A|分\/|调整/.test(header) || headerCell.row < headTop
        ? []
        : [[headerCell.address, word] as const];
    });
    expect(digest(read(renamed(sheet, new Map(texts))))).toEqual(said);
  });

  test("heads with spaces and line breaks", () => {
    expect(digest(read(spaced(sheet, headCells)))).toEqual(said);
  });

  test("hidden rows are read, and known to be hidden", () => {
    const half = rows.filter((_, index) => index % 2 === 0);
    const other = read(hidden(sheet, half));
    expect(digest(other)).toEqual(said);
    expect(other.indicators.filter((one) => one.hidden).map(({ row }) => row)).toEqual(half);
  });

  test("numbers kept as text", () => {
    expect(digest(read(asText(sheet)))).toEqual(said);
  });

  test("full-width letters and digits", () => {
    expect(digest(read(fullWidth(sheet)))).toEqual(said);
  });

  test("radicals and compatibility ideographs for characters", () => {
    expect(digest(read(lookingAlike(sheet)))).toEqual(said);
  });

  test("blanks at the ends, thousands parted", () => {
    expect(digest(read(untidy(sheet)))).toEqual(said);
  });

  test("pasted from Word: each line of a cell in a row of its own", () => {
    // Lines of a goal with as many of its outcome may be goals; 20分) without its first bracket is no part of a label.
    const without = (form: Form) => ({ ...digest(form), goals: 0, headingPoints: null });
    expect(without(read(pasted(sheet)))).toEqual(without(form));
    // A name and a reason of two lines each.
    const halves = form.indicators.flatMap(({ nameCell, reason }) =>
      [nameCell, reason].flatMap((cell) => {
        const text = cell?.plain ?? "";
        const half = Math.ceil(text.length / 2);
        return cell !== null && /^[\u4e00-\u9fff、，]{6,}$/.test(text)
          ? [[cell.address, `${text.slice(0, half)}\n${text.slice(half)}`] as const]
          : [];
      }),
    );
    expect(without(read(pasted(renamed(sheet, new Map(halves)))))).toEqual(without(form));
  });

  test("texts to the right of their heads, in columns without one", () => {
    if (form.onSheet.length > 1) return;
    const headRows = [...new Set(form.coverage.columns.map(({ headerCell }) => headerCell.row))];
    const { indicators, total } = digest(read(parted(sheet, headRows, true)));
    expect({ indicators, total }).toEqual({ indicators: said.indicators, total: said.total });
  });

  test("a further column 序号", () => {
    const first = columnOf("level1") ?? columnOf("level2") ?? columnOf("name");
    if (first === undefined || columns.some(({ role }) => role === "sequence")) return;
    const wider = withColumn(sheet, first);
    const numbered = Object.fromEntries(rows.map((row, index) => [addressOf(row, first), index + 1]));
    const head = { [addressOf(form.indicatorHeadRow, first)]: "序号" };
    expect(digest(read(withCells(wider, { ...numbered, ...head })))).toEqual(said);
  });

  test.each(["序号", "备注"])("a further column %s in front of everything", (word) => {
    if (columns.some(({ role }) => role === "sequence" || role === "note") || form.onSheet.length > 1) return;
    const marked = Object.fromEntries(
      rows.map((row, index) => [addressOf(row, 1), word === "序号" ? index + 1 : "见附件"]),
    );
    const head = { [addressOf(form.indicatorHeadRow, 1)]: word };
    expect(digest(read(withCells(withColumn(sheet, 1), { ...marked, ...head })))).toEqual(said);
  });

  test("the same snapshot gives the same reading", () => {
    expect(read(sheet)).toEqual(read(sheet));
  });
});
