import { resultSchema } from "../../../src/report";
import { checkWorkbook, itemTally, reviewItemSchema, worstFirst } from "../../../src/review";
import { unreadable } from "../../support/bad-files";
import { itemOf, itemOfBytes } from "../../support/review-items";
import { smallBook } from "../../support/small-book";

describe("a workbook's line", () => {
  test("tells unit, project, year, amounts, totals and grade of its form", async () => {
    const item = await itemOf("一/a.xlsx");
    expect(item).toMatchObject({ file: "一/a.xlsx", state: "checked", hash: "a".repeat(64) });
    expect(item.forms).toHaveLength(1);
    expect(item.forms[0]).toMatchObject({
      unit: "某区妇女联合会",
      project: "妇女技能培训",
      year: 2023,
      layout: "project-national",
      amountUnit: "万元",
      budget: 100,
      executed: 90,
      transferred: null,
      rate: 0.9,
      score: 99,
      statedScore: 99,
      grade: "优",
      errors: 0,
    });
  });

  test("counts the findings that its result lists, and no others", async () => {
    const item = await itemOf("a.xlsx", { total: [100, 60] });
    const findings = item.result.sheets.flatMap((sheet) => sheet.findings);
    const errors = findings.filter(({ kind, level }) => kind === "fail" && level === "error");
    expect(errors.map(({ rule }) => rule)).toContain("score-sum-mismatch");
    expect(itemTally(item).errors).toBe(errors.length);
    expect(item.forms[0]?.passes).toBeGreaterThan(10);
    expect(findings.filter(({ kind }) => kind === "pass" || kind === "notApplicable")).toEqual([]);
  });

  test("its result is one that the result's schema admits", async () => {
    const { result } = await itemOf("a.xlsx");
    const document = { version: 1, tool: { name: "x", version: "1" }, lang: "zh-CN", workbooks: [result] };
    expect(resultSchema.safeParse(document).error).toBeUndefined();
  });

  test("is the same for the same bytes", async () => {
    const [one, other] = [await itemOf("a.xlsx"), await itemOf("a.xlsx")];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  test.each(unreadable)("of a file that cannot be read (%s) says why, by name", async (_, bytes, code, words) => {
    const item = await itemOfBytes("坏文件.xlsx", bytes());
    expect(item).toMatchObject({ state: "failed", forms: [], result: { error: { code } } });
    expect(item.result.error?.message).toMatch(words);
    expect(item.result.error?.message).toContain("坏文件.xlsx");
    expect(reviewItemSchema.safeParse(item).success).toBe(true);
    expect(JSON.stringify(reviewItemSchema.parse(item))).toBe(JSON.stringify(item));
  });

  test("is the same whether it comes from a worker or, through the schema, from an earlier run's journal", async () => {
    const line = JSON.stringify(await itemOf("a.xlsx", { total: [100, 60] }));
    expect(JSON.stringify(reviewItemSchema.parse(JSON.parse(line)))).toBe(line);
  });

  test("of a workbook without a form is no success", async () => {
    const item = await itemOfBytes(
      "通讯录.xlsx",
      smallBook([
        ["姓名", "电话"],
        ["张三", "123"],
      ]),
    );
    expect(item).toMatchObject({ state: "no-form", forms: [], result: { error: null } });
  });

  test("stays a good one when what follows the check fails", async () => {
    const { result: before } = await itemOf("a.xlsx");
    const { smallForm } = await import("../../support/small-book");
    const task = { file: "a.xlsx", locale: "zh-CN", profile: null } as const;
    const item = await checkWorkbook(task, { bytes: smallBook(smallForm()), hash: null }, () =>
      Promise.reject(new Error("disk on fire")),
    );
    expect(item.state).toBe("checked");
    expect(item.result.sheets).toEqual(before.sheets);
    expect(item.result.writeError?.message).toContain("disk on fire");
  });
});

test("worst first: unread, without form, by errors, warnings, questions; even ones by path", async () => {
  const items = [
    await itemOf("b-good.xlsx"),
    await itemOf("a-good.xlsx"),
    await itemOf("z-wrong.xlsx", { fund: [100, 90, 10, 0.5, 5], total: [100, 60] }),
    await itemOf("y-wrong.xlsx", { total: [100, 60] }),
    await itemOfBytes("w-noform.xlsx", smallBook([["姓名"]])),
    await itemOfBytes("x-broken.xlsx", new Uint8Array([1, 2, 3])),
  ];
  expect(worstFirst(items).map(({ file }) => file)).toEqual([
    "x-broken.xlsx",
    "w-noform.xlsx",
    "z-wrong.xlsx",
    "y-wrong.xlsx",
    "a-good.xlsx",
    "b-good.xlsx",
  ]);
  expect(worstFirst([...items].reverse())).toEqual(worstFirst(items));
});
