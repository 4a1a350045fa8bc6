import { checkSheet, type FormCheck } from "../../../src/check";
import { readForm } from "../../../src/form";
import { render } from "../../../src/i18n";
import { isOpen, rules, type Finding, type Remedy } from "../../../src/rules";
import type { SheetSnapshot } from "../../../src/sheet";
import type { CellEdit } from "../../../src/writeback/edit";
import { snapshotWithEdits } from "../../support/apply-edits";
import { snapshotOfText } from "../../support/text-form";
import { formNames, readWorkbookData, snapshotOf } from "../../support/workbook-data";

const sheets = formNames()
  .flatMap((name) =>
    readWorkbookData(name).sheets.map((sheet) => [`${name} ${sheet.name}`, snapshotOf(sheet)] as const),
  )
  .filter(([, snapshot]) => readForm(snapshot).kind === "form");

function checked(snapshot: SheetSnapshot): FormCheck {
  const check = checkSheet(snapshot);
  if (check.evaluation === null) throw new Error("no form");
  return check;
}

const remedyOf = ({ fix, suggestion }: Finding): Remedy | undefined => fix ?? suggestion;

/** The sheet after one finding was put right as its remedy says. */
function putRight(snapshot: SheetSnapshot, { text, changes }: Remedy): SheetSnapshot {
  const edits = changes.map(({ cell, value, numberFormat }): CellEdit => {
    const { address, row, column, formula, value: before } = cell;
    const after = { value: value === "" ? null : value, formula: null };
    return {
      sheet: snapshot.name,
      address,
      row,
      column,
      before: { value: before, formula },
      after,
      numberFormat,
      purpose: "suggestion",
      reason: text,
      safe: false,
    };
  });
  return snapshotWithEdits(snapshot, edits);
}

const place = ({ rule, cell }: Finding): string => `${rule} ${cell ?? ""}`;

/** Only these follow by their nature: a score that is put right moves the sums above it, a sum that is right shows another fault in its parts. */
const follows: ReadonlySet<string> = new Set([
  "score-sum-mismatch",
  "subtotal-mismatch",
  "grade-mismatch",
  "missing-reason",
  "fund-score-wrong",
  "execution-rate-wrong",
  "reason-without-deduction",
  "all-full-marks",
  "executed-exceeds-budget",
  "outputs-without-spending",
  "vague-reason",
]);

describe.each(sheets)("%s", (_, snapshot) => {
  // Not while the file loads: what runs then, mutation testing has to load anew for every mutant.
  const openOf = (): readonly Finding[] => checked(snapshot).findings.filter(isOpen);

  test("putting right what a remedy names takes its finding away and brings no other fault", () => {
    const open = openOf();
    for (const finding of open) {
      const remedy = remedyOf(finding);
      if (remedy === undefined) continue;
      const after = checked(putRight(snapshot, remedy)).findings.filter(isOpen);
      expect(after.map(place)).not.toContain(place(finding));
      const known = new Set(open.map(place));
      const fresh = after.filter((one) => !known.has(place(one)) && !follows.has(one.rule));
      expect(fresh.map((one) => `${place(finding)} → ${place(one)}: ${render("zh-CN", one.message)}`)).toEqual([]);
    }
  });

  test("a fix fills only what is empty; a suggestion never touches the same cell as a fix", () => {
    const open = openOf();
    const fixed = open.flatMap(({ fix }) => fix?.changes ?? []);
    for (const { cell } of fixed) expect([cell.text.trim(), cell.formula]).toEqual(["", null]);
    const suggested = open.flatMap(({ suggestion }) => suggestion?.changes.map(({ cell }) => cell.address) ?? []);
    expect(fixed.filter(({ cell }) => suggested.includes(cell.address))).toEqual([]);
  });
});

test("passes and what does not apply have none", () => {
  for (const [, snapshot] of sheets) {
    const calm = checked(snapshot).findings.filter((finding) => !isOpen(finding));
    expect(calm.filter((finding) => remedyOf(finding) !== undefined)).toEqual([]);
  }
});

const head = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施";
const funds = (row: string): string =>
  `资金来源 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分\n${row}\n`;
const form = (rows: readonly string[], fund = "", total = "总分 | | | | | 100 | 100 |"): SheetSnapshot =>
  snapshotOfText([...(fund === "" ? [] : [funds(fund)]), head, ...rows, total].join("\n"));
const good = "满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 94.6% | 10 | 10 |";

/** What is offered for one rule on a form, in words. */
function offered(snapshot: SheetSnapshot, rule: string): readonly string[] {
  return checked(snapshot)
    .findings.filter((finding) => finding.rule === rule && isOpen(finding))
    .map((finding) => {
      const remedy = remedyOf(finding);
      const kind = finding.fix === undefined ? "建议" : "修正";
      return remedy === undefined ? "—" : `${kind} ${render("zh-CN", remedy.text)}`;
    });
}

describe("what is offered", () => {
  test.each<[string, SheetSnapshot, readonly string[]]>([
    [
      "execution-rate-wrong",
      form([good], "年度资金总额 | 100 | 100 | 86.2 | 10 | 96.2% | 8.62"),
      ["建议 F2 由“96.2%”改为“86.2%”"],
    ],
    [
      "fund-score-wrong",
      form([good], "年度资金总额 | 100 | 100 | 86.2 | 10 | 86.2% | 10"),
      ["建议 G2 由“10”改为“8.62”"],
    ],
    [
      "score-exceeds-weight",
      form(["产出指标 | 数量指标 | 培训场次 | ≥30场 | 32场 | 50 | 60 |", good]),
      ["建议 G2 由“60”改为“50”"],
    ],
    ["score-exceeds-weight", form(["产出指标 | 数量指标 | 培训效果 | 好 | | 50 | 60 |", good]), ["—"]],
    [
      "score-not-proportional",
      form(["产出指标 | 数量指标 | 培训场次 | ≥30场 | 24场 | 50 | 48 |", good]),
      ["建议 G2 由“48”改为“40”"],
    ],
    [
      "actual-contradicts-score",
      form(["产出指标 | 数量指标 | 培训场次 | ≥30场 | 24场 | 50 | 50 |", good]),
      ["建议 G2 由“50”改为“40”"],
    ],
    [
      "score-sum-mismatch",
      form(["产出指标 | 数量指标 | 培训场次 | ≥30场 | 32场 | 90 | 90 |", good], "", "总分 | | | | | 100 | 98 |"),
      ["建议 G4 由“98”改为“100”"],
    ],
    ["missing-score", form(["产出指标 | 数量指标 | 培训场次 | ≥30场 | 24场 | 50 | |", good]), ["修正 在 G2 填入“40”"]],
    ["missing-score", form(["产出指标 | 质量指标 | 培训效果 | 良好 | 部分达成预期指标 | 50 | |", good]), ["—"]],
    [
      "cost-direction-odd",
      form(["产出指标 | 成本指标 | 培训总成本 | ≥17.4万元 | 17.4万元 | 50 | 50 |", good]),
      ["建议 D2 由“≥17.4万元”改为“≤17.4万元”"],
    ],
    [
      "output-direction-odd",
      form(["产出指标 | 数量指标 | 培训场次 | 不超过30场 | 32场 | 50 | 50 |", good]),
      ["建议 D2 由“不超过30场”改为“≥30场”"],
    ],
    [
      "fund-rows-dont-add-up",
      form(
        [good],
        "年度资金总额 | 100 | 100 | 86.2 | 10 | 86.2% | 8.62\n其中：财政拨款 | 90 | 90 | 80 | — | — | —\n其他资金 | 20 | 20 | 6.2 | — | — | —",
      ),
      ["建议 B2 由“100”改为“110”", "建议 C2 由“100”改为“110”"],
    ],
    [
      "weight-sum-not-100",
      form(["产出指标 | 数量指标 | 培训场次 | ≥30场 | 32场 | 90 | 90 |", good], "", "总分 | | | | | 95 | 100 |"),
      ["建议 F4 由“95”改为“100”"],
    ],
    [
      "amount-unit-slip",
      form([good], "年度资金总额 | 33.78 | 33.78 | 337800 | 10 | 100% | 10"),
      ["建议 D2 由“337800”改为“33.78”"],
    ],
    [
      "template-text-left",
      form(["产出指标 | 数量指标 | 培训场次 | ≥30场 | 24场 | 90 | 72 | 请填写未完成原因（100字以内）", good]),
      ["建议 清空 H2（现为“请填写未完成原因（100字以内）”）"],
    ],
  ])("%s", (rule, snapshot, expected) => {
    expect(offered(snapshot, rule)).toEqual(expected);
  });

  test("the sign in a column of its own is the one that is turned", () => {
    const snapshot = snapshotOfText(
      [
        "一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析",
        "产出指标 | 成本指标 | 培训总成本 | ≥ | 17.4 | 万元 | 17.4 | 50 | 50 |",
        "合计 | | | | | | | 50 | 50 |",
      ].join("\n"),
    );
    expect(offered(snapshot, "cost-direction-odd")).toEqual(["建议 D2 由“≥”改为“≤”"]);
  });

  test("every rule that offers something is one of those above", () => {
    const offering = new Set(
      sheets.flatMap(([, snapshot]) =>
        checked(snapshot)
          .findings.filter((finding) => remedyOf(finding) !== undefined)
          .map(({ rule }) => rule),
      ),
    );
    expect([...offering].every((id) => rules.some((rule) => rule.id === id))).toBe(true);
    expect(offering.size).toBeGreaterThan(4);
  });
});
