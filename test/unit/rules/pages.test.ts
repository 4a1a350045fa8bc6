import { readFileSync } from "node:fs";
import { join } from "node:path";
import { headOf, tableOf } from "../../../scripts/rules/pages";
import { reviewPoints } from "../../../scripts/rules/review-points";
import { rules } from "../../../src/rules";
import { examplesOf, pageIds, readPage, verdictOn } from "../../support/rule-page";

const docs = join(__dirname, "..", "..", "..", "docs");
const sections = ["## 为什么", "## 怎么判断", "## 示例", "## 怎么改", "## 何时可忽略"];

test("every rule has its page and every page its rule", () => {
  expect([...pageIds()].sort()).toEqual(rules.map(({ id }) => id).sort());
});

test("the table of rules is the code's (npx tsx scripts/rules/main.ts)", () => {
  expect(readFileSync(join(docs, "rules", "README.md"), "utf8")).toBe(tableOf(readPage));
});

test("every rule answers something that reviewers find, and every such point has its rule", () => {
  const answering = new Set(reviewPoints.flatMap(({ rules: ids }) => ids));
  expect(rules.map(({ id }) => id).filter((id) => !answering.has(id))).toEqual([]);
  expect([...answering].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  expect(reviewPoints.filter(({ rules: ids }) => ids.length === 0)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const page = readPage(id);
  const examples = examplesOf(page);

  test("head, level and citations are the code's", () => {
    expect(page.startsWith(`${headOf(rule)}\n`)).toBe(true);
  });

  test("the sections stand in their order, each with something in it", () => {
    const places = sections.map((section) => page.indexOf(`\n${section}\n`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    for (const section of sections) {
      const [, rest = ""] = page.split(`\n${section}\n`);
      expect((rest.split("\n## ")[0] ?? "").trim().length).toBeGreaterThan(1);
    }
  });

  test("one example is found fault with, one is right", () => {
    expect(examples.map(({ verdict }) => verdict.split("：")[0])).toEqual([
      expect.stringMatching(/^(?:不通过|待判断)$/),
      "通过",
    ]);
  });

  test.each(examples.map(({ text, verdict }) => [verdict, text] as const))("the tool says: %s", (verdict, text) => {
    expect(verdictOn(text, id)).toBe(verdict);
  });
});

test("levels.md explains every level and every kind", () => {
  const text = readFileSync(join(docs, "levels.md"), "utf8");
  for (const word of ["error", "warning", "note", "none", "fail", "review", "pass", "notApplicable"]) {
    expect(text).toContain(`\`${word}\``);
  }
});
