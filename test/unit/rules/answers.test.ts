import { rules } from "../../../src/rules";
import { answeredIds, answersOf, expectedAnswersOf, writeAnswersOf } from "../../support/rule-answers";

// What changed on purpose is taken over with `ANSWERS=write npx jest test/unit/rules/answers`; the diff is read through.
if (process.env.ANSWERS === "write") rules.forEach(writeAnswersOf);

test.each(rules.map((rule) => [rule.id, rule] as const))("%s says what it said", (id, rule) => {
  const [got, wanted] = [answersOf(rule).split("\n"), expectedAnswersOf(id).split("\n")];
  const first = got.findIndex((line, index) => line !== wanted[index]);
  expect(got[first]).toBe(wanted[first]);
  expect(got).toHaveLength(wanted.length);
  // In both languages whole, without a value left out.
  expect(
    got.filter((line) => /NaN|Infinity|undefined|null|\[object|\{|: $| \| $/.test(line.replace(/^ {2}seen: $/, ""))),
  ).toEqual([]);
});

test("every file of answers belongs to a rule", () => {
  expect([...answeredIds()].sort()).toEqual(rules.map(({ id }) => id).sort());
});
