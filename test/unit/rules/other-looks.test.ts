import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkForms } from "../../../src/check";
import { addressOf, parseAddress } from "../../../src/sheet";
import { isOpen } from "../../../src/rules";
import { parseTextForm, textForms } from "../../support/text-form";
import {
  asText,
  broken,
  fullWidth,
  numbered,
  shifted,
  unseen,
  untidy,
  withCells,
  withColumn,
} from "../../support/variations";
import { publishedSheets, snapshotOf, type CellData, type SheetData } from "../../support/workbook-data";

// What people do to a form without changing what it says must not change what is found in it, nor where.
const right = join(__dirname, "..", "..", "data", "rules", "right");
const forms = [
  ...publishedSheets(),
  ...textForms(),
  ...readdirSync(right).map((file) => parseTextForm(file, readFileSync(join(right, file), "utf8"))),
].map(({ name, sheet }) => ({ name, sheet: withoutFormulas(sheet) }));

/** Formulas name cells, which move; what they come to stays. */
function withoutFormulas(sheet: SheetData): SheetData {
  const cells = Object.entries(sheet.cells).map(([address, data]): readonly [string, CellData] => {
    if (typeof data !== "object") return [address, data];
    const { value, text, format } = data;
    return [address, { value, ...(text === undefined ? {} : { text }), ...(format === undefined ? {} : { format }) }];
  });
  return { ...sheet, cells: Object.fromEntries(cells) };
}

/** Open findings in the order of their places; `back`: where a cell stood before. */
function found(sheet: SheetData, back: (row: number, column: number) => string = addressOf): readonly string[] {
  const findings = checkForms(snapshotOf(sheet)).flatMap((check) => check.findings);
  return findings
    .filter(isOpen)
    .map(({ kind, level, rule, cell }) => {
      const at = cell === null ? null : parseAddress(cell);
      return `${at === null ? "-" : back(at.top, at.left)} ${rule} ${kind} ${level}`;
    })
    .sort();
}

const widthOf = ({ cells }: SheetData): number =>
  Math.max(...Object.keys(cells).map((address) => parseAddress(address)?.left ?? 0));

describe.each(forms)("$name looks otherwise", ({ sheet }) => {
  const before = found(sheet);
  const width = widthOf(sheet);

  test.each([
    ["numbers kept as text", asText],
    ["full-width letters and digits", fullWidth],
    ["blanks at the ends, thousands parted", untidy],
    ["marks without width", unseen],
    ["numbers in front of the second levels", numbered],
    ["line breaks in all texts", (one: SheetData) => broken(one, 4)],
    [
      "remarks to the right of the table",
      (one: SheetData) =>
        withCells(one, { [addressOf(4, width + 3)]: "数据来源：财政一体化系统", [addressOf(8, width + 3)]: "待核" }),
    ],
  ])("%s", (_, look) => {
    expect(found(look(sheet))).toEqual(before);
  });

  test("who filled it in, and when, below the table", () => {
    const [check] = checkForms(snapshotOf(sheet));
    // Where a form ends in the middle, what stands below says that it does not.
    if (check?.reading.kind !== "form" || check.reading.form.cutOff) return;
    const below = Math.max(...Object.keys(sheet.cells).map((address) => parseAddress(address)?.bottom ?? 0)) + 1;
    const signed = withCells(sheet, {
      [addressOf(below, 1)]: "填表人：张某",
      [addressOf(below, 4)]: "联系电话：13800000000",
      [addressOf(below + 1, 5)]: "单位（盖章）：某单位",
      [addressOf(below + 2, 5)]: "2024年3月15日",
    });
    expect(found(signed)).toEqual(before);
  });

  test("blank rows and columns in front", () => {
    expect(found(shifted(sheet, 3, 2), (row, column) => addressOf(row - 3, column - 2))).toEqual(before);
  });

  test("blank columns between the columns", () => {
    const columnsBefore = Array.from({ length: width }, (_, index) => width - index);
    const apart = columnsBefore.reduce(withColumn, sheet);
    expect(found(apart, (row, column) => addressOf(row, column / 2))).toEqual(before);
  });
});
