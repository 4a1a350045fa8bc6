import { remembered } from "../../quantity";
import type { FundSource } from "../model";

/** 资金行的名称; the first family that fits decides. Labels are head words without a leading 其中. */
const entries: readonly (readonly [FundSource, RegExp])[] = [
  [
    "total",
    /^(?:(?:项目|部门|年度|金额|全年|本年|预算|资金|财政|专项|整体|支出|收入|投入|计划)*(?:总额|总金额|总量|合计|总计|总投入|总支出|总预算|总资金)|合计|总计|小计|(?:全年|年度|本年|部门)(?:预算)?支出|项目资金|预算资金|年度资金|年度预算|资金总额度)$/,
  ],
  ["carryover", /结转|结余/],
  ["special-account", /专户|非税/],
  ["unit", /单位(?:自有)?资金|自有|自筹|事业收入|经营收入|单位(?:其他)?收入|事业单位资金/],
  ["superior", /上级|中央|^自治区|省(?:级|补|财政|拨)?(?:[、,和及]|补助|资金|财政|专项|级)|补助资金|补助$|转移支付/],
  ["local", /县|兵团|师市|旗级|区级|市级|本级|地方|乡镇|区财政|市财政|州级/],
  ["fiscal", /财政|预算拨款|公共预算|政府预算|基金|国有资本|拨款|债券/],
  [
    "other",
    /^(?:其他|其它|社会|银行|贷款|债务|捐赠|借款|往来|基本支出|项目支出|人员|公用|日常|经费)|其他资金|其它资金|支出$/,
  ],
];

/** 资金行的来源 by its label; null: not a label of the fund block. */
export const fundSource: (label: string) => FundSource | null = remembered((label) => {
  const word = label
    .replace(/^(?:资金)?(?:来源|结构|构成)[:：]/, "")
    .replace(/^其中[:：、,]?[-—]*/, "")
    .replace(/^[-—·、:：]+/, "");
  if (word === "") return null;
  return entries.find(([, like]) => like.test(word))?.[0] ?? null;
});

/** 收入 beside some rows or over some columns, 支出 beside or over others: only spending is executed. null: it says neither. */
export function isIncome(beside: string): boolean | null {
  const found = /^(?:本年|年度|部门|单位|预算|资金)*(收入|支出)(?:情况|预算)?:?$/.exec(beside)?.[1];
  return found === undefined ? null : found === "收入";
}
