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

/** 率, 比例: a share, not an amount, even under 成本指标. */
export const rateWords: readonly string[] = ["率", "比例", "占比", "比重", "程度", "满意度", "合规性", "有效性"];
