import { readForm, type Form } from "../../../src/form";
import type { Reading } from "../../../src/quantity";
import {
  formNames,
  readExpectation,
  readWorkbookData,
  snapshotOf,
  type ExpectedValue,
} from "../../support/workbook-data";

const names = formNames();
const asFraction = (value: number, unit: string): number => (unit === "%" ? value / 100 : value);

/** Where nothing is expected (an actual not filled in), anything passes. */
function agrees(got: Reading, want: ExpectedValue | null | undefined): boolean {
  if (want === null || want === undefined) return true;
  if (got.kind !== want.kind) return false;
  if (want.kind !== "number" || want.value === undefined) return true;
  const value = got.value ?? Number.NaN;
  const near = (a: number, b: number) => Math.abs(a - b) <= Math.max(1e-6, Math.abs(b) * 1e-6);
  const same = near(value, want.value) || near(asFraction(value, got.unit), asFraction(want.value, want.unit ?? ""));
  return same && (want.comparator === undefined || want.comparator === "" || got.comparator === want.comparator);
}

function formOf(name: string): Form {
  const { sheet } = readExpectation(name);
  const data = readWorkbookData(name).sheets.find((one) => one.name === sheet)!;
  const reading = readForm(snapshotOf(data));
  if (reading.kind !== "form") throw new Error(`${name}: ${reading.reason.id}`);
  return reading.form;
}

test("sixteen published forms are at hand, each with its source", () => {
  expect(names).toHaveLength(16);
  for (const name of names) expect(readWorkbookData(name).source).not.toBe("");
});

describe.each(names)("%s", (name) => {
  const want = readExpectation(name);
  const form = formOf(name);
  const rowAt = (row: number) => form.indicators.find((one) => one.row === row);

  test("no other sheet is taken for a form", () => {
    for (const sheet of readWorkbookData(name).sheets) {
      if (sheet.name !== want.sheet) expect(readForm(snapshotOf(sheet)).kind).not.toBe("form");
    }
  });

  test("every indicator is found and none is invented", () => {
    const wanted = want.indicators.filter(({ check }) => check).map(({ sheetRow }) => sheetRow);
    expect(form.indicators.filter(({ kind }) => kind === "indicator").map(({ row }) => row)).toEqual(wanted);
  });

  test("named levels without indicator are empty rows", () => {
    const wanted = want.indicators.filter(({ empty }) => empty === true).map(({ sheetRow }) => sheetRow);
    expect(form.indicators.filter(({ kind }) => kind === "empty").map(({ row }) => row)).toEqual(wanted);
  });

  test("levels hold for every row below them", () => {
    const bare = (text: string | null | undefined) => (text ?? "").replace(/\s|\(\d+分\)/g, "");
    for (const row of want.indicators.filter(({ check }) => check)) {
      const got = rowAt(row.sheetRow);
      expect([row.sheetRow, got?.level1?.name ?? "", got?.level2?.name ?? ""]).toEqual([
        row.sheetRow,
        bare(row.level1),
        bare(row.level2),
      ]);
    }
  });

  test("targets and actuals are read from the right cells", () => {
    for (const row of want.indicators.filter(({ check, strict }) => check && strict === true)) {
      const got = rowAt(row.sheetRow)!;
      expect([row.sheetRow, got.target.text, agrees(got.target, row.target)]).toEqual([
        row.sheetRow,
        got.target.text,
        true,
      ]);
      expect([row.sheetRow, got.actual.text, agrees(got.actual, row.actual)]).toEqual([
        row.sheetRow,
        got.actual.text,
        true,
      ]);
    }
  });

  test("weights and scores are as stated", () => {
    for (const row of want.indicators.filter(({ check }) => check)) {
      const got = rowAt(row.sheetRow)!;
      expect([row.sheetRow, got.weight?.value ?? null]).toEqual([row.sheetRow, row.weight ?? null]);
      expect([row.sheetRow, got.score?.value ?? null]).toEqual([row.sheetRow, row.statedScore ?? null]);
    }
  });

  test("fund rows carry budget, execution, transfer, rate and score", () => {
    for (const fund of want.fund ?? []) {
      const got = form.funds?.rows.find(({ row }) => row === fund.sheetRow);
      expect(got).toBeDefined();
      if (fund.A !== null) expect(got?.budget?.value).toBe(fund.A);
      if (fund.B !== null) expect(got?.executed?.value).toBe(fund.B);
      if (fund.C !== null) expect(got?.transferred?.value).toBe(fund.C);
      if (fund.statedRate !== null) expect(Math.abs((got?.rate?.value ?? 9) - fund.statedRate)).toBeLessThan(0.006);
      if (fund.statedScore !== null) expect(got?.score?.value).toBe(fund.statedScore);
    }
  });

  test("the total row is read, and its lack is said", () => {
    const { statedTotal = null, statedWeightTotal = null } = want.sums ?? {};
    expect(form.total?.score?.value ?? null).toBe(statedTotal);
    expect(form.total?.weight?.value ?? null).toBe(statedWeightTotal);
    const scored = form.indicators.some(({ weight, score }) => weight !== null || score !== null);
    expect(form.cutOff).toBe(scored && want.truncated === true);
    expect(form.remarks.some(({ id }) => id === "form.remark-cut-off")).toBe(form.cutOff);
  });

  test("every column is understood", () => {
    expect(form.coverage.columns.filter(({ role }) => role === null)).toEqual([]);
    expect(form.coverage.share).toBe(1);
  });
});

test.each([
  ["daying-shuangxin-2020", "report-table", "project", 2020, null],
  ["hengshan-liangshi-2020", "transfer-fund", "project", 2020, "湖南"],
  ["huanggang-shuitu-2020", "project-hubei", "project", 2020, "湖北"],
  ["huangshi-weixiu-2023", "project-hubei", "project", 2023, "湖北"],
  ["jinzhai-chagu-2023", "department-national", "department", 2023, "安徽"],
  ["langfang-nuantong-2019", "project-national", "project", 2019, "河北"],
  ["liangping-linye-2023", "department-chongqing", "department", 2023, "重庆"],
  ["nanyue-zhonglieci-2020", "report-table", "department", 2020, "湖南"],
  ["putuo-tiyu-2022", "project-national", "project", 2022, "上海"],
  ["qingshen-gongzi-2023", "project-sichuan", "project", 2023, "四川"],
  ["tangxi-cunji-2022", "project-national", "project", 2022, "安徽"],
  ["tangxi-weituo-2022", "project-national", "project", 2022, "安徽"],
  ["wangcheng-2020", "department-changsha", "department", 2020, "湖南"],
  ["xuancheng-jindu-2021", "project-national", "project", 2021, "安徽"],
  ["yongde-mingliang-2022", "project-yunnan", "project", 2022, "云南"],
  ["zhongjiang-shuibiaochi-2022", "linking-fund", "project", 2022, "四川"],
])("%s: layout %s, subject %s, year %s, place %s", (name, layout, subject, year, place) => {
  const form = formOf(name);
  expect([form.layout, form.subject, form.year, form.place]).toEqual([layout, subject, year, place]);
});

test.each([
  ["putuo-tiyu-2022", "元"],
  ["yongde-mingliang-2022", "元"],
  ["huangshi-weixiu-2023", "万元"],
  ["liangping-linye-2023", null],
])("%s: amounts in %s", (name, unit) => {
  expect(formOf(name).funds?.amountUnit).toBe(unit);
});

test("points that stand in headings are read", () => {
  expect(formOf("huanggang-shuitu-2020").funds?.headingPoints).toBe(20);
  expect(formOf("qingshen-gongzi-2023").funds?.headingPoints).toBe(10);
  expect(formOf("wangcheng-2020").funds?.headingPoints).toBeNull();
  expect(formOf("zhongjiang-shuibiaochi-2022").indicators[0]?.level1?.points).toBe(70);
});

test("the printed rate formula is read", () => {
  expect(formOf("wangcheng-2020").funds?.rateFormula).toBe("(B-C)/A");
  expect(formOf("xuancheng-jindu-2021").funds?.rateFormula).toBe("B/A");
  expect(formOf("putuo-tiyu-2022").funds?.rateFormula).toBeNull();
});

test("one reason cell for the whole form is found although it is empty", () => {
  expect(formOf("huanggang-shuitu-2020").commonReason?.address).toBe("C21");
  expect(formOf("wangcheng-2020").commonReason).toBeNull();
});

test("a hidden template row is passed over, and told apart from an indicator", () => {
  const form = formOf("zhongjiang-shuibiaochi-2022");
  expect(form.coverage.skippedRows).toEqual([{ row: 22, reason: "template", text: "……" }]);
});

test("the grade beside the total is read", () => {
  expect(formOf("yongde-mingliang-2022").total?.grade).toMatchObject({ text: "优", cell: { address: "J25" } });
});

test("goals are read below the funds (national form) and above them (Sichuan)", () => {
  expect(formOf("putuo-tiyu-2022").goals).toMatchObject([{ planned: null, achieved: { address: "F11" } }]);
  expect(formOf("qingshen-gongzi-2023").goals).toMatchObject([
    { planned: { address: "E6" }, achieved: { address: "H6" } },
  ]);
});
