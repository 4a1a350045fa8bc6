import { render } from "../../../src/i18n";
import { builtinProfiles, type Profile } from "../../../src/profile";
import { planWriteBack, type CellEdit, type WriteBackOptions } from "../../../src/writeback";
import { evaluated } from "../../support/evaluated";
import type { FormSpec, FundSpec, IndicatorSpec } from "../../support/form-builder";

const national = builtinProfiles["mof-2020"];
const fund: FundSpec = {
  budget: 43.2,
  executed: 37.24,
  weight: 10,
  rate: { value: 37.24 / 43.2, numberFormat: "0.00%" },
  score: 8.62,
};
const met = (weight: number, score: number | null = weight): IndicatorSpec => ({
  target: "≥30场",
  actual: "30场",
  weight,
  score,
});

function plan(
  spec: FormSpec,
  options: Partial<WriteBackOptions> = {},
  profile: Profile = national,
): readonly CellEdit[] {
  return planWriteBack(evaluated(spec, profile), [], { formulas: true, ...options });
}

/** Each edit as "H14: fill 5" for reading at a glance; ? marks one that is only offered. */
function lines(edits: readonly CellEdit[]): readonly string[] {
  return edits.map(
    ({ address, after, safe }) => `${address}${safe ? "" : "?"} ${after.formula ?? String(after.value)}`,
  );
}

const reasonOf = (edit: CellEdit | undefined): string => (edit === undefined ? "" : render("zh-CN", edit.reason));

describe("a complete and right form", () => {
  test("gets nothing written", () => {
    expect(plan({ funds: [fund], indicators: [met(50), met(40)], total: { weight: 100, score: 98.62 } })).toEqual([]);
  });
});

describe("execution rate", () => {
  const rates = (spec: FundSpec, form: FormSpec = {}, options: Partial<WriteBackOptions> = {}) =>
    plan({ funds: [{ score: "—", weight: "—", ...spec }], indicators: [], ...form }, options);

  test("an empty cell gets a live formula with its result and a percentage format", () => {
    const [edit] = rates({ budget: 43.2, executed: 37.24 });
    expect(edit).toMatchObject({
      sheet: "自评表",
      address: "H6",
      row: 6,
      column: 8,
      before: { value: null, formula: null },
      after: { value: 37.24 / 43.2, formula: '=IF(D6=0,"",E6/D6)' },
      numberFormat: "0.00%",
      purpose: "rate",
      safe: true,
    });
    expect(reasonOf(edit)).toBe("“年度资金总额”未填执行率：37.24÷43.2＝86.20%");
  });

  test("a percentage format of the cell's own stays", () => {
    const [edit] = rates({ budget: 4, executed: 3, rate: { value: null, numberFormat: "0%" } });
    expect(edit?.numberFormat).toBeNull();
  });

  test("(B−C)/A for Changsha", () => {
    const [edit] = rates({ budget: 324, executed: 324, transferred: 0 }, { rateFormula: "(B-C)/A" });
    expect(edit?.after).toEqual({ value: 1, formula: '=IF(D6=0,"",(E6-F6)/D6)' });
  });

  test("as a value on request, with the decimals that show", () => {
    expect(rates({ budget: 43.2, executed: 37.24 }, {}, { formulas: false })[0]?.after).toEqual({
      value: 0.862,
      formula: null,
    });
  });

  test("as a value where the amounts are text, and says why", () => {
    const [edit] = rates({ budget: "250000.00", executed: "215,457.6" });
    expect(edit?.after).toEqual({ value: 0.8618, formula: null });
    expect(reasonOf(edit)).toContain("以文本形式存放的数");
  });

  test("sub-rows are filled too; markers, and rows without budget, are left alone", () => {
    const edits = plan({
      funds: [
        { budget: 10, executed: 10, rate: 1, weight: "—", score: "—" },
        { budget: 6, executed: 3, weight: "—", score: "—" },
        { budget: 4, executed: 4, rate: "—", weight: "—", score: "—" },
        { budget: 0, executed: 0, weight: "—", score: "—" },
        { weight: "—", score: "—" },
      ],
      indicators: [],
    });
    expect(lines(edits)).toEqual(['H7 =IF(D7=0,"",E7/D7)']);
  });

  test.each([
    ["86.20%", 0.862],
    ["86.2%", 0.862],
    ["86%", 0.862],
    [0.862, 0.862],
    [0.86, 0.862],
    ["86.21%", 0.862062],
    ["99.99%", 0.99999],
    [{ value: 37.24 / 43.2, numberFormat: "0%" }, 0.862],
  ])("a stated %j is right for about %d", (rate, due) => {
    expect(rates({ budget: 1_000_000, executed: due * 1_000_000, rate })).toEqual([]);
  });

  test.each([["90%"], [0.9], ["86.30%"], ["约86%"], ["#DIV/0!"]])(
    "a stated %j is offered for replacing, not replaced",
    (rate) => {
      const [edit, ...rest] = rates({ budget: 1000, executed: 862, rate });
      expect(rest).toEqual([]);
      expect([edit?.safe, edit?.after.value]).toEqual([false, 0.862]);
    },
  );

  test("nothing where budget and executed changed places: the rate and the score are those of the two put right", () => {
    const row = { budget: 86.2, executed: 100, weight: 10, rate: "86.20%", score: 8.62 };
    expect(plan({ funds: [row] }).filter(({ purpose }) => purpose !== "suggestion")).toEqual([]);
    expect(plan({ funds: [{ ...row, rate: null }] }).filter(({ purpose }) => purpose === "rate")).toEqual([]);
    // Without such a rate or score more was spent than there was, and the rate is what it is.
    expect(plan({ funds: [{ ...row, rate: "90%", score: 9 }] }).map(({ purpose }) => purpose)).toContain("rate");
  });

  test("a formula whose result is nowhere is named where it is offered to be replaced", () => {
    const rate = { value: null, formula: "=VLOOKUP(1,A1:B2,2)", text: "" };
    const [edit] = plan({ funds: [{ budget: 43.2, executed: 37.24, weight: 10, rate, score: 8.62 }] });
    expect(edit?.safe).toBe(false);
    expect(reasonOf(edit)).toContain("执行率填为 =VLOOKUP(1,A1:B2,2)，应为 86.20%");
  });

  test("a formula that shows nothing is a formula", () => {
    expect(rates({ budget: 4, executed: 3, rate: { value: "", formula: "=X1", text: "" } })[0]?.safe).toBe(false);
  });
});

describe("execution score", () => {
  const scores = (spec: FundSpec, form: FormSpec = {}, options: Partial<WriteBackOptions> = {}, profile = national) =>
    plan(
      { funds: [{ budget: 43.2, executed: 37.24, rate: "86.20%", weight: 10, ...spec }], indicators: [], ...form },
      options,
      profile,
    );

  test("an empty cell gets the score from the amounts, not from the rounded rate", () => {
    const [edit] = scores({});
    expect(edit).toMatchObject({
      address: "I6",
      after: { value: 8.62, formula: '=IF(D6=0,"",ROUND(MIN(G6,G6*E6/D6),2))' },
      purpose: "fund-score",
      safe: true,
    });
    expect(reasonOf(edit)).toBe("“年度资金总额”未填得分：10×86.20%＝8.62");
  });

  test("points from the heading are written into the formula", () => {
    const [edit] = scores({ budget: 10, executed: 9, rate: "90%" }, { headingPoints: 20, without: ["weight"] });
    expect(edit).toMatchObject({ after: { value: 18, formula: '=IF(D6=0,"",ROUND(MIN(20,20*E6/D6),2))' }, safe: true });
  });

  test("points that stand nowhere on the form are only offered", () => {
    expect(scores({}, { without: ["weight"] })[0]?.safe).toBe(false);
  });

  test("a score further off than the tolerance is offered: 9 for 8.62 (廊坊 2019)", () => {
    const [edit] = scores({ score: 9 });
    expect([edit?.address, edit?.safe, edit?.after.value]).toEqual(["I6", false, 8.62]);
    expect(reasonOf(edit)).toBe("“年度资金总额”得分填为 9，应为 8.62：10×86.20%＝8.62");
  });

  test.each([8.62, 8.6, 8.7, "8.62", "—"])("a stated %j stays", (score) => {
    expect(scores({ score })).toEqual([]);
  });

  test.each<[string, FundSpec]>([
    ["text amounts", { budget: "43.2" }],
    ["weight kept as text", { weight: "10" }],
    ["a refund", { executed: -1, rate: { value: -1 / 43.2, numberFormat: "0.00%" } }],
  ])("a value for %s", (_, spec) => {
    const [edit] = scores(spec).filter(({ purpose }) => purpose === "fund-score");
    expect(edit?.after.formula).toBeNull();
    expect(edit?.after.value).not.toBeNull();
  });

  test("no score without a rate", () => {
    expect(scores({ budget: 0, executed: 0, rate: null })).toEqual([]);
  });
});

describe("indicator scores", () => {
  const scores = (...indicators: readonly IndicatorSpec[]) =>
    plan({ funds: null, total: null, indicators }).filter(({ purpose }) => purpose === "indicator-score");

  test("empty ones are filled where target and actual are certain numbers", () => {
    const [edit] = scores({ target: "≥30场", actual: "25场", weight: 6, name: "公益讲堂" });
    expect(edit).toMatchObject({ address: "H14", after: { value: 5, formula: null }, numberFormat: null, safe: true });
    expect(reasonOf(edit)).toBe("“公益讲堂”未填得分：6×25÷30＝6×83.33%＝5.00");
  });

  test("a qualitative one is only offered: the points are a person's choice", () => {
    const [edit] = scores({ target: "效果明显", actual: "达成预期指标", weight: 10 });
    expect([edit?.after.value, edit?.safe]).toEqual([10, false]);
  });

  test("words that do not claim anything get nothing", () => {
    expect(scores({ target: "稳步提高", actual: "见附件", weight: 10 })).toEqual([]);
    expect(scores({ target: "效果明显", actual: "部分达成预期指标并具有一定效果", weight: 10 })).toEqual([]);
  });

  test("a doubtful reading is only offered", () => {
    const [edit] = scores({ target: "各3个以上", actual: 5, weight: 6 });
    expect([edit?.after.value, edit?.safe]).toEqual([6, false]);
  });

  test("a wrong one is offered; a rounded one stays", () => {
    const row = { target: "≥30场", actual: "25场", weight: 6 };
    expect(lines(scores({ ...row, score: 6 }))).toEqual(["H14? 5"]);
    expect(scores({ ...row, score: 5.1 })).toEqual([]);
    expect(scores({ target: "=100%", actual: "86.2%", weight: 10, score: 9 })).toEqual([]);
    expect(lines(scores({ ...met(10), score: 7 }))).toEqual(["H14? 10"]);
    expect(lines(scores({ ...met(10), score: "满分" }))).toEqual(["H14? 10"]);
  });

  test("points taken off with a reason stay; points too many do not become right by one", () => {
    expect(scores({ ...met(10), score: 7, reason: "验收延期两个月" })).toEqual([]);
    expect(lines(scores({ target: "≥30场", actual: "15场", weight: 10, score: 10, reason: "疫情影响" }))).toEqual([
      "H14? 5",
    ]);
    expect(lines(scores({ ...met(10), score: 7, reason: "【待填写】扣3.00分：请说明扣分原因" }))).toEqual(["H14? 10"]);
  });

  test("stated scores of words, doubts, markers and empty rows are never touched", () => {
    expect(
      scores(
        { target: "效果明显", actual: "达成预期指标", weight: 10, score: 3 },
        { target: "各3个以上", actual: 5, weight: 6, score: 1 },
        { ...met(10), score: "—" },
        { kind: "empty", weight: 5 },
        { target: "≥30场", weight: 6, score: 6 },
      ),
    ).toEqual([]);
  });

  test("a cell with text format gets a number format, so that a number arrives as one", () => {
    expect(scores({ ...met(10), score: { value: null, numberFormat: "@" } })[0]?.numberFormat).toBe("General");
  });

  test("a hidden or filtered row is only offered: nobody would see what was written", () => {
    const [edit] = scores({ ...met(10, null), hidden: true });
    expect([edit?.after.value, edit?.safe]).toEqual([10, false]);
  });

  test("one score cell merged over two rows is nobody's in particular", () => {
    const [first] = evaluated({ indicators: [met(10, null)] }).form.indicators;
    const second = {
      ...first!,
      row: 15,
      weight: { ...first!.weight!, cell: { ...first!.weight!.cell, address: "G15" } },
    };
    const edits = planWriteBack(evaluated({ funds: null, total: null, indicators: [first!, second] }), [], {
      formulas: true,
    });
    expect(edits).toEqual([]);
  });

  test("a form without weights or scores gets none", () => {
    expect(plan({ funds: null, total: null, without: ["weight", "score"], indicators: [met(10)] })).toEqual([]);
    expect(plan({ funds: null, total: null, without: ["weight"], indicators: [met(10, null)] })).toEqual([]);
  });
});

describe("totals", () => {
  test("empty ones get sums over exactly the rows and the execution cells", () => {
    const edits = plan({ funds: [fund], indicators: [met(50), { ...met(30), row: 15 }, { ...met(10), row: 18 }] });
    expect(lines(edits)).toEqual(["G19 =SUM(G14:G15,G18,G6)", "H19 =SUM(H14:H15,H18,I6)"]);
    expect(edits.map(({ after, purpose, safe }) => [after.value, purpose, safe])).toEqual([
      [100, "total", true],
      [98.62, "total", true],
    ]);
    expect(reasonOf(edits[1])).toBe("未填总分，各行得分合计 98.62");
  });

  test("as values on request", () => {
    const edits = plan({ funds: [fund], indicators: [met(90)] }, { formulas: false });
    expect(edits.map(({ after }) => after)).toEqual([
      { value: 100, formula: null },
      { value: 98.62, formula: null },
    ]);
  });

  test("scores filled in the same go are counted", () => {
    const edits = plan({ funds: [{ ...fund, score: null }], indicators: [met(50, null), met(40)] });
    expect(lines(edits)).toEqual([
      'I6 =IF(D6=0,"",ROUND(MIN(G6,G6*E6/D6),2))',
      "H14 50",
      "G16 =SUM(G14:G15,G6)",
      "H16 =SUM(H14:H15,I6)",
    ]);
    expect(edits.at(-1)?.after.value).toBe(98.62);
  });

  test("nothing as long as a needed score is open, offered ones not being written", () => {
    const spec: FormSpec = {
      funds: [fund],
      indicators: [met(50), { target: "效果明显", actual: "达成预期指标", weight: 40 }],
      total: { weight: 100 },
    };
    expect(lines(plan(spec))).toEqual(["H15? 40"]);
    expect(lines(plan(spec, { includeTyped: true }))).toEqual(["H15? 40", "H16 =SUM(H14:H15,I6)"]);
    expect(lines(plan(spec, { includeTyped: new Set(["H15"]) }))).toEqual(["H15? 40", "H16 =SUM(H14:H15,I6)"]);
    expect(lines(plan(spec, { includeTyped: new Set(["H99"]) }))).toEqual(["H15? 40"]);
  });

  test("an unticked score leaves the total open", () => {
    const spec: FormSpec = { funds: [fund], indicators: [met(50), met(40, null)], total: { weight: 100 } };
    expect(lines(plan(spec))).toEqual(["H15 40", "H16 =SUM(H14:H15,I6)"]);
    expect(lines(plan(spec, { skip: new Set(["H15"]) }))).toEqual(["H15 40"]);
  });

  test("values where a number is kept as text, which SUM passes over", () => {
    const edits = plan({ funds: [fund], indicators: [{ ...met(50), weight: "50", score: "50" }, met(40)] });
    expect(edits.map(({ after }) => after)).toEqual([
      { value: 100, formula: null },
      { value: 98.62, formula: null },
    ]);
    expect(reasonOf(edits[1])).toBe(
      "未填总分，各行得分合计 98.62（引用的单元格里有以文本形式存放的数，公式会漏算或算错，故写入数值）",
    );
  });

  test("a wrong total is offered, a rounded one stays", () => {
    const spec = (score: number): FormSpec => ({
      funds: [fund],
      indicators: [met(50), met(40)],
      total: { weight: 100, score },
    });
    expect(lines(plan(spec(95)))).toEqual(["H16? =SUM(H14:H15,I6)"]);
    expect(reasonOf(plan(spec(95))[0])).toBe("总分填为 95，各行得分合计 98.62");
    expect(plan(spec(98.6))).toEqual([]);
    expect(plan(spec(99))).toEqual([]);
    expect(lines(plan(spec(100)))).toEqual(["H16? =SUM(H14:H15,I6)"]);
  });

  test("a printed weight of 100 over rows that give 90 stays: the rows are wrong, not the total", () => {
    expect(plan({ funds: [fund], indicators: [met(80)], total: { weight: 100, score: 88.62 } })).toEqual([]);
  });

  test("a total above 100 is not offered (中江 2022)", () => {
    expect(
      plan({
        funds: [{ ...fund, executed: 43.2, rate: 1, score: 10 }],
        indicators: [met(100)],
        total: { weight: 100, score: 100 },
      }),
    ).toEqual([]);
  });

  test("a total of the indicators alone, by its printed weight, leaves execution out", () => {
    const edits = plan({ funds: [fund], indicators: [met(50), met(40)], total: { weight: 90 } });
    expect(lines(edits)).toEqual(["H16 =SUM(H14:H15)"]);
  });

  test("a form of stated scores only is added up (Hubei)", () => {
    const edits = plan({
      funds: [{ budget: 10, executed: 10, rate: "100%", score: 20 }],
      headingPoints: 20,
      without: ["weight"],
      indicators: [met(0, 10), met(0, 19.6), { kind: "empty" }],
    });
    expect(lines(edits)).toEqual(["H17 =SUM(H14:H16,I6)"]);
    expect(edits[0]?.after.value).toBe(49.6);
  });

  test("points from the heading have no cell: the weight total is a value", () => {
    const edits = plan({ funds: [{ ...fund, score: 17.24, weight: null }], headingPoints: 20, indicators: [met(80)] });
    expect(edits.map(({ after }) => after)).toEqual([
      { value: 100, formula: null },
      { value: 97.24, formula: "=SUM(H14,I6)" },
    ]);
  });

  test("markers and forms without a total row are left alone", () => {
    expect(plan({ funds: [fund], indicators: [met(90)], total: { weight: "—", score: "—" } })).toEqual([]);
    expect(plan({ funds: [fund], indicators: [met(90)], total: null })).toEqual([]);
  });

  test("none in a form that is cut off: the missing rows would be missing in the sum", () => {
    expect(plan({ funds: [fund], indicators: [met(50)], total: { weight: null, score: 97 }, cutOff: true })).toEqual(
      [],
    );
  });

  test("a marker among the scores is no open score", () => {
    const edits = plan({ funds: [fund], indicators: [met(90), { ...met(5), score: "—" }], total: { weight: 100 } });
    expect(lines(edits)).toEqual(["H16 =SUM(H14:H15,I6)"]);
  });
});

describe("formulas that are there already", () => {
  const total = (value: number, formula: string) => ({ weight: 100, score: { value, formula } });

  test("stay, with their result brought up to date for viewers that do not calculate", () => {
    const [score, sum] = plan({
      funds: [fund],
      indicators: [met(50, null), met(40)],
      total: total(48.62, "=SUM(H14:H15)+I6"),
    });
    expect(score?.after.value).toBe(50);
    expect(sum).toMatchObject({
      address: "H16",
      before: { value: 48.62, formula: "=SUM(H14:H15)+I6" },
      after: { value: 98.62, formula: "=SUM(H14:H15)+I6" },
      safe: true,
    });
    expect(reasonOf(sum)).toBe("公式不变，结果随得分由 48.62 变为 98.62");
  });

  test("are offered for replacing where they leave a row out", () => {
    const edits = plan({ funds: [fund], indicators: [met(50), met(40)], total: total(58.62, "=H14+I6") });
    expect(lines(edits)).toEqual(["H16? =SUM(H14:H15,I6)"]);
  });

  test("leaving out a row that is filled only now are wrong from now on", () => {
    const edits = plan({ funds: [fund], indicators: [met(50), met(40, null)], total: total(58.62, "=H14+I6") });
    expect(lines(edits)).toEqual(["H15 40", "H16? =SUM(H14:H15,I6)"]);
  });

  test("that are right and rest on nothing that is written stay untouched", () => {
    expect(plan({ funds: [fund], indicators: [met(50), met(40)], total: total(98.62, "=SUM(H14:H15)+I6") })).toEqual(
      [],
    );
    expect(
      plan({ funds: [fund], indicators: [met(50), met(40)], total: total(98.62, "=ROUND(SUM(H14:H15)+I6,2)") }),
    ).toEqual([]);
  });

  test("subtotals follow as well", () => {
    const spec: FormSpec = {
      funds: [fund],
      indicators: [met(50, null), { ...met(40), row: 16 }],
      total: { weight: 100, score: { value: 48.62, formula: "=SUM(H15,H16,I6)" } },
    };
    const base = evaluated(spec);
    const subtotal = {
      row: 15,
      labelCell: base.form.indicators[0]!.nameCell!,
      level1: null,
      weight: null,
      score: {
        ...base.form.total!.score!,
        value: 0,
        cell: { ...base.form.total!.score!.cell, address: "H15", row: 15, value: 0, formula: "=SUM(H14)" },
      },
    };
    const edits = plan({ ...spec, subtotals: [subtotal] });
    expect(lines(edits)).toEqual(["H14 50", "H15 =SUM(H14)", "H17 =SUM(H15,H16,I6)"]);
    expect(edits.map(({ after }) => after.value)).toEqual([50, 50, 98.62]);
  });
});

describe("grade", () => {
  const graded = (grade: string, score: number | null = 98.62, more: FormSpec = {}) =>
    plan({ funds: [fund], indicators: [met(50), met(40)], total: { weight: 100, score, grade }, ...more }).filter(
      ({ purpose }) => purpose === "grade",
    );

  test("an empty one is filled by the total that will stand there", () => {
    expect(lines(graded(""))).toEqual(["I16 优"]);
    expect(lines(graded("", null))).toEqual(["I16 优"]);
    expect(reasonOf(graded("")[0])).toBe("未填等级，总分 98.62 为优");
  });

  test("a wrong one is offered; the same in other words, or a scale of its own, stays", () => {
    expect(lines(graded("良"))).toEqual(["I16? 优"]);
    expect(lines(graded("较差"))).toEqual(["I16? 优"]);
    for (const grade of ["优", "优秀", "A", "优良", "合格"]) expect(graded(grade)).toEqual([]);
  });

  test("none for a form that is cut off, or without a total", () => {
    expect(graded("", 98.62, { cutOff: true })).toEqual([]);
    expect(graded("", null, { indicators: [met(50), { target: "≥1场", weight: 40 }] })).toEqual([]);
  });
});
