/**
 * What comes out of a review: 审核汇总, 审核意见, 审核报告, 单位一览, 问题清单. The file's name is the message
 * `review.output.<kind>`. Apart from what makes them, so that a page can name them before it needs that.
 */
export const reviewOutputs = ["book", "opinions", "report", "units", "findings"] as const;

export type ReviewOutput = (typeof reviewOutputs)[number];
