import { checkForms, checkSheet, type FormCheck, type SheetCheck } from "../../src/check";
import { nextFinding } from "../../src/commands/next-finding";
import { accept, clarify, emptyRecord, parseRecord, serialiseRecord, type WorkbookRecord } from "../../src/record";
import { resultSchema, toSarif } from "../../src/report";
import { checkWorkbook, resultOf } from "../../src/review";
import { compareBooks } from "../../src/review/comparison";
import { isOpen } from "../../src/rules";
import type { SheetSnapshot } from "../../src/sheet";
import { openWorkbook } from "../../src/workbook/file";
import { planWriteBack } from "../../src/writeback";
import { smallBook, smallForms, type SmallForm } from "../support/small-book";

/** Of each small form: the rows from its title to its total, and the blank row behind it. */
const apart = 13;

async function snapshotOf(...forms: readonly SmallForm[]): Promise<SheetSnapshot> {
  const port = await openWorkbook(smallBook(smallForms(...forms)), "a.xlsx");
  const [snapshot] = await port.read((await port.listSheets()).map(({ id }) => id));
  if (snapshot === undefined) throw new Error("no sheet");
  return snapshot;
}

const withForm = (checks: readonly SheetCheck[]): readonly FormCheck[] =>
  checks.flatMap((check) => (check.evaluation === null ? [] : [check]));

const right: SmallForm = { project: "甲项目" };
/** Its total says one point less than its rows add up to. */
const wrong: SmallForm = { project: "乙项目", total: [100, 98] };
/** One of its actuals falls short, and nobody says why. */
const unmet: SmallForm = {
  project: "丙项目",
  indicators: [
    ["举办培训场次", "≥30场", "24场", 50, null, null],
    ["受训人员就业率", "≥60%", "65%", 30, 30, null],
    ["学员满意度", "≥90%", "95%", 10, 10, null],
  ],
  total: [100, 89],
};

const open = ({ findings }: SheetCheck): readonly string[] =>
  findings.filter(isOpen).map(({ rule, cell }) => `${rule} ${cell ?? ""}`);

describe("forms one below the other on a sheet", () => {
  test("each is checked by itself: what is wrong in one is found there and nowhere else", async () => {
    const checks = withForm(checkForms(await snapshotOf(right, wrong, right)));
    expect(checks.map(open)).toEqual([[], [`score-sum-mismatch H${12 + apart}`], []]);
    expect(checks.map(({ evaluation }) => evaluation.totals.score.value)).toEqual([99, 99, 99]);
    expect(checks.map(({ evaluation }) => evaluation.form.projectName)).toEqual(["甲项目", "乙项目", "甲项目"]);
  });

  test("one of them is checked alone by its number, and comes to the same", async () => {
    const snapshot = await snapshotOf(right, wrong, unmet);
    expect([1, 2, 3].map((nth) => checkSheet(snapshot, { nth }))).toEqual(checkForms(snapshot));
    expect(checkSheet(snapshot)).toEqual(checkSheet(snapshot, { nth: 1 }));
  });

  test("a sheet without a form has one result, which says why", async () => {
    const port = await openWorkbook(smallBook([["填表说明"]]), "a.xlsx");
    const [snapshot] = await port.read((await port.listSheets()).map(({ id }) => id));
    expect(checkForms(snapshot!)).toEqual([checkSheet(snapshot!)]);
  });

  test("what is written to each stands in its own rows, and only there", async () => {
    const bytes = smallBook(smallForms(right, unmet));
    const port = await openWorkbook(bytes, "a.xlsx");
    const [snapshot] = await port.read((await port.listSheets()).map(({ id }) => id));
    const plans = withForm(checkForms(snapshot!)).map(({ evaluation, findings }) =>
      planWriteBack(evaluation, findings, { formulas: true }),
    );
    expect(plans.map((edits) => edits.map(({ address }) => address))).toEqual([[], [`H${9 + apart}`, `I${9 + apart}`]]);
    expect((await port.apply(plans.flat())).kind).toBe("applied");
    const [after] = await port.read((await port.listSheets()).map(({ id }) => id));
    const [, second] = withForm(checkForms(after!));
    expect(second?.evaluation.form.indicators[0]?.score?.value).toBe(40);
  });
});

describe("what people decided about one of them", () => {
  const acceptedIn = (checks: readonly FormCheck[]): readonly number[] =>
    checks.map(({ findings }) => findings.filter(({ accepted }) => accepted !== undefined).length);

  async function accepted(nth: number, ...forms: readonly SmallForm[]) {
    const snapshot = await snapshotOf(...forms);
    const check = checkSheet(snapshot, { nth });
    if (check.evaluation === null) throw new Error("no form");
    const { form } = check.evaluation;
    return check.findings.filter(isOpen).reduce((record, one) => accept(record, form, one, "情况属实"), emptyRecord);
  }

  test.each([1, 2, 3])("holds for form %d alone, even where all say the same", async (nth) => {
    const same = [wrong, wrong, wrong];
    const record = await accepted(nth, ...same);
    const checks = withForm(checkForms(await snapshotOf(...same), { record }));
    expect(acceptedIn(checks)).toEqual([1, 2, 3].map((one) => (one === nth ? 1 : 0)));
  });

  test("a clearer wording of a target is read in that form alone", async () => {
    const snapshot = await snapshotOf(unmet, unmet);
    const [, second] = withForm(checkForms(snapshot));
    const { form, indicators } = second!.evaluation;
    const record = clarify(emptyRecord, form, indicators[0]!.indicator, "target", "≥20场");
    const met = withForm(checkForms(snapshot, { record })).map(
      ({ evaluation }) => evaluation.indicators[0]?.comparison.met,
    );
    expect(met).toEqual([false, true]);
  });

  test("is kept with the workbook, and a record from before there were several is one about the first", async () => {
    const record = await accepted(2, wrong, wrong);
    const kept = parseRecord(serialiseRecord(record));
    expect(kept).toMatchObject({ ok: true, record });
    const old = serialiseRecord(await accepted(1, wrong, wrong)).replaceAll('"nth":1,', "");
    expect(old).not.toContain("nth");
    const read = parseRecord(old);
    if (!read.ok) throw new Error("unreadable");
    const honoured: WorkbookRecord = read.record;
    const checks = withForm(checkForms(await snapshotOf(wrong, wrong), { record: honoured }));
    expect(acceptedIn(checks)).toEqual([1, 0]);
  });
});

describe("what comes out of a review", () => {
  const item = () =>
    checkWorkbook(
      { file: "a.xlsx", locale: "zh-CN", profile: null },
      { bytes: smallBook(smallForms(wrong, right, wrong)), hash: null },
    );

  test("a line for each form, with its own figures and its own findings", async () => {
    const reviewed = await item();
    expect(reviewed.forms.map(({ nth, project, errors, statedScore }) => [nth, project, errors, statedScore])).toEqual([
      [1, "乙项目", 1, 98],
      [2, "甲项目", 0, 99],
      [3, "乙项目", 1, 98],
    ]);
    const cells = reviewed.forms.map((form) => resultOf(reviewed, form)?.findings.map(({ cell }) => cell));
    expect(cells).toEqual([["H12"], [], [`H${12 + 2 * apart}`]]);
    expect(reviewed.forms.every(({ incomplete }) => !incomplete)).toBe(true);
  });

  test("an entry of the result for each, under the same sheet, as the schema admits", async () => {
    const { result } = await item();
    const document = {
      version: 1 as const,
      tool: { name: "x", version: "1" },
      lang: "zh-CN" as const,
      workbooks: [result],
    };
    expect(resultSchema.parse(document)).toEqual(document);
    expect(
      result.sheets.map(({ sheet, form }) => [sheet, form?.nth, form?.formsOnSheet, form?.rows.from, form?.rows.to]),
    ).toEqual([
      ["自评表", 1, 3, 1, 12],
      ["自评表", 2, 3, 1 + apart, 12 + apart],
      ["自评表", 3, 3, 1 + 2 * apart, 12 + 2 * apart],
    ]);
    const fingerprints = [...JSON.stringify(toSarif(document)).matchAll(/"place\/v1":"([^"]*)"/g)].map(
      ([, mark]) => mark,
    );
    expect(fingerprints).toHaveLength(2);
    expect(new Set(fingerprints).size).toBe(2);
  });
});

test("下一处 goes from one form's findings to the next one's", async () => {
  const port = await openWorkbook(smallBook(smallForms(wrong, right, wrong)), "a.xlsx");
  expect((await nextFinding(port, "A1"))?.cell).toBe("H12");
  expect((await nextFinding(port, "H12"))?.cell).toBe(`H${12 + 2 * apart}`);
});

describe("two versions of such a sheet", () => {
  const checks = async (...forms: readonly SmallForm[]) => ({
    checks: withForm(checkForms(await snapshotOf(...forms))),
  });

  test("forms of the same project go together, also when one was put in between", async () => {
    const result = compareBooks(await checks(right, wrong), await checks(right, unmet, wrong));
    expect(result.forms.map(({ sheets }) => sheets)).toEqual([
      ["自评表（甲项目）", "自评表（甲项目）"],
      ["自评表（乙项目）", "自评表（乙项目）"],
    ]);
    expect([result.onlyBefore, result.onlyAfter]).toEqual([[], ["自评表（丙项目）"]]);
  });

  test("a project that got another name goes with the one in its place", async () => {
    const result = compareBooks(
      await checks(right, wrong),
      await checks(right, { ...wrong, project: "乙项目（二期）" }),
    );
    expect(result.forms.map(({ sheets }) => sheets)[1]).toEqual(["自评表（乙项目）", "自评表（乙项目(二期)）"]);
    expect([result.onlyBefore, result.onlyAfter]).toEqual([[], []]);
  });

  test("forms without a name of their own go by their place", async () => {
    const nameless = { project: "" };
    const result = compareBooks(await checks(nameless, wrong), await checks(nameless, wrong));
    expect(result.forms).toHaveLength(2);
    expect(result.forms.every(({ findings }) => findings.every(({ fate }) => fate === "still"))).toBe(true);
  });
});
