import { digits, places } from "../../../src/quantity/words/numerals";
import {
  han,
  haveRunInCommon,
  passagesAbout,
  passagesOf,
  says,
  sentencesOf,
  subjectOf,
} from "../../../src/rules/passages";
import { anIndicator } from "../../support/form-builder";

const read = (text: string): string[] => passagesOf(text).map(({ written, words }) => `${written} ${words}`);

test("a quantity counts what follows it, or what precedes it at the end of a clause", () => {
  expect(read("举办了 21 期线上线下技能培训和素质提升培训")).toEqual(["21期 线上线下技能培训和素质提升培训"]);
  expect(read("整治美丽宜居自然村庄202个;完成农村户用卫生厕所改造3061户")).toEqual([
    "202个 整治美丽宜居自然村庄",
    "3061户 完成农村户用卫生厕所改造",
  ]);
  expect(read("指导创评了11个市、区级示范“妇女儿童之家”、13个区级“巾帼文明岗”")).toEqual([
    "11个 市、区级示范“妇女儿童之家”、",
    "13个 区级“巾帼文明岗”",
  ]);
});

test("dates are no quantities", () => {
  expect(read("2020年12月完成验收")).toEqual([]);
  expect(read("2022年度10个省级中心村")).toEqual(["10个 省级中心村"]);
});

test("list numbers are no part of a sentence", () => {
  expect(sentencesOf("1.开展培训；2、救助妇女\n（3）走访；指标 4: 宣传。目标5：回访")).toEqual([
    "开展培训",
    "救助妇女",
    "走访",
    "宣传",
    "回访",
  ]);
  expect(sentencesOf("3.5万元用于培训")).toEqual(["3.5万元用于培训"]);
  expect(sentencesOf("  \n。；")).toEqual([]);
});

test("passages about a row share its words and its kind of unit", () => {
  const passages = passagesOf("家政技能培训21期，家政技能培训惠及576名妇女，技能大赛3期");
  const row = anIndicator({ name: "家政技能培训", target: "5期", actual: 21 });
  expect(passagesAbout(row, passages).map(({ written }) => written)).toEqual(["21期"]);
});

test("a rate is known by three characters", () => {
  const row = anIndicator({ name: "矛盾调和率", target: "≥20%", actual: "45.5%" });
  expect(passagesAbout(row, passagesOf("调和率达45.5%，满意率达90%")).map(({ quantity }) => quantity.value)).toEqual([
    45.5,
  ]);
});

test.each([
  ["公益讲座40余场", 40, true],
  ["公益讲座40余场", 49, true],
  ["公益讲座40余场", 50, false],
  ["公益讲座40余场", 39, false],
  ["公益讲座300余场", 399, true],
  ["公益讲座43场", 43, true],
  ["公益讲座43场", 44, false],
])("“%s” says %d: %s", (text, value, agrees) => {
  const [passage] = passagesOf(text);
  expect(passage !== undefined && says(passage, { value, unit: "场" })).toBe(agrees);
});

test.each([
  ["接待读者33.8万人次", 338_000, "人次", true],
  ["接待读者33.8万人次", 337_960, "人次", true],
  ["接待读者33.8万人次", 336_000, "人次", false],
  ["接待读者338000人次", 33.8, "万人次", true],
  ["接待读者33.8万人次", 33.85, "万人次", false],
  ["发放补贴120万元", 1_200_000, "元", true],
  ["接待读者33.8万人次", 33.8, "", true],
])("“%s” says %d%s: %s", (text, value, unit, agrees) => {
  const [passage] = passagesOf(text);
  expect(passage !== undefined && says(passage, { value, unit })).toBe(agrees);
});

test.each([
  ["心理健康等公益讲堂", "孕期关爱等公益讲座", 4],
  ["“妇女、儿童”之家", "妇女儿童之家", 6],
  ["培训", "", 0],
  ["abc", "xbc", 2],
])("the longest run of “%s” and “%s” has %d characters", (a, b, length) => {
  const [left, right] = [han(a), han(b)];
  for (const run of [1, 2, 3, 4, 5, 6, 7]) {
    expect(haveRunInCommon(left, right, run)).toBe(run <= length);
    expect(haveRunInCommon(right, left, run)).toBe(run <= length);
  }
});

test("letters are what Unicode calls so, whatever stands between them", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const text = `妇${String.fromCharCode(code)}A`;
    if (han(text) !== text.replace(/[^\p{Script=Han}\p{L}]/gu, "")) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test("a length of time is no quantity, and a second list number has two digits", () => {
  expect(read("培训3天，培训30人")).toEqual(["30人 培训"]);
  expect(sentencesOf("12.开展培训；见目标1：回访")).toEqual(["开展培训", "见目标1:回访"]);
});

test("a row without a unit of its own is known by the unit of its actual", () => {
  const passages = passagesOf("家政技能培训21期，培训妇女骨干576名");
  const row = anIndicator({ name: "家政技能培训", target: "5", actual: "21期" });
  expect(passagesAbout(row, passages).map(({ written }) => written)).toEqual(["21期"]);
  const named = anIndicator({ name: "部门整体", content: "培训妇女骨干", target: "500人", actual: "576人" });
  expect(passagesAbout(named, passages).map(({ written }) => written)).toEqual(["576名"]);
});

test("two characters behind a quantity say what it counts; what stood before the quantity before it does not", () => {
  expect(read("举办21期培训")).toEqual(["21期 培训"]);
  expect(read("举办家政培训21期惠及妇女576名").at(-1)).toBe("576名 惠及妇女");
});

test.each([
  ["people are no sessions, though only the actual says that people are counted", "500", "576人"],
  ["the target's unit decides where the actual is words", "500人", "已完成"],
])("%s", (_, target, actual) => {
  const passages = passagesOf("家政技能培训21期，家政技能培训576人");
  const row = anIndicator({ name: "家政技能培训", target, actual });
  expect(passagesAbout(row, passages).map(({ written }) => written)).toEqual(["576人"]);
});

test("three characters in common name a rate, but no count: 残疾人 is in many a row", () => {
  const row = anIndicator({ name: "残疾人康复训练", target: "≥10人", actual: "12人" });
  expect(passagesAbout(row, passagesOf("帮助12名残疾人就业"))).toEqual([]);
});

test("a row is about its name, its content and the words of its target, as far as they are there", () => {
  expect(subjectOf(anIndicator({ name: "技能培训", target: "≥30场" }))).toBe("技能培训场");
  expect(subjectOf(anIndicator({ kind: "empty", target: "≥30场" }))).toBe("场");
});

test.each([...Object.keys(digits).filter((digit) => digits[digit] !== 0), ...Object.keys(places), "半", "7", "７"])(
  "a clause with no other numeral than %s is read",
  (numeral) => {
    expect(read(`举办培训${numeral}场`)).toHaveLength(1);
  },
);

test("a clause without a numeral holds no passage", () => {
  expect(read("大力推进建设，引导社会力量关心关爱困境儿童")).toEqual([]);
});
