import fc from "fast-check";
import { checkSheet, type FormCheck } from "../../../src/check";
import { accept, emptyRecord, findingKey, placeNames, withdraw, type WorkbookRecord } from "../../../src/record";
import { isOpen, type Finding } from "../../../src/rules";
import { snapshotOfText } from "../../support/text-form";
import { shifted, withBlankRows, withCells, withColumn } from "../../support/variations";
import { formNames, readWorkbookData, snapshotOf, type SheetData } from "../../support/workbook-data";

function checked(sheet: SheetData, record: WorkbookRecord = emptyRecord): FormCheck {
  const check = checkSheet(snapshotOf(sheet), { record });
  if (check.evaluation === null) throw new Error(`no form on ${sheet.name}`);
  return check;
}

const sheets = formNames().flatMap((name) => readWorkbookData(name).sheets);
const forms = sheets.filter((sheet) => checkSheet(snapshotOf(sheet)).evaluation !== null);
const open = ({ findings }: FormCheck): readonly Finding[] => findings.filter(isOpen);
const told = ({ rule, kind, message }: Finding): string => `${rule} ${kind} ${message.id}`;

/** Every finding of a form accepted, each for a reason of its own. */
function allAccepted(sheet: SheetData): WorkbookRecord {
  const { reading, findings } = checked(sheet);
  return findings
    .filter(isOpen)
    .reduce((record, finding, at) => accept(record, reading.form, finding, `理由${at}`), emptyRecord);
}

const text = (rows: string, name = "自评表"): SheetData => {
  const snapshot = snapshotOfText(rows);
  const cells = Object.fromEntries(
    snapshot.values.flatMap((row, r) =>
      row.flatMap((value, c) => (value === null ? [] : [[`${"ABCDEFGHIJ"[c] ?? ""}${r + 1}`, value]])),
    ),
  );
  return { name, cells };
};

const small = (rows: readonly string[]): SheetData =>
  text(
    [
      "2022年度项目支出绩效自评表",
      "项目名称 | 妇女技能培训",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
      ...rows,
    ].join("\n"),
  );
const unmet = "产出指标 | 数量指标 | 培训场次 | ≥30场 | 24场 | 50 | 40 |";

test("there are forms with findings to try this on", () => {
  expect(forms.length).toBeGreaterThan(12);
  expect(forms.flatMap((sheet) => open(checked(sheet))).length).toBeGreaterThan(100);
});

describe.each(forms.map((sheet) => [sheet.name, sheet] as const))("%s", (_, sheet) => {
  const record = allAccepted(sheet);

  test("accepted findings are still there, with their reasons, and count no longer", () => {
    const before = checked(sheet);
    const after = checked(sheet, record);
    expect(open(after)).toEqual([]);
    expect(after.findings.map(told)).toEqual(before.findings.map(told));
    expect(after.findings.filter(({ accepted }) => accepted !== undefined).length).toBe(open(before).length);
    expect(after.findings.filter(({ accepted }) => accepted !== undefined).every(({ kind }) => kind !== "pass")).toBe(
      true,
    );
  });

  test("blank rows in front, a column in front and another name of the sheet change nothing", () => {
    const moved = { ...shifted(sheet, 3, 2), name: "改了名的表" };
    expect(open(checked(moved, record)).map(told)).toEqual([]);
    expect(checked(moved, record).findings.filter(({ lapsed }) => lapsed !== undefined)).toEqual([]);
  });

  test("nothing is accepted twice over: each acceptance holds for one statement", () => {
    const said = record.acceptances.map(({ key, substance }) => `${key} ${substance}`);
    expect(new Set(said).size).toBe(said.length);
  });
});

test("acceptances hold wherever blank rows and columns are inserted, as long as the findings are the same", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 4 }),
      fc.integer({ min: 0, max: 12 }),
      (sheet, after, column) => {
        const inserted = { ...withBlankRows(sheet, after), name: "另存" };
        const varied = column === 0 ? inserted : withColumn(inserted, column);
        const bare = checkSheet(snapshotOf(varied));
        // A row inserted into a merged head can make another form of it; what is meant is the same form elsewhere.
        fc.pre(bare.evaluation !== null && open(bare).map(told).join() === open(checked(sheet)).map(told).join());
        expect(open(checked(varied, allAccepted(sheet))).map(told)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

describe("an acceptance", () => {
  const sheet = small([unmet, "效益指标 | 社会效益指标 | 就业率 | ≥60% | 63% | 50 | 50 |"]);
  const reasonless = ({ findings }: FormCheck): Finding => {
    const found = findings.find(({ rule, kind }) => rule === "missing-reason" && kind !== "pass");
    if (found === undefined) throw new Error("no finding about the missing reason");
    return found;
  };
  const base = checked(sheet);
  const record = accept(emptyRecord, base.reading.form, reasonless(base), " 已电话向财政局说明 ");

  test("keeps its reason without the spaces around it", () => {
    expect(reasonless(checked(sheet, record)).accepted).toEqual({ reason: "已电话向财政局说明" });
  });

  test("lapses, and says so, when other numbers stand there", () => {
    const changed = withCells(sheet, { E4: "20场", G4: 33 });
    const finding = reasonless(checked(changed, record));
    expect(finding.accepted).toBeUndefined();
    expect(finding.lapsed).toEqual({ reason: "已电话向财政局说明" });
    expect(isOpen(finding)).toBe(true);
  });

  test("lapses also when its own sentence is the same, but the row reports something else", () => {
    const changed = withCells(sheet, { E4: "20场" });
    const finding = reasonless(checked(changed, record));
    expect(finding.message).toEqual(reasonless(base).message);
    expect(finding.lapsed).toBeDefined();
  });

  test("holds again when the numbers come back", () => {
    expect(reasonless(checked(withCells(sheet, { E4: "24场" }), record)).accepted).toBeDefined();
  });

  test("can be withdrawn, also after it has lapsed", () => {
    const held = checked(sheet, record);
    expect(withdraw(record, held.reading.form, reasonless(held)).acceptances).toEqual([]);
    const lapsed = checked(withCells(sheet, { E4: "20场" }), record);
    expect(withdraw(record, lapsed.reading.form, reasonless(lapsed)).acceptances).toEqual([]);
  });

  test("given anew takes the place of the earlier one", () => {
    const again = accept(record, base.reading.form, reasonless(base), "另一个理由");
    expect(again.acceptances.map(({ reason }) => reason)).toEqual(["另一个理由"]);
  });

  test("without a reason is refused", () => {
    expect(() => accept(emptyRecord, base.reading.form, reasonless(base), " ")).toThrow(RangeError);
  });

  test("holds after a typing error in the header was put right, the sheet's name being the same", () => {
    const corrected = withCells(sheet, { B2: "妇女就业技能培训" });
    expect(reasonless(checked(corrected, record)).accepted).toBeDefined();
  });

  test("does not hold for another project on another sheet, nor for another year", () => {
    const other = { ...withCells(sheet, { B2: "儿童之家建设" }), name: "表二" };
    expect(reasonless(checked(other, record)).accepted).toBeUndefined();
    const next = withCells(sheet, { A1: "2023年度项目支出绩效自评表" });
    expect(reasonless(checked(next, record)).accepted).toBeUndefined();
  });
});

describe("indicators of the same name", () => {
  const twins = small([
    unmet,
    unmet.replace("24场", "18场").replace("40", "30"),
    "效益指标 | 社会效益指标 | 就业率 | ≥60% | 63% | 50 | 50 |",
  ]);
  const reasonless = ({ findings }: FormCheck): readonly Finding[] =>
    findings.filter(({ rule, kind }) => rule === "missing-reason" && kind !== "pass");
  const base = checked(twins);

  test("have keys of their own", () => {
    const names = placeNames(base.reading.form);
    const keys = reasonless(base).map((finding) => findingKey(names, finding));
    expect(keys.length).toBe(2);
    expect(new Set(keys).size).toBe(2);
  });

  test.each([0, 1])("number %d alone is accepted, also with rows inserted", (at) => {
    const finding = reasonless(base)[at];
    if (finding === undefined) throw new Error("two findings were expected");
    const record = accept(emptyRecord, base.reading.form, finding, "另有说明");
    for (const sheet of [twins, shifted(twins, 2, 1)]) {
      const accepted = reasonless(checked(sheet, record)).map((one) => one.accepted !== undefined);
      expect(accepted).toEqual([at === 0, at === 1]);
    }
  });
});
