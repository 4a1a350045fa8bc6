import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { checkSheet } from "../../../src/check";
import { render } from "../../../src/i18n";
import type { Finding } from "../../../src/rules";
import { reviewedRules } from "../../support/reviewed-rules";
import { formNames, readWorkbookData, snapshotOf } from "../../support/workbook-data";

// The published forms with what a careful reviewer says of them (test/data/forms): a strict error has to be found; a claim
// (fail of level error or warning) has to be one of the reviewer's; a question is never wrong.
const folder = join(__dirname, "..", "..", "data", "forms");
const expectation = z.object({
  sheet: z.string(),
  errors: z.array(z.object({ code: z.string(), sheetRow: z.number().nullish(), strict: z.boolean() })),
});

function findingsOf(name: string, sheet: string): readonly Finding[] {
  const data = readWorkbookData(name).sheets.find((one) => one.name === sheet);
  return data === undefined ? [] : checkSheet(snapshotOf(data)).findings;
}

describe.each(formNames())("%s", (name) => {
  const { sheet, errors } = expectation.parse(JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")));
  // Not while the file loads: what runs then, mutation testing has to load anew for every mutant.
  const spokenOf = (): readonly Finding[] =>
    findingsOf(name, sheet).filter(
      ({ rule, kind }) => reviewedRules.has(rule) && (kind === "fail" || kind === "review"),
    );
  const same = (finding: Finding, error: (typeof errors)[number]): boolean =>
    finding.rule === error.code && (error.sheetRow ?? finding.row) === finding.row;

  test("every strict error is found", () => {
    const spoken = spokenOf();
    const strict = errors.filter((error) => error.strict && reviewedRules.has(error.code));
    const missed = strict.filter((error) => !spoken.some((finding) => same(finding, error)));
    expect(missed).toEqual([]);
  });

  test("nothing is claimed without cause", () => {
    const claims = spokenOf().filter(
      ({ kind, level }) => kind === "fail" && (level === "error" || level === "warning"),
    );
    const invented = claims.filter(
      (claim) => !errors.some((error) => same(claim, error) || (error.code === claim.rule && claim.row === null)),
    );
    expect(invented.map(({ rule, cell, message }) => `${rule} ${cell ?? ""} ${render("zh-CN", message)}`)).toEqual([]);
  });
});

test("望城区妇联2020年度部门整体自评表: what a reviewer would want to hear", () => {
  const findings = findingsOf("wangcheng-2020", "部门整体自评表");
  const said = (rule: string, row: number | null): string[] =>
    findings
      .filter((one) => one.rule === rule && (row === null || one.row === row))
      .map(({ kind, message }) => `${kind}: ${render("zh-CN", message)}`);
  expect(said("weight-sum-not-100", 28)).toEqual([
    "fail: 分值合计为90分（指标80分＋预算执行率10分），应为100分。满意度指标缺10分（表中0分，统一设置10分）",
  ]);
  expect(said("score-sum-mismatch", 28)).toEqual(["pass: 总分等于各行得分之和90分"]);
  expect(said("execution-rate-wrong", 5)[0]).toContain("pass: “年度资金总额”执行率100.00%");
  for (const row of [11, 12, 15, 23]) expect(said("overachieved", row)[0]).toMatch(/^review: /);
  expect(said("narrative-mismatch", 14)).toEqual([
    "review: “创建区级巾帼文明岗、妇女儿童之家”的完成值是5个，总体目标完成情况里写的是11个、13个",
  ]);
  expect(said("narrative-mismatch", 23)[0]).toContain("476对÷1046对正是这个比率");
  expect(said("goal-without-indicator", null).filter((text) => text.startsWith("review"))).toHaveLength(1);
  expect(findings.filter(({ kind }) => kind === "fail")).toHaveLength(1);
});

test("a goal that stands under 年初绩效目标 alone is not missed under 全年(调整)绩效目标", () => {
  const goals = findingsOf("liangping-linye-2023", "Sheet1").filter(({ rule }) => rule === "missing-goal");
  expect(goals.map(({ kind }) => kind)).toEqual(["pass", "pass"]);
});
