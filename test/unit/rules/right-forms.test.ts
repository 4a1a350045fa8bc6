import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSheet } from "../../../src/check";
import { render } from "../../../src/i18n";
import { snapshotOfText } from "../../support/text-form";

// Forms in which everything is right: a claim or a question about any of them is a false alarm.
const folder = join(__dirname, "..", "..", "data", "rules", "right");
const files = readdirSync(folder).sort();

test("they are of five layouts", () => {
  const layouts = files.map((file) => {
    const { reading } = checkSheet(snapshotOfText(readFileSync(join(folder, file), "utf8")));
    return reading.kind === "form" ? reading.form.layout : reading.kind;
  });
  expect([...new Set(layouts)].sort()).toEqual([
    "department-changsha",
    "project-hubei",
    "project-national",
    "project-sichuan",
    "project-yunnan",
  ]);
});

test.each(files)("%s gives no finding", (file) => {
  const { findings } = checkSheet(snapshotOfText(readFileSync(join(folder, file), "utf8")));
  const told = findings.filter(({ kind }) => kind === "fail" || kind === "review");
  expect(told.map(({ rule, cell, message }) => `${rule} ${cell ?? ""}: ${render("zh-CN", message)}`)).toEqual([]);
  expect(findings.filter(({ kind }) => kind === "pass").length).toBeGreaterThan(40);
});
