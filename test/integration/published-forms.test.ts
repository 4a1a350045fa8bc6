import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../src/report";
import { checkJson } from "../support/command";
import { expectationSchema, scoreForms, type Figure } from "../support/score-forms";

const folder = join(__dirname, "..", "data", "forms");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".expected.json"))
  .map((file) => file.slice(0, -".expected.json".length));

const expectations = new Map(
  names.map((name) => {
    const text = readFileSync(join(folder, `${name}.expected.json`), "utf8");
    return [name, expectationSchema.parse(JSON.parse(text))] as const;
  }),
);

/** What must be reached over the sixteen published forms, as shares. */
const floors: readonly (readonly [figure: string, share: number])[] = [
  ["forms recognised", 1],
  ["no other sheet taken for a form", 1],
  ["indicator rows found", 0.99],
  ["rows that are there", 1],
  ["targets read", 0.97],
  ["actuals read", 0.97],
  ["met or not met", 0.98],
  ["indicator scores", 0.98],
  ["weights and stated scores", 0.99],
  ["fund rows read", 0.98],
  ["execution rates", 0.98],
  ["fund scores", 0.98],
  ["weight sums", 1],
  ["stated totals", 1],
  ["real errors found", 0.95],
  ["claims that are real", 0.98],
];

jest.setTimeout(60_000);

let result: Result;
let figures: ReadonlyMap<string, Figure>;

beforeAll(async () => {
  result = (await checkJson(names.map((name) => join(folder, `${name}.xlsx`)))).result;
  figures = scoreForms(result, expectations);
});

it("reads every file", () => {
  expect(result.workbooks).toHaveLength(16);
  for (const { error } of result.workbooks) expect(error).toBeNull();
});

it.each(floors)("%s: at least %d", (figure, share) => {
  const { right, of, wrong } = figures.get(figure) ?? { right: 0, of: 0, wrong: [] };
  expect(of).toBeGreaterThan(0);
  expect({ share: Math.min(right / of, share), wrong }).toEqual({ share, wrong: right / of < share ? [] : wrong });
});

it("counts a wrong reading as wrong", () => {
  const spoiled = structuredClone(result);
  for (const { sheets } of spoiled.workbooks) {
    for (const sheet of sheets) {
      for (const indicator of sheet.indicators) indicator.target.value = (indicator.target.value ?? 0) + 1;
      for (const fund of sheet.funds) fund.rate = 0.123;
    }
  }
  const worse = scoreForms(spoiled, expectations);
  expect(worse.get("execution rates")?.right).toBe(0);
  expect(worse.get("targets read")?.right).toBeLessThan(figures.get("targets read")?.right ?? 0);
});
