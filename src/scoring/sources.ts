import type { Citation } from "../profile";

/**
 * 定量指标计分: full points when the target is reached, in proportion when it is not. As published forms (Beijing, Hubei) and the
 * finance system do it; the article itself was not at hand.
 */
export const quantitativeScoring: Citation = {
  document: "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  article: "定量指标：完成指标值的记满分，未完成的按完成值与指标值的比例记分",
  basis: "practice",
};

/** The same where it is the only source. */
export const byQuantity: readonly Citation[] = [quantitativeScoring];

/** A target of 0 cannot be divided by; the finance system decides by whether anything happened. */
export const zeroTargetScoring: Citation = {
  document: "预算管理一体化系统绩效模块",
  article: "指标值为 0 时：完成值不大于 0 记满分，否则记 0 分",
  basis: "practice",
};

/** A = 0: the finance system scores 0, the audit tools stop; nobody divides. */
export const zeroBudget: Citation = {
  document: "预算管理一体化系统绩效模块",
  article: "全年预算数为 0 时不计算执行率",
  basis: "practice",
};

/** Totals are the sum of what the rows show, rounded as they are. */
export const summing: Citation = {
  document: "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  article: "总分由各项指标得分汇总形成",
  basis: "practice",
};
