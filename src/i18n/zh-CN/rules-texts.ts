/** 目标的写法与文字叙述. */
export const rulesTexts = {
  "rules.target-not-measurable.title": "目标值难以衡量",
  "rules.target-not-measurable.review": "“{name}”的目标“{target}”没有说明怎样才算达到",
  "rules.target-not-measurable.pass": "“{name}”的目标可以对照核对",
  "rules.target-not-measurable.none": "没有填写目标值的指标",
  "rules.target-not-measurable.advice":
    "能量化的请给出数值和单位；不能量化的请写明依据什么判断，例如问卷结果、验收记录、前后对比。",
} as const;
