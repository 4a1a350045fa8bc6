import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSheet } from "../../../src/check";
import { snapshotOfText } from "../../support/text-form";

// One change to a form in which everything is right (or to one as it is published): the rules that must speak, and no other.
const folders = ["rules/right", "forms/further"].map((folder) => join(__dirname, "..", "..", "data", folder));
const textOf = (file: string): string => {
  const path = folders.map((folder) => join(folder, `${file}.form.txt`)).find(existsSync);
  return readFileSync(path ?? file, "utf8");
};

const faults: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["national", "| 86.20% | 8.62", "| 90% | 8.62", ["fail execution-rate-wrong"]],
  ["national", "| 86.20% | 8.62", "| 86.20% | 9.62", ["fail fund-score-wrong", "fail score-sum-mismatch"]],
  ["national", "| 86.20% | 8.62", "| 86.20% | ", ["fail missing-score", "review score-sum-mismatch"]],
  [
    "national",
    "年度资金总额 | < | 43.2 | 43.2 | 37.24",
    "年度资金总额 | < | 43.2 | 37.24 | 43.2",
    [
      "fail executed-exceeds-budget",
      "fail fund-rows-dont-add-up",
      "review cost-differs-from-executed",
      "review cost-target-outdated",
    ],
  ],
  ["national", "| 40 | 40 | 34.04", "| 40 | 40 | ", ["review fund-rows-dont-add-up"]],
  ["national", "| 40 | 40 | 34.04", "| 40 | 40 | 33.04", ["fail fund-rows-dont-add-up"]],
  [
    "national",
    "≥95% | 96.5% | 10 | 10",
    "≥95% | 96.5% | 20 | 10",
    [
      "fail weight-sum-not-100",
      "fail actual-contradicts-score",
      "fail missing-reason",
      "review level1-weights-nonstandard",
    ],
  ],
  [
    "national",
    "≥95% | 96.5% | 10 | 10",
    "≥95% | 94% | 10 | 10",
    ["fail actual-contradicts-score", "review missing-reason", "review narrative-mismatch"],
  ],
  ["national", "≥95% | 96.5% | 10 | 10", "≥95% | | 10 | 10", ["fail missing-actual"]],
  ["national", "≥95% | 96.5% | 10 | 10", "| 96.5% | 10 | 10", ["fail missing-target"]],
  [
    "national",
    "≥95% | 96.5% | 10 | 10",
    "≥95% | ≥95% | 10 | 10",
    ["fail actual-copies-target", "review narrative-mismatch"],
  ],
  [
    "national",
    "≥30场 | 32场 | 10 | 10",
    "≥30场 | 32场 | 10 | 11",
    ["fail score-exceeds-weight", "fail score-sum-mismatch"],
  ],
  [
    "national",
    "≥30场 | 32场 | 10 | 10",
    "≥20场 | 32场 | 10 | 10",
    ["review overachieved", "review goal-target-mismatch"],
  ],
  [
    "national",
    "600人 | 540人 | 10 | 9 | 两期培训因场地维修停办，已列入下一年一季度计划",
    "600人 | 540人 | 10 | 9 |",
    ["fail missing-reason"],
  ],
  [
    "national",
    "600人 | 540人 | 10 | 9 | 两期培训因场地维修停办，已列入下一年一季度计划",
    "600人 | 540人 | 10 | 9 | 疫情",
    ["review vague-reason"],
  ],
  [
    "national",
    "12月底前 | 11月",
    "12月底前 | 2023年11月",
    ["review actual-contradicts-score", "review missing-reason", "review date-outside-year"],
  ],
  ["national", "≤43.2万元 | 37.24万元", "≥30万元 | 37.24万元", ["review cost-direction-odd"]],
  [
    "national",
    "≤43.2万元 | 37.24万元",
    "≤43.2万元 | 372400",
    ["review amount-unit-slip", "review cost-differs-from-executed"],
  ],
  ["national", "建立制度并按季回访", "效果明显", ["review target-not-measurable"]],
  ["national", "≥90% | 94.6%", "≥90% | 100%", ["review satisfaction-suspicious"]],
  ["national", "学员就业率 | ≥60% | 63%", "促进社会和谐 | ≥60% | 63%", ["review hollow-percentage"]],
  ["national", "100 | 97.62", "100 | 98", ["review score-sum-mismatch"]],
  ["national", "100 | 97.62", "90 | 97.62", []],
  ["yunnan", "99.8 | 优", "99.8 | 良", ["fail grade-mismatch"]],
  [
    "yunnan",
    "379911.33 | 10 | 98.00%",
    "389911.33 | 10 | 98.00%",
    [
      "fail executed-exceeds-budget",
      "fail execution-rate-wrong",
      "fail fund-rows-dont-add-up",
      "review fund-score-wrong",
    ],
  ],
  ["sichuan", "97.00% | 10 | 9.7", "97.00% | 10 | 10", ["fail score-sum-mismatch", "review fund-score-wrong"]],
  ["sichuan", "全年关爱留守儿童512人", "说明完成情况（100字以内）", ["fail template-text-left"]],
  ["changsha", "95.00% | 9.50", "110.63% | 9.50", ["fail execution-rate-wrong"]],
  [
    "hubei",
    "97.5% | 19.5",
    "97.5% | 20.5",
    ["fail score-exceeds-weight", "fail fund-score-wrong", "fail score-sum-mismatch"],
  ],
  // What is missing in one cell.
  ["national", "100 | 97.62", "100 |", ["review missing-score"]],
  ["national", "家政技能培训场次 |", "|", ["review empty-indicator", "review goal-without-indicator"]],
  ["hubei", "97.5% | 19.5", "97.5% |", ["fail missing-score", "review score-sum-mismatch"]],
  ["project-period", "财政资金 | < | 3600 | 1200", "财政资金 | < | 3600 |", ["review fund-rows-dont-add-up"]],
  // A sign turned round is asked about; that the target was missed is then not claimed.
  [
    "national",
    "≤43.2万元 | 37.24万元",
    "≥43.2万元 | 37.24万元",
    ["review actual-contradicts-score", "review cost-direction-odd", "review missing-reason"],
  ],
  [
    "national",
    "≥90% | 94.6%",
    "≤90% | 94.6%",
    ["review actual-contradicts-score", "review missing-reason", "review output-direction-odd"],
  ],
  // Units: 人 is not 次, 万元 not 元.
  ["national", "600人 | 540人 | 10 | 9", "600人 | 540次 | 10 | 9", ["review unit-mismatch"]],
  [
    "national",
    "≤43.2万元 | 37.24万元",
    "≤43.2万元 | 37.24元",
    ["review amount-unit-slip", "review cost-differs-from-executed"],
  ],
  ["roads", "≤33.6万元/公里 | 32.1万元/公里", "≤33.6万元/公里 | 32.1元/公里", ["review amount-unit-slip"]],
  // The form's own prompt says nothing of what was done.
  ["national", "≥95% | 96.5% | 10 | 10", "≥95% | 请填写实际完成值 | 10 | 10", ["fail template-text-left"]],
  // A subtotal is held against the rows whose weights it adds up; a score still to be given leaves it open.
  [
    "one-head-levels",
    "100% | 100% | 30 | 30 |",
    "100% | 100% | 30 | 28 |",
    [
      "fail actual-contradicts-score",
      "fail missing-reason",
      "fail score-sum-mismatch",
      "fail subtotal-mismatch",
      "review level1-weights-nonstandard",
    ],
  ],
  [
    "one-head-levels",
    "100% | 100% | 30 | 30 |",
    "100% | 100% | 30 | |",
    ["fail missing-score", "review level1-weights-nonstandard", "review score-sum-mismatch"],
  ],
  // What is missing or wrong in one cell leaves the cells beside it what they are.
  ["share-weights", "讲座 | 0.3", "讲座 | ", ["fail weight-sum-not-100", "review level1-weights-nonstandard"]],
  ["share-weights", "讲座 | 0.3", "讲座 | 30", []],
  [
    "share-weights",
    "讲座 | 0.3",
    "讲座 | 0.25",
    ["fail weight-sum-not-100", "fail score-exceeds-weight", "review level1-weights-nonstandard"],
  ],
  [
    "level-weights",
    "合计 | 100 | | 100 | | 100 | | | 0.8 | 99.2",
    "合计 | 100 | < | < | < | < | | | 0.8 |",
    ["review level1-weights-nonstandard", "review missing-score"],
  ],
  ["hebei-county", "执行数 | < | 9.12", "执行数 | < | ", ["fail fund-rows-dont-add-up", "review overachieved"]],
  [
    "yinchuan-2021",
    "^ | 保障学校正常运行",
    "^ | ",
    [
      "fail actual-contradicts-score",
      "fail missing-reason",
      "review actual-contradicts-score",
      "review actual-copies-target",
      "review missing-goal",
      "review target-not-measurable",
    ],
  ],
];

test.each(faults)("%s: “%s” → “%s”", (file, right, wrong, expected) => {
  const text = textOf(file);
  expect(text.split(right)).toHaveLength(2);
  const { findings } = checkSheet(snapshotOfText(text.replace(right, wrong)));
  const told = new Set(
    findings.filter(({ kind }) => kind === "fail" || kind === "review").map(({ kind, rule }) => `${kind} ${rule}`),
  );
  expect([...told].sort()).toEqual([...expected].sort());
});
