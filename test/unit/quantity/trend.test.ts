import { readTarget } from "../../../src/quantity";
import { trendOf } from "../../../src/quantity/trend";
import { contextOf, written } from "./wordings";

test.each([
  ["增长5%", "rise"],
  ["增长5%，农民普遍受益", "rise"],
  ["较上年提高10个百分点", "rise"],
  ["下降3%", "fall"],
  ["成本节约3万元", "fall"],
  // 增长 and 下降 both stand near: the amount fell.
  ["增幅下降3%", "fall"],
  ["95%", null],
  ["满意度95%，增长", null],
  // The word belongs to what was said before, not to the number.
  ["收入增长较快，群众满意度达95%", null],
  // Which of the quantities leads decides which word counts.
  ["培训5场，收入增长≥5%", "rise"],
  ["投入3%，成本下降≥5%", "fall"],
  ["满意度95%，收入增长5%", null],
  ["增长较快", null],
] as const)("%s goes %s", (text, trend) => {
  expect(trendOf(readTarget(written(text), contextOf({})))).toBe(trend);
});

test("a word counts up to six characters in front of the number", () => {
  expect(trendOf(readTarget(written("增长幅度稳定5%"), contextOf({})))).toBe("rise");
  expect(trendOf(readTarget(written("增长幅度较稳定5%"), contextOf({})))).toBeNull();
});
