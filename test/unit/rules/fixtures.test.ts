import { render } from "../../../src/i18n";
import { rules, type Rule, type Verdict } from "../../../src/rules";
import { verdictsOf } from "../../../src/rules/run";
import { written } from "../../../src/rules/verdict";
import { casesOf, evaluationOf, fixtureIds, type ExpectedVerdict } from "../../support/rule-fixture";

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const cases = casesOf(id);

  test.each(cases.map((one) => [one.case, one] as const))("%s", (_, one) => {
    const verdicts = verdictsOf(rule, evaluationOf(one));
    expect(verdicts.map((verdict, index) => told(rule, verdict, one.verdicts[index]))).toEqual(one.verdicts);
    // Every fail and review says what to do.
    const calm = verdicts.filter((verdict) => verdict.told === null).map(({ kind }) => kind);
    expect(calm).toEqual(
      one.verdicts.map(({ kind }) => kind).filter((kind) => kind === "pass" || kind === "notApplicable"),
    );
  });

  test("its fixture shows every answer that the rule can give", () => {
    const kinds = new Set(cases.flatMap(({ verdicts }) => verdicts.map(({ kind }) => kind)));
    expect(kinds).toContain("pass");
    expect(kinds).toContain("notApplicable");
    expect([...kinds].some((kind) => kind === "fail" || kind === "review")).toBe(true);
  });
});

test("every fixture belongs to a rule", () => {
  expect([...fixtureIds()].sort()).toEqual(rules.map(({ id }) => id).sort());
});

/** The verdict cut down to what the fixture names, so that a difference reads well; parts that the message lacks fall out of `says`. */
function told(rule: Rule, verdict: Verdict, expected: ExpectedVerdict | undefined): ExpectedVerdict {
  const { kind, cell, row } = verdict;
  const { seen = "", expected: due = "", level = rule.level } = verdict.told ?? {};
  const text = render("zh-CN", verdict.message);
  if (expected === undefined) return { kind, cell, says: [text] };
  const says = expected.says?.filter((part) => text.includes(part));
  return {
    kind,
    ...("cell" in expected ? { cell } : {}),
    ...(expected.row === undefined ? {} : { row: row ?? -1 }),
    ...(expected.level === undefined ? {} : { level }),
    ...(expected.seen === undefined ? {} : { seen: written(seen) }),
    ...(expected.expected === undefined ? {} : { expected: written(due) }),
    ...(says === undefined ? {} : { says: says.length === expected.says?.length ? says : [text] }),
  };
}
