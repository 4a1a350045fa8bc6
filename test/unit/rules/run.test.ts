import { message, render } from "../../../src/i18n";
import { builtinProfiles, type Profile } from "../../../src/profile";
import { checkRules, rules, type FindingKind, type Level, type Rule, type Verdict } from "../../../src/rules";
import { at } from "../../../src/rules/verdict";
import { evaluated } from "../../support/evaluated";
import { aCell } from "../../support/form-builder";

const text = message("rules.broken");

function verdict(kind: FindingKind, address: string | null, level?: Level): Verdict {
  const place = at(address === null ? null : aCell(address, ""));
  return { ...place, kind, message: text, told: level === undefined ? null : { advice: text, level } };
}

function rule(level: Level, ...verdicts: readonly Verdict[]): Rule {
  return { id: "overachieved", level, citations: [], title: text, none: text, check: () => verdicts };
}

const form = evaluated({});
const withSetting = (setting: "off" | "error" | "warning" | "note"): Profile => ({
  ...builtinProfiles["mof-2020"],
  rules: { overachieved: setting },
});

test("worst first, then in sheet order, the whole form before its cells", () => {
  const list = [
    rule("note", verdict("fail", "A1")),
    rule("error", verdict("pass", "A1"), verdict("fail", "B20"), verdict("fail", "C3"), verdict("fail", null)),
    rule(
      "warning",
      verdict("review", "A1"),
      verdict("fail", "A9"),
      verdict("fail", "A10"),
      verdict("notApplicable", null),
    ),
    rule("error", verdict("fail", "AA3")),
  ];
  expect(checkRules(form, list).map(({ level, kind, cell }) => `${level} ${kind} ${cell ?? "-"}`)).toEqual([
    "error fail -",
    "error fail C3",
    "error fail AA3",
    "error fail B20",
    "warning fail A9",
    "warning fail A10",
    "warning review A1",
    "note fail A1",
    "none pass A1",
    "none notApplicable -",
  ]);
});

test("a verdict may weigh less or more than its rule, passes weigh nothing", () => {
  const [first, second] = checkRules(form, [
    rule("note", verdict("fail", "A1", "error"), verdict("pass", "A2", "error")),
  ]);
  expect([first?.level, second?.level]).toEqual(["error", "none"]);
});

test("a rule without a verdict says of the whole form that there is nothing for it", () => {
  const none = message("rules.overachieved.none");
  const [only, ...others] = checkRules(form, [{ ...rule("error"), none }]);
  expect(only).toMatchObject({ kind: "notApplicable", level: "none", cell: null, row: null, message: none });
  expect(others).toEqual([]);
});

test("a question is never an error", () => {
  expect(checkRules(form, [rule("error", verdict("review", "A1"))])[0]?.level).toBe("warning");
  const raised = evaluated({}, withSetting("error"));
  expect(checkRules(raised, [rule("note", verdict("review", "A1"))])[0]?.level).toBe("warning");
});

test("the profile switches rules off and weighs them anew", () => {
  const list = [rule("error", verdict("fail", "A1", "warning"), verdict("pass", "A2"))];
  expect(checkRules(evaluated({}, withSetting("off")), list)).toEqual([]);
  expect(checkRules(evaluated({}, withSetting("note")), list).map(({ level }) => level)).toEqual(["note", "none"]);
  expect(checkRules(evaluated({}, withSetting("error")), list)[0]?.level).toBe("error");
});

test("a rule that breaks is seen and does not silence the others", () => {
  const broken: Rule = {
    ...rule("note"),
    title: message("rules.overachieved.title"),
    check: () => {
      throw new Error("no such row");
    },
  };
  const [first, second] = checkRules(form, [broken, rule("note", verdict("fail", "A1"))]);
  expect(first).toMatchObject({ rule: "overachieved", kind: "review", level: "warning", cell: null });
  expect(first && render("zh-CN", first.message)).toContain("完成值远超目标值");
  expect(first && render("zh-CN", first.message)).toContain("no such row");
  expect(second).toMatchObject({ kind: "fail", cell: "A1" });
});

test("findings carry their rule's id and citations", () => {
  const findings = checkRules(evaluated({ indicators: [{ target: "≥30场", actual: "43场", weight: 10, score: 8 }] }));
  for (const { id, citations } of rules) {
    const own = findings.filter((finding) => finding.rule === id);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((finding) => finding.citations === citations)).toBe(true);
  }
});
