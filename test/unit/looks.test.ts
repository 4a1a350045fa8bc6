import { checkSheet } from "../../src/check";
import { textForms } from "../support/text-form";
import { asText, broken, fullWidth, shifted, stretched } from "../support/variations";
import { publishedSheets, snapshotOf, type SheetData } from "../support/workbook-data";

/** What is found on a sheet and what it scores, without where and in which words. */
function foundOn(sheet: SheetData): readonly string[] {
  const { evaluation, findings } = checkSheet(snapshotOf(sheet));
  const open = findings.filter(({ kind }) => kind === "fail" || kind === "review");
  const total = evaluation?.totals.score.value ?? null;
  return [...open.map(({ rule, kind, level }) => `${rule} ${kind} ${level}`).sort(), `score ${total}`];
}

const forms = [...publishedSheets(), ...textForms().map(({ name, sheet }) => ({ name, sheet }))];

const looks: readonly (readonly [string, (sheet: SheetData) => SheetData])[] = [
  ["further down and right", (sheet) => shifted(sheet, 3, 2)],
  ["rows two high", (sheet) => stretched(sheet, 2, 1)],
  ["columns two wide", (sheet) => stretched(sheet, 1, 2)],
  ["lines of four characters", (sheet) => broken(sheet, 4)],
  ["lines of five characters", (sheet) => broken(sheet, 5)],
  ["numbers kept as text", asText],
  ["full-width signs", fullWidth],
];

describe.each(forms)("$name", ({ sheet }) => {
  const found = foundOn(sheet);
  test.each(looks)("the same is found and scored: %s", (_, look) => {
    expect(foundOn(look(sheet))).toEqual(found);
  });
});
