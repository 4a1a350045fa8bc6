/** 成本: amounts that should not be exceeded. */
export const costWords: readonly string[] = [
  "成本",
  "费用",
  "支出",
  "开支",
  "造价",
  "单价",
  "三公",
  "经费",
  "投资",
  "资金",
  "花费",
  "金额",
  "预算",
  "采购价",
  "价格",
  "租金",
  "工资",
  "薪酬",
  "补贴",
  "补助",
];

/** Of these even an amount outside 成本指标 should stay low. */
export const alwaysCost: readonly string[] = ["成本", "费用", "支出", "开支", "造价", "单价", "三公", "花费"];

/** 补助标准: an amount that is to be paid as it stands. */
export const standardWords: readonly string[] = ["标准", "定额"];

/**
 * What there was against what was allowed (在职人员数÷编制数, 实际支出÷预算), which is to stay within 100 %: 财政部《预算绩效评价共性指标
 * 体系框架》（财预〔2013〕53号）, 部门整体支出. 成本控制率 and 疫情控制率 have no such meaning for all.
 */
export const controlRates: readonly string[] = ["人员控制率", "编制控制率", "经费控制率", "费用控制率", "支出控制率"];

/** 率, 比例: a share, not an amount, even under 成本指标. */
export const rateWords: readonly string[] = ["率", "比例", "占比", "比重", "程度", "满意度", "合规性", "有效性"];
