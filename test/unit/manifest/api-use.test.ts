import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { excelApiUse, type MemberUse } from "../../../scripts/manifest/api-use";
import { root } from "../../../scripts/manifest/sources";
import { laterThan } from "../../../scripts/manifest/requirements";

const sources = {
  access: "export const f = (r: Excel.Range) => r.getPrecedents();",
  load: 'export const f = (r: Excel.Range) => r.load(["values", "valuesAsJson"]);',
  guarded: `export const f = (h: { has(m: number, o: string, n: string): boolean }, r: Excel.Range) =>
    h.has(13, "Range", "getMergedAreasOrNullObject") ? r.getMergedAreasOrNullObject() : null;`,
  alias: `export const f = (has: (m: number, n: string) => boolean, w: Excel.WorksheetCollection) =>
    has(17, "onMoved") ? w.onMoved : null;`,
  others: "export const f = (m: Map<string, number>) => m.values();",
};

// One program for all, since reading the typings takes seconds. Outside the project, whose files other checks read meanwhile.
const folder = mkdtempSync(path.join(tmpdir(), "api-use-"));
let uses: readonly MemberUse[] = [];

beforeAll(() => {
  const files = Object.entries(sources).map(([name, source]) => {
    const file = path.join(folder, `${name}.ts`);
    writeFileSync(file, source);
    return file;
  });
  uses = excelApiUse(files, root);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function usesIn(name: keyof typeof sources) {
  return uses
    .filter(({ file }) => path.basename(file) === `${name}.ts`)
    .map(({ member, level, guarded }) => ({ member, level, guarded }));
}

describe("what code calls of Excel", () => {
  it("is read from accesses, with the level of the typings", () => {
    expect(usesIn("access")).toEqual([{ member: "Range.getPrecedents", level: "1.14", guarded: false }]);
  });

  it("is read from the names of properties to load", () => {
    expect(usesIn("load")).toContainEqual({ member: "Range.valuesAsJson", level: "1.16", guarded: false });
    expect(usesIn("load")).toContainEqual({ member: "Range.values", level: "1.1", guarded: false });
  });

  it("counts as guarded where the code asks for it", () => {
    expect(usesIn("guarded")).toEqual([{ member: "Range.getMergedAreasOrNullObject", level: "1.13", guarded: true }]);
    expect(usesIn("alias")).toEqual([{ member: "WorksheetCollection.onMoved", level: "1.17", guarded: true }]);
  });

  it("leaves members of other things of the same name alone", () => {
    expect(usesIn("others")).toEqual([]);
  });
});

it("compares levels by their numbers, not as decimals", () => {
  expect(laterThan("1.10", "1.9")).toBe(true);
  expect(laterThan("1.9", "1.10")).toBe(false);
  expect(laterThan("1.9", "1.9")).toBe(false);
});
