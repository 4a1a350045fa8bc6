import fc from "fast-check";
import { checkSheet, type FormCheck } from "../../../src/check";
import { render } from "../../../src/i18n";
import { accept, emptyRecord } from "../../../src/record";
import { isOpen, type Finding } from "../../../src/rules";
import type { SheetSnapshot } from "../../../src/sheet";
import { planWriteBack, type CellEdit } from "../../../src/writeback";
import { snapshotWithEdits } from "../../support/apply-edits";
import { snapshotOfText } from "../../support/text-form";
import { withCells } from "../../support/variations";
import { formNames, readWorkbookData, snapshotOf, type SheetData } from "../../support/workbook-data";

const sheets = formNames()
  .flatMap((name) => readWorkbookData(name).sheets)
  .filter((sheet) => checkSheet(snapshotOf(sheet)).evaluation !== null);

function checked(snapshot: SheetSnapshot): FormCheck {
  const check = checkSheet(snapshot);
  if (check.evaluation === null) throw new Error("no form");
  return check;
}

const plan = ({ evaluation, findings }: FormCheck, includeTyped = false): readonly CellEdit[] =>
  planWriteBack(evaluation, findings, { formulas: false, includeTyped });
const safe = (check: FormCheck): readonly CellEdit[] => plan(check).filter((edit) => edit.safe);
const open = ({ findings }: FormCheck): readonly Finding[] => findings.filter(isOpen);
const place = ({ rule, cell }: Finding): string => `${rule} ${cell ?? ""}`;

/** Scores, rates and totals taken out of a form, so that there is something to fill in. */
function emptied(sheet: SheetData, share: number): SheetData {
  const { evaluation } = checked(snapshotOf(sheet));
  const numbers = [
    ...evaluation.indicators.map(({ indicator }) => indicator.score),
    ...evaluation.funds.flatMap(({ row }) => [row.rate, row.score]),
    evaluation.form.total?.score ?? null,
  ];
  const addresses = numbers.flatMap((numeric, at) =>
    numeric?.state === "number" && numeric.inText !== true && (at * 7) % 10 < share ? [numeric.cell.address] : [],
  );
  return withCells(sheet, Object.fromEntries(addresses.map((address) => [address, { value: null, text: "" }])));
}

test("applying all safe edits twice is applying them once, and raises no finding that was not there", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sheets), fc.integer({ min: 0, max: 10 }), (sheet, share) => {
      const snapshot = snapshotOf(emptied(sheet, share));
      const before = checked(snapshot);
      const once = snapshotWithEdits(snapshot, safe(before));
      const after = checked(once);
      expect(safe(after)).toEqual([]);
      const known = new Set(open(before).map(place));
      // Where nothing was scored, one question about the whole form gives way to those about its rows.
      const unscored = open(before).some(({ rule, cell }) => rule === "missing-score" && cell === null);
      const fresh = open(after).filter((finding) => !known.has(place(finding)) && !unscored);
      expect(fresh.map((finding) => `${place(finding)} ${render("zh-CN", finding.message)}`)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

describe.each(sheets.map((sheet) => [sheet.name, sheet] as const))("%s", (_, sheet) => {
  const check = checked(snapshotOf(sheet));

  test("suggestions are offered, never ticked, and name the rule that they answer", () => {
    const edits = plan(check).filter(({ purpose }) => purpose === "suggestion" || purpose === "fix");
    for (const edit of edits) {
      expect(edit.safe).toBe(edit.purpose === "fix");
      expect(open(check).map(({ rule }) => rule)).toContain(edit.rule);
    }
  });

  test("each remedy is among the edits, by itself or by a better one for the same cell", () => {
    const offered = new Set(plan(check).map(({ address }) => address));
    const wanted = open(check).flatMap(({ fix, suggestion }) =>
      [...(fix?.changes ?? []), ...(suggestion?.changes ?? [])].map(({ cell }) => cell.address),
    );
    expect(wanted.filter((address) => !offered.has(address))).toEqual([]);
  });
});

const cost = snapshotOfText(
  [
    "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
    "产出指标 | 成本指标 | 培训总成本 | ≥17.4万元 | 17.4万元 | 50 | 50 |",
    "产出指标 | 数量指标 | 培训场次 | ≥30场 | 24场 | 50 | 40 |",
    "总分 | | | | | 100 | 90 |",
  ].join("\n"),
);

test("a turned sign is an edit of its cell", () => {
  const [edit] = plan(checked(cost)).filter(({ purpose }) => purpose === "suggestion");
  expect(edit).toMatchObject({
    address: "D2",
    before: { value: "≥17.4万元", formula: null },
    after: { value: "≤17.4万元", formula: null },
    rule: "cost-direction-odd",
    safe: false,
  });
});

test("nothing is offered for a finding that was accepted, and no reason is asked for that was", () => {
  const check = checked(cost);
  const addresses = (one: FormCheck): readonly string[] => plan(one).map(({ address }) => address);
  expect(addresses(check)).toEqual(["D2", "H3"]);
  const record = open(check)
    .filter(({ rule }) => rule === "cost-direction-odd" || rule === "missing-reason")
    .reduce((all, finding) => accept(all, check.reading.form, finding, "按财政部门要求"), emptyRecord);
  const after = checkSheet(cost, { record });
  if (after.evaluation === null) throw new Error("no form");
  expect(addresses(after)).toEqual([]);
});

const tooFew = snapshotOfText(
  [
    "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
    "产出指标 | 数量指标 | 培训人数 | ≥90人 | 90人 | 50 | 50 |",
    "产出指标 | 质量指标 | 合格率 | ≥90% | 60% | 50 | 20 | 师资不足，明年增聘",
    "总分 | | | | | 100 | 70 |",
  ].join("\n"),
);

test("the total follows a suggested score that is taken, and not one that is only offered", () => {
  const check = checked(tooFew);
  const suggested = plan(check).find(({ purpose }) => purpose === "suggestion");
  expect(suggested).toMatchObject({ address: "G3", after: { value: 33.33 } });
  const taken = planWriteBack(check.evaluation, check.findings, {
    formulas: false,
    includeTyped: new Set(["G3", "G4"]),
  });
  expect(taken.find(({ address }) => address === "G4")).toMatchObject({ purpose: "total", after: { value: 83.33 } });
  expect(plan(check).find(({ address }) => address === "G4")).toBeUndefined();
});
