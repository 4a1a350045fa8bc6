import { answersInFull, expectedAnswers, groups, writeAnswers } from "../../support/answers";

// What changed on purpose is taken over with `ANSWERS=write npx jest test/unit/quantity/answers`; the diff is looked through.
if (process.env.ANSWERS === "write") writeAnswers();
const expected = expectedAnswers();

test.each([...groups()])("%s", (group, cases) => {
  const [got, wanted] = [answersInFull(cases), expected.get(group) ?? []];
  const first = got.findIndex((line, index) => line !== wanted[index]);
  expect(got[first]).toBe(first < 0 ? undefined : wanted[first]);
  expect(got).toHaveLength(wanted.length);
});

test("nothing else stands in the file", () => {
  expect([...expected.keys()]).toEqual([...groups().keys()]);
});
