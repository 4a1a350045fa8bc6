import type { HeadColumn } from "./head-band";
import { ofOtherPeriods, ofOtherYears } from "./head-years";
import type { HeadMeaning } from "./vocabulary/indicator-heads";

type Meanings = readonly (HeadMeaning | null)[];
type Columns = readonly HeadColumn[];

const note: HeadMeaning = { role: "note", weak: false };

/** What the columns mean beside each other: of several that claim the same, those that only accompany the other are notes. */
export function settledMeanings(columns: Columns, meanings: Meanings): Meanings {
  return [
    ownWordFirst,
    leadingLevel,
    directionFirst,
    valuesFirst,
    thisYear,
    wholePeriod,
    ownWeight,
    pointsBeforeShares,
  ].reduce((settled, settle) => settle(columns, settled), meanings);
}

const notesAt = (meanings: Meanings, isNote: (meaning: HeadMeaning, index: number) => boolean): Meanings =>
  meanings.map((meaning, index) => (meaning !== null && isNote(meaning, index) ? note : meaning));

/** 经费保障, 人员保障, 原因说明 below 偏差原因分析: the one that is such a head by its own word; the others are ticked. */
function ownWordFirst(columns: Columns, meanings: Meanings): Meanings {
  const named = columns.filter(({ parent, label }) => parent !== null && label.indicatorHead !== null);
  if (named.length === 0) return meanings;
  return notesAt(meanings, ({ role }, index) => {
    const { parent = null, label } = columns[index] ?? {};
    return (
      parent !== null &&
      label?.indicatorHead === null &&
      named.some((one) => one.parent === parent && one.label.indicatorHead?.role === role)
    );
  });
}

/** 评价指标 | 二级指标 | 三级指标: in front of the second level stands the first, whatever its head says. */
function leadingLevel(_: Columns, meanings: Meanings): Meanings {
  const at = (role: HeadMeaning["role"], from = 0): number =>
    meanings.findIndex((meaning, index) => index >= from && meaning?.role === role);
  const [first, second] = [at("name"), at("level2")];
  const leads = at("level1") < 0 && first >= 0 && first < second && at("name", second) > second;
  return leads
    ? meanings.map((meaning, index) => (index === first ? { role: "level1", weak: false } : meaning))
    : meanings;
}

/** 指标属性 (定量, 定性) beside 指标方向 (正向, 反向): the one that says which way is better. */
function directionFirst(columns: Columns, meanings: Meanings): Meanings {
  const says = (index: number, word: RegExp): boolean =>
    meanings[index]?.role === "comparator" && word.test(columns[index]?.label.word ?? "");
  const toward = columns.some((_, index) => says(index, /方向|符号/));
  return toward ? notesAt(meanings, (_, index) => says(index, /属性|类型|^定/)) : meanings;
}

/** 完成值 beside 完成情况 (完成, 未完成): the value is the actual, the other a note on it. */
function valuesFirst(columns: Columns, meanings: Meanings): Meanings {
  const ends = (index: number, ending: RegExp): boolean => ending.test(columns[index]?.label.word ?? "");
  const hasValue = meanings.some((meaning, index) => meaning?.role === "actual" && ends(index, /[值数]$/));
  return hasValue ? notesAt(meanings, ({ role }, index) => role === "actual" && ends(index, /情况$/)) : meanings;
}

/** 上年完成值, 2022年完成值 beside 2023年完成值: told for comparison only. */
function thisYear(columns: Columns, meanings: Meanings): Meanings {
  const others = ofOtherYears(columns, (index) => meanings[index]?.role === "actual");
  return others.size === 0
    ? meanings
    : notesAt(meanings, ({ role }, index) => others.has(index) && (role === "actual" || role === "target"));
}

/** 一季度, 上半年 beside 全年, 实施期目标值 beside 年度目标值: the form is about the year. */
function wholePeriod(columns: Columns, meanings: Meanings): Meanings {
  const others = ofOtherPeriods(columns, (index) => meanings[index]?.role ?? null);
  return others.size === 0
    ? meanings
    : notesAt(meanings, ({ role }, index) => others.has(index) && (role === "actual" || role === "target"));
}

/** 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: the last one is the indicator's, those of the levels are added up from it. */
function ownWeight(_: Columns, meanings: Meanings): Meanings {
  const last = meanings.map((meaning) => meaning?.role).lastIndexOf("weight");
  const level = (index: number): boolean => ["level1", "level2"].includes(meanings[index - 1]?.role ?? "");
  return notesAt(meanings, ({ role }, index) => role === "weight" && index < last && level(index));
}

/** 权重(%) beside 分值 and 得分: the points are what the score is measured by. */
function pointsBeforeShares(columns: Columns, meanings: Meanings): Meanings {
  const weighs = (index: number, word: RegExp): boolean =>
    meanings[index]?.role === "weight" && word.test(columns[index]?.label.word ?? "");
  const both = [/权[重数]/, /分值|标准分|满分/].every((word) => columns.some((_, index) => weighs(index, word)));
  return both && meanings.some((meaning) => meaning?.role === "score")
    ? notesAt(meanings, (_, index) => weighs(index, /^权[重数]$/))
    : meanings;
}
