import { checkSheet, type FormCheck } from "../../../src/check";
import type { Indicator } from "../../../src/form";
import { render } from "../../../src/i18n";
import { clarify, emptyRecord, indicatorKey, indicatorOfKey, type WorkbookRecord } from "../../../src/record";
import { sheetResult } from "../../../src/report/json/sheet";
import { snapshotOfText } from "../../support/text-form";

const rows = (target: string, actual: string, more: readonly string[] = []): string =>
  [
    "2022年度项目支出绩效自评表",
    "项目名称 | 妇女技能培训",
    ...more,
    "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
    `产出指标 | 数量指标 | 慰问妇女 | ${target} | ${actual} | 50 | 50 |`,
    "效益指标 | 社会效益指标 | 就业率 | ≥60% | 63% | 50 | 50 |",
  ].join("\n");

function checked(text: string, record: WorkbookRecord = emptyRecord): FormCheck {
  const check = checkSheet(snapshotOfText(text), { record });
  if (check.evaluation === null) throw new Error("no form");
  return check;
}

const first = ({ reading }: FormCheck): Indicator => {
  const [indicator] = reading.form.indicators;
  if (indicator === undefined) throw new Error("no indicator");
  return indicator;
};

const unclear = rows("惠及妇女五百左右到六百", "覆盖 12 个村 540 名妇女、230 户家庭");
const base = checked(unclear);
const explained = clarify(
  clarify(emptyRecord, base.reading.form, first(base), "target", " ≥600人 "),
  base.reading.form,
  first(base),
  "actual",
  "540人",
);

test("a user's wording is read in place of the cell's, before scoring", () => {
  const check = checked(unclear, explained);
  expect(first(check).target).toMatchObject({
    kind: "number",
    comparator: ">=",
    value: 600,
    unit: "人",
    text: "≥600人",
  });
  expect(first(check).actual).toMatchObject({ kind: "number", value: 540, unit: "人" });
  expect(check.evaluation.indicators[0]?.score.value).toBe(45);
  expect(check.evaluation.indicators[0]?.comparison.ratio).toBe(0.9);
});

test("the cells stay what they are", () => {
  const check = checked(unclear, explained);
  expect(first(check).targetCell?.text).toBe("惠及妇女五百左右到六百");
  expect(first(check).clarified).toEqual({ target: "≥600人", actual: "540人" });
});

test("that it is the user's understanding is said in the explanation and in the result", () => {
  const check = checked(unclear, explained);
  const parts = check.evaluation.indicators[0]?.score.explanation.parts ?? [];
  const told = parts.filter(({ mechanism }) => mechanism === "user-reading");
  expect(told.map(({ worked }) => render("zh-CN", worked))).toEqual([
    "按用户的理解，“惠及妇女五百左右到六百”读作“≥600人”",
    "按用户的理解，“覆盖 12 个村 540 名妇女、230 户家庭”读作“540人”",
  ]);
  const result = sheetResult("zh-CN", check, false);
  expect(result.indicators[0]?.target).toMatchObject({
    text: "惠及妇女五百左右到六百",
    clarified: "≥600人",
    value: 600,
  });
  expect(result.indicators[1]?.target.clarified).toBeNull();
});

test("an unclear actual alone may be explained; it is read in the light of its target", () => {
  const text = rows("≥95%", "总体较好");
  const check = checked(text);
  const record = clarify(emptyRecord, check.reading.form, first(check), "actual", "96.5");
  expect(first(checked(text, record)).actual).toMatchObject({ value: 96.5, unit: "%" });
  expect(checked(text, record).evaluation.indicators[0]?.score.value).toBe(50);
});

test("an explained target moves the reading of an actual that was left as it is", () => {
  const text = rows("达到要求", "0.96");
  const check = checked(text);
  const record = clarify(emptyRecord, check.reading.form, first(check), "target", "≥95%");
  expect(checked(text, record).evaluation.indicators[0]?.comparison.met).toBe(true);
});

test("inserted rows do not matter", () => {
  const moved = rows("惠及妇女五百左右到六百", "覆盖 12 个村 540 名妇女、230 户家庭", [
    "",
    "实施单位 | 某区妇女联合会",
    "",
  ]);
  const withUnit = checked(moved);
  const record = clarify(emptyRecord, withUnit.reading.form, first(withUnit), "target", "≥600人");
  expect(first(checked(unclear, explained)).target.value).toBe(600);
  expect(first(checked(moved, record)).target.value).toBe(600);
  expect(first(checked(moved, explained)).target.value).toBe(600);
});

test("it lapses, and says so, once the cell says something else", () => {
  const changed = rows("≥500人", "覆盖 12 个村 540 名妇女、230 户家庭");
  const check = checked(changed, explained);
  expect(first(check).target.value).toBe(500);
  expect(first(check).clarified).toEqual({ actual: "540人" });
  expect(check.recordRemarks.map((remark) => render("zh-CN", remark))).toEqual([
    expect.stringMatching(/“慰问妇女”的目标值原为“惠及妇女五百左右到六百”，曾按“≥600人”理解；现已改为“≥500人”/),
  ]);
});

test("one for an indicator that is gone says so", () => {
  const renamed = unclear.replace("慰问妇女", "走访困难妇女");
  const { recordRemarks } = checked(renamed, explained);
  expect(recordRemarks.map((remark) => render("zh-CN", remark))).toEqual([
    expect.stringContaining("现在表中找不到这一指标"),
    expect.stringContaining("现在表中找不到这一指标"),
  ]);
});

test("an empty wording takes the explanation away, a new one replaces it", () => {
  const { form } = base.reading;
  const without = clarify(explained, form, first(base), "target", "");
  expect(without.readings.map(({ side }) => side)).toEqual(["actual"]);
  const other = clarify(explained, form, first(base), "target", "≥550人");
  expect(other.readings.filter(({ side }) => side === "target").map(({ text }) => text)).toEqual(["≥550人"]);
});

test("a key leads back to its indicator", () => {
  const { form } = base.reading;
  for (const indicator of form.indicators) {
    expect(indicatorOfKey(form, indicatorKey(form, indicator))).toBe(indicator);
  }
  expect(indicatorOfKey(form, "没有/这/一项/")).toBeNull();
});
