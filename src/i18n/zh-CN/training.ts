/** 培训: stepping through a form, guessing, what-if and practice. */
export const training = {
  "training.fact.budget": "预算数（A）",
  "training.fact.executed": "执行数（B）",
  "training.fact.transferred": "转移支付（C）",
  "training.fact.weight": "分值",
  "training.fact.target": "目标值",
  "training.fact.actual": "完成值",
  "training.fact.unit": "单位",
} as const;
