import { normalise } from "../normalise";

/** 按月, 每季度, 逐年; 按年度计划 speaks of a plan, 按日历 of the calendar. */
const howOften =
  /[按每逐](?:个)?(天|日(?!历)|周|星期|旬|月|季度?|半年|学期|学年|年度?)(?!均|度?(?:计划|目标|预算|任务|工作))/gu;

const named = (text: string): readonly string[] =>
  Array.from(normalise(text).matchAll(howOften), ([, period = ""]) => period.replace(/日/u, "天").replace(/度$/u, ""));

/** 按月发放 answered by 按季发放: both say how often, and nothing that both say is the same. */
export function otherFrequency(target: string, actual: string): boolean {
  const wanted = /[按每逐]/u.test(target) ? named(target) : [];
  const got = wanted.length === 0 ? [] : named(actual);
  return got.length > 0 && !wanted.some((each) => got.includes(each));
}
