import picocolors from "picocolors";
import { checkSheet, type FormCheck } from "../../../src/check";
import { render } from "../../../src/i18n";
import { htmlReport, textReport, toResult, workbookResult, type WorkbookResult } from "../../../src/report";
import type { Explanation } from "../../../src/scoring";
import { snapshotOfText } from "../../support/text-form";
import { formNames, readWorkbookData, snapshotOf } from "../../support/workbook-data";

const page = { locale: "zh-CN", width: 120, colours: picocolors.createColors(false), explain: true } as const;
const bare = (text: string): string =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&[a-z]+;|&#\d+;/g, "")
    .replace(/[\s<>&"']/g, "");

function reported(checks: readonly FormCheck[]): {
  readonly text: string;
  readonly html: string;
  readonly result: WorkbookResult;
} {
  const sheets = checks.map((check) => ({ check, truncated: false }));
  const result = workbookResult("zh-CN", { file: "a.xlsx", error: null, sheets, writeBack: null, writeError: null });
  return {
    text: bare(textReport(page, result)),
    html: bare(htmlReport(toResult("zh-CN", { name: "check", version: "1" }, [result]))),
    result,
  };
}

/** Every explanation below and with this one. */
const tree = (explanation: Explanation): readonly Explanation[] => [explanation, ...explanation.parts.flatMap(tree)];

/** A total's own steps (adding, capping); the scores of its rows are explained with the rows. */
const ownSteps = (explanation: Explanation): readonly Explanation[] =>
  tree(explanation).filter(({ mechanism }) => mechanism === "sum" || mechanism === "rate-cap");

function explanationsOf({ evaluation: { funds, indicators, totals } }: FormCheck): readonly Explanation[] {
  const scored = indicators.filter(({ indicator }) => indicator.kind === "indicator");
  return [
    ...funds.flatMap(({ rate, score, weight }) => tree((weight === null ? rate : score).explanation)),
    ...scored.flatMap(({ score }) => tree(score.explanation)),
    ...ownSteps(totals.weight.explanation),
    ...ownSteps(totals.score.explanation),
    ...(totals.gradeExplanation === null ? [] : tree(totals.gradeExplanation)),
  ];
}

const forms = formNames()
  .flatMap((name) => readWorkbookData(name).sheets.map((sheet) => [name, checkSheet(snapshotOf(sheet))] as const))
  .flatMap(([name, check]) => (check.evaluation === null ? [] : [[name, check] as const]));

describe.each(forms)("%s", (_, check) => {
  const { text, html } = reported([check]);

  test("every rate, score, total and grade is explained in full, in the text and in the page alike", () => {
    for (const { rule, worked, inputs, citations } of explanationsOf(check)) {
      for (const said of [rule, worked].map((one) => bare(render("zh-CN", one)))) {
        expect(text).toContain(said);
        expect(html).toContain(said);
      }
      for (const { cell } of inputs)
        if (cell !== null) expect([text, html].every((one) => one.includes(cell))).toBe(true);
      for (const { document } of citations) {
        expect(text).toContain(bare(document));
        expect(html).toContain(bare(document));
      }
    }
  });
});

describe("what a reader finds in it", () => {
  const check = checkSheet(
    snapshotOfText(
      [
        "2022年度项目支出绩效自评表",
        "资金来源 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
        "年度资金总额： | 100 | 100 | 86.2 | 10 | 86.2% | 8.62",
        "",
        "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因",
        "产出指标 | 数量指标 | 培训人数 | 600人 | 540 | 40 | 36 | 场地维修停办两期，明年补办",
        "效益指标 | 社会效益指标 | 群众获得感 | 明显提升 | 部分达成预期指标 | 40 | 28 | 时间较短，持续推进",
        "满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 94% | 10 | 10 |",
        "总分 | | | | | 100 | 82.62 |",
      ].join("\n"),
    ),
  );
  if (check.evaluation === null) throw new Error("no form");
  const { text, html } = reported([check]);

  test.each([
    ["the rate as a percentage among the values", "分值10（E3）；执行率86.20%"],
    ["the direction that was concluded, and from what", "目标值没有写比较符，方向由指标含义推断"],
    ["the unit that was concluded, and from what", "完成值没有写单位，按目标值的单位“人”理解"],
    ["the band of a qualitative row", "得分应在24.00至32.00之间"],
    ["the band's name", "部分达成年度指标并具有一定效果"],
    ["the sum", "36+28+10+8.62＝82.62"],
    ["the grade with its lines", "优：90分及以上；良：80分及以上"],
    ["no colon twice behind a label", "年度资金总额：预算执行率应得分"],
  ])("%s", (_, says) => {
    expect(text).toContain(bare(says));
    expect(html).toContain(bare(says));
  });

  test("only where it was asked for in the text", () => {
    const { result } = reported([check]);
    expect(textReport({ ...page, explain: false }, result)).not.toContain("计算说明");
  });
});
