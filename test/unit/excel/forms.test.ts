import { readdirSync } from "node:fs";
import { openWorkbook } from "../../../src/workbook/file";
import { bytesOf, formFile, open, readAll } from "./support";

const names = readdirSync("test/data/forms")
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(".xlsx", ""));

describe("the published forms, read through Excel and as files", () => {
  test.each(names)("%s is the same to both", async (name) => {
    const { port } = await open(formFile(name));
    const file = await openWorkbook(await bytesOf(formFile(name)), `${name}.xlsx`);
    expect(await readAll(port)).toEqual(await readAll(file));
  });
});
