import { render } from "../../../src/i18n";
import { evaluated } from "../../support/evaluated";
import { anIndicator, type IndicatorSpec } from "../../support/form-builder";

// What was concluded about a target or an actual is a step of the score's explanation, and says whose conclusion it is.
const steps = (spec: IndicatorSpec, clarified?: { target?: string; actual?: string }): readonly string[] => {
  const indicator = { ...anIndicator(spec), ...(clarified === undefined ? {} : { clarified }) };
  const { score } = evaluated({ indicators: [indicator] }).indicators[0]!;
  return score.explanation.parts
    .filter(({ mechanism }) => mechanism === "reading-inferred" || mechanism === "user-reading")
    .map(({ mechanism, rule, worked }) => `${mechanism} ${render("zh-CN", rule)}：${render("zh-CN", worked)}`);
};
const none: IndicatorSpec = { target: "≥30场", actual: "25场", weight: 6 };
const happened: IndicatorSpec = { target: "≤2起", actual: "未发生", weight: 6, name: "事故数" };

test("nothing concluded, nothing said", () => {
  expect(steps(none)).toEqual([]);
});

test("a conclusion about the actual, beside the steps that are there anyway", () => {
  expect(steps(happened)).toEqual([expect.stringMatching(/^reading-inferred .*完成值.*：.*未发生.*0/)]);
  const [indicator] = evaluated({ indicators: [happened] }).indicators;
  expect(indicator!.score.explanation.parts.map(({ mechanism }) => mechanism)).toEqual(["reading-inferred"]);
  const [bare] = evaluated({ indicators: [{ ...happened, target: "2起" }] }).indicators;
  expect(bare!.score.explanation.parts.map(({ mechanism }) => mechanism)).toEqual([
    "direction-inferred",
    "reading-inferred",
  ]);
});

test("what a user explained is the user's, and only the first of the side explained", () => {
  expect(steps(happened, { actual: "0起" })).toEqual([expect.stringMatching(/^user-reading .*完成值/)]);
  expect(steps(happened, { target: "≤2起" })).toEqual([expect.stringMatching(/^reading-inferred .*完成值/)]);
  const [first] = anIndicator(happened).actual.inferred;
  const reading = { ...anIndicator(happened).actual, inferred: [first!, first!] };
  const target = { ...anIndicator(happened).target, inferred: [first!, first!] };
  expect(
    steps({ ...happened, target, actual: reading }, { target: "≤2起" }).map((step) => step.split("：")[0]),
  ).toEqual([
    expect.stringMatching(/^user-reading .*目标值/),
    expect.stringMatching(/^reading-inferred .*目标值/),
    expect.stringMatching(/^reading-inferred .*完成值/),
    expect.stringMatching(/^reading-inferred .*完成值/),
  ]);
  expect(steps({ ...happened, target, actual: reading }, { actual: "0起" }).map((step) => step.split(" ")[0])).toEqual([
    "reading-inferred",
    "reading-inferred",
    "user-reading",
    "reading-inferred",
  ]);
});

test("an empty row has no reading to explain", () => {
  expect(steps({ ...happened, kind: "empty" })).toEqual([]);
});
