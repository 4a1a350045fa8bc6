import { checkSheet } from "../../src/check";
import { amount, writtenUnit } from "../../src/form/numeric";
import { inYuan } from "../../src/rules/money";
import { Grid } from "../../src/sheet";
import { decodeEntities } from "../../src/workbook/file/xml";
import { openWorkbook } from "../../src/workbook/file";
import { smallBook, smallForm } from "../support/small-book";
import { snapshotOf } from "../support/workbook-data";

/** Names that every object of the language answers to: none of them may be found in a table of ours. */
const names = ["constructor", "toString", "valueOf", "__proto__", "hasOwnProperty", "isPrototypeOf"];

describe.each(names)("the name %s in a workbook", (name) => {
  test("is no unit of money", () => {
    const cell = new Grid(snapshotOf({ name: "x", cells: { A1: { value: `5${name}` } } })).cell(1, 1);
    expect(amount(cell, null)).toMatchObject({ value: null, state: "unreadable" });
    expect(writtenUnit(cell)).toBeNull();
    expect(inYuan(5, name)).toBeNull();
  });

  test("is no entity", () => {
    expect(decodeEntities(`a&${name};b`)).toBe(`a&${name};b`);
  });

  test("in every cell of a form: read as a text, and no object learns anything from it", async () => {
    const rows = smallForm({
      fund: [`100${name}`, `90${name}`, 10, name, name],
      indicators: [[name, `≥30${name}`, `24${name}`, 50, 40, name]],
    });
    const port = await openWorkbook(smallBook(rows, name === "__proto__" ? "表" : name), "x.xlsx");
    const [snapshot] = await port.read((await port.listSheets()).map(({ id }) => id));
    if (snapshot === undefined) throw new Error("the workbook has no sheet");
    const check = checkSheet(snapshot);
    expect(JSON.stringify(check)).not.toContain("native code");
    expect(check.findings.filter(({ message }) => message.id === "rules.broken")).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
