import fc from "fast-check";
import type { Finding, FindingKind, Level } from "../../../src/rules";
import { checkSheet } from "../../../src/check";
import { blockOf, countFindings, groupFindings, severities, severityOf } from "../../../src/taskpane/app/findings";
import { explanationsFor } from "../../../src/taskpane/app/explanations";
import { summarise } from "../../../src/taskpane/app/summary";
import { nextFindingCell } from "../../../src/commands/next-finding";
import { openForm } from "./support";

async function checked(name: string) {
  const port = await openForm(name);
  const [first] = await port.listSheets();
  const [snapshot] = await port.read([first!.id]);
  const check = checkSheet(snapshot!);
  return { check, form: check.evaluation!.form, evaluation: check.evaluation! };
}

const finding = (some: Partial<Finding> = {}): Finding => ({
  rule: "missing-actual",
  level: "error",
  kind: "fail",
  cell: "G11",
  row: 11,
  message: { id: "taskpane.title", values: {} },
  seen: null,
  expected: null,
  advice: null,
  citations: [],
  ...some,
});

describe("severity", () => {
  it.each<[FindingKind, Level, string]>([
    ["fail", "error", "error"],
    ["fail", "warning", "warning"],
    ["fail", "note", "note"],
    ["review", "error", "question"],
    ["review", "warning", "question"],
    ["pass", "none", "passed"],
    ["notApplicable", "none", "notApplicable"],
  ])("%s of level %s is shown as %s", (kind, level, severity) => {
    expect(severityOf(finding({ kind, level }))).toBe(severity);
  });
});

describe("groups", () => {
  const arbitrary = fc.array(
    fc.record({
      kind: fc.constantFrom<FindingKind>("fail", "review", "pass", "notApplicable"),
      level: fc.constantFrom<Level>("error", "warning", "note", "none"),
      row: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    }),
    { maxLength: 60 },
  );

  it("hold every finding once, in the order of severities, with keys of their own", async () => {
    const { form } = await checked("wangcheng-2020");
    fc.assert(
      fc.property(arbitrary, (specs) => {
        const findings = specs.map((spec) => finding({ ...spec, cell: spec.row === null ? null : `G${spec.row}` }));
        const groups = groupFindings(findings, form);
        const order = groups.map(({ severity }) => severities.indexOf(severity));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const items = groups.flatMap((group) => group.items);
        expect(new Set(items.map((item) => item.finding)).size).toBe(findings.length);
        expect(new Set(items.map(({ key }) => key)).size).toBe(findings.length);
        const counts = countFindings(findings);
        for (const { severity, items: members } of groups) expect(counts[severity]).toBe(members.length);
      }),
      { numRuns: 50 },
    );
  });

  it("stand in the order of the form: funds, indicators, total, then the form as a whole", async () => {
    const { form } = await checked("wangcheng-2020");
    const rows = [null, form.total!.row, form.indicators[0]!.row, form.funds!.rows[0]!.row];
    const [group] = groupFindings(
      rows.map((row) => finding({ row, cell: row === null ? null : `A${row}` })),
      form,
    );
    expect(group!.items.map(({ block }) => block)).toEqual(["funds", "indicators", "total", "form"]);
    expect(blockOf(finding({ row: 1 }), form)).toBe("form");
  });
});

describe("explanations", () => {
  it("belong to what the finding is about", async () => {
    const { evaluation, form } = await checked("wangcheng-2020");
    const fund = form.funds!.rows[0]!.row;
    const indicator = form.indicators[0]!.row;
    const [rate] = explanationsFor(finding({ rule: "execution-rate-wrong", row: fund }), evaluation);
    expect(rate).toBe(evaluation.funds[0]!.rate.explanation);
    const [points] = explanationsFor(finding({ rule: "fund-score-wrong", row: fund }), evaluation);
    expect(points).toBe(evaluation.funds[0]!.score.explanation);
    const [score] = explanationsFor(finding({ rule: "score-exceeds-weight", row: indicator }), evaluation);
    expect(score).toBe(evaluation.indicators[0]!.score.explanation);
    const [weights] = explanationsFor(finding({ rule: "weight-sum-not-100", row: 28 }), evaluation);
    expect(weights).toBe(evaluation.totals.weight.explanation);
    expect(explanationsFor(finding({ rule: "fund-rows-dont-add-up", row: fund }), evaluation)).toEqual([]);
    expect(explanationsFor(finding({ row: 2 }), evaluation)).toEqual([]);
  });
});

describe("the summary", () => {
  it("gives the form's own figures", async () => {
    const { check } = await checked("wangcheng-2020");
    expect(summarise(check)).toMatchObject({
      score: 90,
      statedScore: 90,
      weight: 90,
      executionRate: 1,
      grade: check.evaluation!.totals.grade,
      counts: { error: 1 },
    });
  });

  it("is none where there is no form", () => {
    const reading = { kind: "none", reason: { id: "taskpane.title", values: {} } } as const;
    expect(summarise({ sheet: "x", reading, evaluation: null, findings: [] })).toBeNull();
  });
});

describe("the next finding", () => {
  const findings = ["H28", "B9", "G11", "C11"].map((cell) => finding({ cell }));

  it("follows the selection row by row, and starts over after the last", () => {
    const walk = ["A1"];
    for (let step = 0; step < 5; step += 1) walk.push(nextFindingCell(findings, walk.at(-1)!)!);
    expect(walk).toEqual(["A1", "B9", "C11", "G11", "H28", "B9"]);
  });

  it("looks at what needs attention only", () => {
    expect(nextFindingCell([finding({ kind: "pass", level: "none" })], "A1")).toBeNull();
    expect(nextFindingCell([finding({ cell: null })], "A1")).toBeNull();
    expect(nextFindingCell([finding({ kind: "review" })], "A1")).toBe("G11");
  });

  it("takes a selected area by its first cell", () => {
    expect(nextFindingCell(findings, "B9:H9")).toBe("C11");
  });
});
