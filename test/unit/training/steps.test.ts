import { checkSheet } from "../../../src/check";
import type { Evaluation } from "../../../src/scoring";
import { judgeGuess, readGuess, stepsOf, tallyOf, type Guess, type Question } from "../../../src/training";
import { snapshotOfText } from "../../support/text-form";
import { sheetOf } from "./support";

async function evaluationOf(file: string): Promise<Evaluation> {
  const { evaluation } = checkSheet(await sheetOf(file));
  if (evaluation === null) throw new Error(file);
  return evaluation;
}
const practice = (name: string) => evaluationOf(`samples/practice/${name}.xlsx`);

describe("a form as steps", () => {
  test("funds, each indicator, total, grade, in the form's order", async () => {
    const steps = stepsOf(await practice("practice-1-skills-training"));
    expect(steps.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      "fund 6",
      "fund 7",
      "fund 8",
      "fund 9",
      ...[13, 14, 15, 16, 17, 18, 19, 20].map((row) => `indicator ${row}`),
      "total 21",
      "grade 21",
    ]);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  test("a step shows what is needed and covers what gives the answer away", async () => {
    const [total, part, ...rest] = stepsOf(await practice("practice-1-skills-training"));
    expect(total?.facts.map(({ text, cell }) => `${text} ${cell ?? ""}`)).toEqual(["60 E6", "54 F6", "10 G6"]);
    expect(total?.hidden).toEqual(["H6", "I6"]);
    expect(total?.question).toEqual({ kind: "points", due: 9, weight: 10, band: null });
    expect(total?.explanations.map(({ mechanism }) => mechanism)).toEqual(["execution-rate", "fund-score"]);
    expect(part?.question.kind).toBe("none");
    const people = rest.find(({ row }) => row === 14);
    expect(people).toMatchObject({ title: "参训妇女人数", stated: 9.5, hidden: ["H14"], at: "F14" });
    expect(people?.facts.map(({ text }) => text)).toEqual(["≥320人", "304人", "10"]);
    expect(people?.facts.some(({ cell }) => people.hidden.includes(cell ?? ""))).toBe(false);
  });

  test("what the total comes to is the sum of the rows, the grade follows from it", async () => {
    const evaluation = await practice("practice-3-care-service");
    const steps = stepsOf(evaluation);
    expect(steps.at(-2)).toMatchObject({ kind: "total", hidden: ["J21"], stated: 97.6 });
    expect(steps.at(-2)?.question).toMatchObject({ due: evaluation.totals.score.value });
    expect(steps.at(-1)).toMatchObject({ kind: "grade", question: { kind: "grade", due: evaluation.totals.grade } });
  });

  test("a row that nobody can score asks, but knows no due points, and says why", async () => {
    const steps = stepsOf(await practice("practice-1-skills-training"));
    const unknown = steps.find(({ row }) => row === 18);
    expect(unknown?.question).toMatchObject({ kind: "points", due: null, weight: 15 });
    expect(unknown?.doubts.length).toBeGreaterThan(0);
  });

  test("printed subtotals stand between the rows and come to the sum of theirs", () => {
    const { evaluation } = checkSheet(
      snapshotOfText(`项目支出绩效自评表 | < | < | < | < | < | <
项目名称 | 培训 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训场次 | ≥30场 | 32场 | 25 | 25
产出指标 | 质量指标 | 考试合格率 | ≥95% | 96% | 25 | 20
小计 | < | < | < | < | 50 | 45
效益指标 | 社会效益指标 | 学员就业率 | ≥60% | 63% | 40 | 40
小计 | < | < | < | < | 40 | 40
总分 | < | < | < | < | 90 | 85`),
    );
    if (evaluation === null) throw new Error("no form");
    const steps = stepsOf(evaluation);
    const subtotals = steps.filter(({ kind }) => kind === "subtotal");
    expect(steps.map(({ kind }) => kind)).toEqual([
      "indicator",
      "indicator",
      "subtotal",
      "indicator",
      "subtotal",
      "total",
      "grade",
    ]);
    expect(subtotals.map(({ question }) => (question.kind === "points" ? question.due : null))).toEqual([50, 40]);
    expect(subtotals.map(({ stated, hidden }) => [stated, hidden])).toEqual([
      [45, ["G6"]],
      [40, ["G8"]],
    ]);
  });
});

describe("guesses", () => {
  const points = (due: number | null, band: { from: number; to: number } | null = null): Question => ({
    kind: "points",
    due,
    weight: 10,
    band,
  });
  const grade: Question = { kind: "grade", due: "良" };

  test.each([
    ["8", 8],
    ["８．５分", 8.5],
    [" 9 分 ", 9],
    [".5", 0.5],
    ["-1", -1],
  ])("%j reads as %d points", (text, value) => {
    expect(readGuess(text, points(8))).toMatchObject({ kind: "points", points: value });
  });

  test.each(["", "八", "8/10", "优", "8分半", "1e3"])("%j is no number of points", (text) => {
    expect(readGuess(text, points(8))).toBeNull();
  });

  test("a grade is a grade, and nothing else", () => {
    expect(readGuess("良好", grade)).toMatchObject({ kind: "grade", grade: "良" });
    expect(readGuess("85", grade)).toBeNull();
    expect(readGuess("5", { kind: "none" })).toBeNull();
  });

  const profileOf = async () => (await practice("practice-1-skills-training")).profile;
  const read = (text: string, question: Question): Guess => {
    const guess = readGuess(text, question);
    if (guess === null) throw new Error(text);
    return guess;
  };

  test("are right, close enough by the profile's tolerance, or off by so many points", async () => {
    const profile = await profileOf();
    const { exact, integer } = profile.tolerance.value;
    const judge = (text: string) => judgeGuess(read(text, points(8.62)), points(8.62), profile);
    expect(judge("8.62")).toEqual({ kind: "right" });
    expect(judge("8.624")).toEqual({ kind: "right" });
    expect(judge(String(8.62 + exact - 0.001))).toEqual({ kind: "close" });
    expect(judge("9").kind).toBe(integer >= 0.38 ? "close" : "off");
    expect(judge("7.5")).toEqual({ kind: "off", by: expect.closeTo(-1.12, 6) as number });
    expect(judge("10").kind).toBe("off");
  });

  test("nobody is wrong where what is due cannot be known", async () => {
    const profile = await profileOf();
    expect(judgeGuess(read("3", points(null)), points(null), profile)).toEqual({ kind: "undecided" });
    const open: Question = { kind: "grade", due: null };
    expect(judgeGuess(read("优", open), open, profile)).toEqual({ kind: "undecided" });
  });

  test("of a qualitative row everything inside its band fits", async () => {
    const profile = await profileOf();
    const banded = points(null, { from: 6, to: 8 });
    const judge = (text: string) => judgeGuess(read(text, banded), banded, profile);
    expect([judge("6"), judge("7.5"), judge("8")]).toEqual([
      { kind: "in-band" },
      { kind: "in-band" },
      { kind: "in-band" },
    ]);
    expect(judge("5")).toEqual({ kind: "off", by: -1 });
    expect(judge("9.5")).toEqual({ kind: "off", by: 1.5 });
  });

  test("are counted once they are revealed", async () => {
    const evaluation = await practice("practice-1-skills-training");
    const steps = stepsOf(evaluation);
    const asked = (id: string) => steps.find((step) => step.id === id)?.question ?? { kind: "none" };
    const guess = (id: string, text: string) => read(text, asked(id));
    const guesses = new Map([
      ["fund-6", [guess("fund-6", "9"), guess("fund-6", "9.5")]],
      ["indicator-18", [guess("indicator-18", "15")]],
      ["grade", [guess("grade", "优")]],
    ]);
    const revealed = new Set(["fund-6", "indicator-18", "total"]);
    expect(tallyOf(steps, guesses, revealed, evaluation.profile)).toEqual({
      steps: 2,
      guesses: 3,
      right: 1,
      close: 0,
      off: 1,
      undecided: 1,
    });
    expect(tallyOf(steps, new Map(), revealed, evaluation.profile).guesses).toBe(0);
  });
});
