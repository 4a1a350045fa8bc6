import { render } from "../../../src/i18n";
import { builtinProfiles } from "../../../src/profile";
import type { Finding } from "../../../src/rules";
import { planWriteBack, type CellEdit, type WriteBackOptions } from "../../../src/writeback";
import { evaluated } from "../../support/evaluated";
import type { FormSpec, IndicatorSpec } from "../../support/form-builder";

const missed: IndicatorSpec = { target: "≥1000人次", actual: "835人次", weight: 20, score: 16.7, name: "受益人次" };

function prompts(
  spec: FormSpec,
  findings: readonly Finding[] = [],
  options: Partial<WriteBackOptions> = {},
): readonly CellEdit[] {
  const evaluation = evaluated({ funds: null, total: null, ...spec });
  return planWriteBack(evaluation, findings, { formulas: true, ...options }).filter(({ purpose }) =>
    /prompt/.test(purpose),
  );
}

const texts = (edits: readonly CellEdit[]): readonly string[] =>
  edits.map(({ address, after, safe }) => `${address}${safe ? "" : "?"} ${String(after.value)}`);
const one = (spec: IndicatorSpec): readonly string[] => texts(prompts({ indicators: [spec] }));

describe("the prompt for missing points", () => {
  test("says what is missing and by how much", () => {
    const [edit] = prompts({ indicators: [missed] });
    expect(edit).toMatchObject({
      address: "I14",
      before: { value: null, formula: null },
      after: { value: "【待填写】完成率83.50%，扣3.30分：请说明未完成原因", formula: null },
      numberFormat: null,
      purpose: "reason-prompt",
      safe: true,
    });
    expect(render("zh-CN", edit!.reason)).toBe("扣了分但没有写原因，写入提示");
  });

  test.each<[string, IndicatorSpec, string]>([
    [
      "points off a target that was met (永德 16)",
      { target: "≥100%", actual: "100%", weight: 10, score: 7 },
      "【待填写】已完成，扣3.00分：请说明扣分原因",
    ],
    [
      "a qualitative row",
      { target: "效果明显", actual: "达成预期指标", weight: 10, score: 9 },
      "【待填写】已完成，扣1.00分：请说明扣分原因",
    ],
    [
      "partly achieved",
      { target: "效果明显", actual: "部分达成预期指标并具有一定效果", weight: 10, score: 7 },
      "【待填写】扣3.00分：请说明未完成原因",
    ],
    [
      "nothing that could be compared",
      { target: "稳步提高", actual: "见附件", weight: 10, score: 8.5 },
      "【待填写】扣1.50分：请说明扣分原因",
    ],
    [
      "a reverse indicator",
      { target: "≤10次", actual: "12.5次", weight: 10, score: 8, name: "投诉次数" },
      "【待填写】完成率80.00%，扣2.00分：请说明未完成原因",
    ],
    [
      "the stated score counts, not the due one (永德 19)",
      { target: "=100%", actual: "98%", weight: 10, score: 9 },
      "【待填写】完成率98.00%，扣1.00分：请说明未完成原因",
    ],
    [
      "an empty score counts as due",
      { target: "=100%", actual: "98%", weight: 10 },
      "【待填写】完成率98.00%，扣0.20分：请说明未完成原因",
    ],
    [
      "a form without score column goes by the due score",
      { target: "=100%", actual: "98%", weight: 10, without: ["score"] },
      "【待填写】完成率98.00%，扣0.20分：请说明未完成原因",
    ],
  ])("%s", (_, spec, text) => {
    expect(one(spec)).toEqual([`I14 ${text}`]);
  });

  test.each<[string, IndicatorSpec]>([
    ["full marks", { ...missed, score: 20 }],
    ["half a cent below", { ...missed, score: 19.996 }],
    ["more than the weight", { ...missed, score: 21 }],
    ["a reason", { ...missed, reason: "因疫情推迟" }],
    ["no weight", { ...missed, weight: null }],
    ["no reason column", { ...missed, without: ["reason"] }],
    ["no actual and no score", { target: "≥1000人次", weight: 20 }],
    ["a score in words", { ...missed, score: "优" }],
    ["a row without indicator", { kind: "empty", weight: 5, score: 0 }],
  ])("none for %s", (_, spec) => {
    expect(one(spec)).toEqual([]);
  });

  test.each(["无", "—", "/", "0"])("a marker %s is replaced only when ticked", (reason) => {
    const [edit] = prompts({ indicators: [{ ...missed, reason }] });
    expect([edit?.safe, edit?.before.value]).toEqual([false, reason]);
    expect(render("zh-CN", edit!.reason)).toBe(`扣了分，原因处只写了“${reason}”，可换成提示`);
  });

  test("a cell that holds nothing but blanks is empty", () => {
    expect(one({ ...missed, reason: "  " })).toEqual(["I14 【待填写】完成率83.50%，扣3.30分：请说明未完成原因"]);
  });

  test("in a hidden row it is only offered; a prompt that is there is still kept up to date", () => {
    expect(one({ ...missed, hidden: true })).toEqual(["I14? 【待填写】完成率83.50%，扣3.30分：请说明未完成原因"]);
    const stale = "【待填写】完成率80.00%，扣4.00分：请说明未完成原因";
    expect(one({ ...missed, hidden: true, reason: stale })).toEqual([
      "I14 【待填写】完成率83.50%，扣3.30分：请说明未完成原因",
    ]);
  });

  test("a reason cell with a formula is left alone", () => {
    expect(one({ ...missed, reason: { value: "", text: "", formula: "=说明!A1" } })).toEqual([]);
  });
});

describe("a prompt that is there", () => {
  const current = "【待填写】完成率83.50%，扣3.30分：请说明未完成原因";

  test("stays as long as it is right", () => {
    expect(one({ ...missed, reason: current })).toEqual([]);
  });

  test("is renewed when the numbers change", () => {
    const [edit] = prompts({ indicators: [{ ...missed, actual: "900人次", score: 18, reason: current }] });
    expect(edit).toMatchObject({
      before: { value: current },
      after: { value: "【待填写】完成率90.00%，扣2.00分：请说明未完成原因" },
      purpose: "reason-prompt",
      safe: true,
    });
  });

  test("is taken away when no longer due", () => {
    const [edit] = prompts({ indicators: [{ ...missed, actual: "1000人次", score: 20, reason: current }] });
    expect(edit).toMatchObject({
      before: { value: current },
      after: { value: null, formula: null },
      purpose: "prompt-removal",
      safe: true,
    });
  });

  test.each([`${current}因疫情推迟。`, `${current}\n因疫情推迟`, "【待填写】请王科长补充"])(
    "into which somebody has typed is theirs: %j",
    (reason) => {
      expect(one({ ...missed, reason })).toEqual([]);
      expect(one({ ...missed, actual: "1000人次", score: 20, reason })).toEqual([]);
    },
  );
});

describe("one reason cell for several rows", () => {
  const rows: readonly IndicatorSpec[] = [
    { ...missed, without: ["reason"] },
    { target: "≥10期", actual: "10期", weight: 10, score: 10, without: ["reason"] },
    { target: "≥10期", actual: "9期", weight: 10, score: 9, name: "培训\n期数", without: ["reason"] },
  ];

  test("gets one prompt with every row that is short", () => {
    expect(texts(prompts({ indicators: rows, commonReason: null }))).toEqual([
      "C18 【待填写】第14行“受益人次”完成率83.50%，扣3.30分；第16行“培训 期数”完成率90.00%，扣1.00分：请逐项说明原因",
    ]);
  });

  test("also where one cell is merged over the rows it serves", () => {
    const [a, b] = evaluated({ indicators: [missed, { ...missed, name: "培训人次" }] }).form.indicators;
    const merged = { ...a!.reason!, area: { top: 14, left: 9, bottom: 15, right: 9 } };
    const edits = prompts({
      indicators: [
        { ...a!, reason: merged },
        { ...b!, reason: merged },
      ],
    });
    expect(texts(edits)).toEqual([
      "I14 【待填写】第14行“受益人次”完成率83.50%，扣3.30分；第15行“培训人次”完成率83.50%，扣3.30分：请逐项说明原因",
    ]);
  });

  test("a text there counts as reason for all", () => {
    expect(prompts({ indicators: rows, commonReason: "受疫情影响，部分活动未能开展。" })).toEqual([]);
  });

  test("its prompt is renewed and taken away like the others", () => {
    const [first] = prompts({ indicators: rows, commonReason: null });
    const written = String(first?.after.value);
    expect(prompts({ indicators: rows, commonReason: written })).toEqual([]);
    expect(texts(prompts({ indicators: rows.slice(1), commonReason: written }))).toHaveLength(1);
    const full = rows.map((row) => ({ ...row, score: row.weight ?? null }));
    expect(prompts({ indicators: full, commonReason: written })[0]?.purpose).toBe("prompt-removal");
  });
});

describe("scores and prompts of one go", () => {
  test("the prompt goes by the score that will stand there", () => {
    const wrong: IndicatorSpec = { ...missed, score: 12 };
    expect(one(wrong)).toEqual(["I14 【待填写】完成率83.50%，扣8.00分：请说明未完成原因"]);
    expect(texts(prompts({ indicators: [wrong] }, [], { includeTyped: true }))).toEqual([
      "I14 【待填写】完成率83.50%，扣3.30分：请说明未完成原因",
    ]);
  });

  test("a score raised to the full weight needs no prompt", () => {
    const wrong: IndicatorSpec = { target: "≥100%", actual: "100%", weight: 10, score: 7 };
    expect(one(wrong)).toHaveLength(1);
    expect(prompts({ indicators: [wrong] }, [], { includeTyped: new Set(["H14"]) })).toEqual([]);
  });
});

describe("far above the target", () => {
  const far: IndicatorSpec = { target: "≥5期", actual: "21期", weight: 6, score: 6 };
  const asked = (kind: Finding["kind"], row = 14): Finding => ({
    rule: "overachieved",
    level: "warning",
    kind,
    cell: "F14",
    row,
    message: { id: "profile.reason.default", values: {} },
    seen: null,
    expected: null,
    advice: null,
    citations: [],
  });
  const text = "【待填写】完成率420.00%，远超目标值：请说明超额完成原因";

  test("a prompt is written where the rule has asked", () => {
    const [edit] = prompts({ indicators: [far] }, [asked("review")]);
    expect([edit?.after.value, edit?.safe]).toEqual([text, true]);
  });

  test("only offered where it is not sure that the target was passed by far", () => {
    const each: IndicatorSpec = { target: "各3个以上", actual: "5", weight: 6, score: 6 };
    const [edit] = prompts({ indicators: [each] }, [asked("review")]);
    expect([edit?.address, edit?.safe]).toEqual(["I14", false]);
  });

  test("not where it has not, or about another row", () => {
    expect(prompts({ indicators: [far] })).toEqual([]);
    expect(prompts({ indicators: [far] }, [asked("pass")])).toEqual([]);
    expect(prompts({ indicators: [far] }, [asked("review", 15)])).toEqual([]);
  });

  test("not over anything that stands there", () => {
    for (const reason of ["目标偏低", "无", "—"]) {
      expect(prompts({ indicators: [{ ...far, reason }] }, [asked("review")])).toEqual([]);
    }
  });

  test("one that was written stays, is renewed and is taken away", () => {
    expect(prompts({ indicators: [{ ...far, reason: text }] }, [asked("review")])).toEqual([]);
    const [renewed] = prompts({ indicators: [{ ...far, actual: "20期", reason: text }] }, [asked("review")]);
    expect([renewed?.after.value, renewed?.safe]).toEqual([
      "【待填写】完成率400.00%，远超目标值：请说明超额完成原因",
      true,
    ]);
    const [removed] = prompts({ indicators: [{ ...far, actual: "5期", reason: text }] });
    expect(removed?.purpose).toBe("prompt-removal");
  });

  test("missing points are asked about first", () => {
    expect(texts(prompts({ indicators: [{ ...far, score: 5 }] }, [asked("review")]))).toEqual([
      "I14 【待填写】已完成，扣1.00分：请说明扣分原因",
    ]);
  });

  test("a cell for all rows is not used for it", () => {
    const spec: FormSpec = {
      indicators: [far, far].map((row) => ({ ...row, without: ["reason"] as const })),
      commonReason: null,
    };
    expect(prompts(spec, [asked("review")])).toEqual([]);
  });
});

test("prompts are written in Chinese, whatever profile is used", () => {
  const evaluation = evaluated({ funds: null, total: null, indicators: [missed] }, builtinProfiles.hubei);
  const [edit] = planWriteBack(evaluation, [], { formulas: false });
  expect(edit?.after.value).toMatch(/^【待填写】完成率83\.50%/);
});

describe("the wording of prompts", () => {
  const plain = "【待填写】完成率83.50%，扣3.30分：请说明未完成原因";
  const measures = `${plain}及改进措施`;
  const asking = (reason: string | null, wording: "reason" | "measures") =>
    texts(prompts({ indicators: [reason === null ? missed : { ...missed, reason }] }, [], { prompts: wording }));

  test("may ask for the measures too", () => {
    expect(asking(null, "measures")).toEqual([`I14 ${measures}`]);
    const several = prompts({ indicators: [missed, { ...missed, name: "场次" }] }, [], { prompts: "measures" });
    for (const { after } of several) expect(String(after.value)).toMatch(/原因及改进措施$/);
  });

  test("is ours in either wording: renewed when the other one is wished, left alone when it is as wished", () => {
    expect(asking(plain, "measures")).toEqual([`I14 ${measures}`]);
    expect(asking(measures, "reason")).toEqual([`I14 ${plain}`]);
    expect(asking(measures, "measures")).toEqual([]);
    expect(asking(plain, "reason")).toEqual([]);
  });

  test("is nobody's prompt once somebody has typed into it", () => {
    expect(asking(`${measures}：因疫情取消两场`, "measures")).toEqual([]);
    expect(asking(`${plain}及其他`, "reason")).toEqual([]);
  });
});
