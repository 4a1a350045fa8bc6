import type { Citation } from "../profile";

/*
 * The documents behind the rules, each with how sure it is. `source`: the document says so, by its text or by a published form's printed note.
 * `practice`: what finance systems and reviewers do. `general-knowledge`: believed to stand there, the wording was not at hand.
 */
const measures = "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）";

export const budgetLaw13: Citation = {
  document: "《中华人民共和国预算法》（2018年修正）",
  article: "第十三条：支出必须以经批准的预算为依据，未列入预算的不得支出",
  basis: "source",
};
export const weightsNote: Citation = {
  document: measures,
  article:
    "自评表注：预算执行率10分、产出指标50分、效益指标30分、满意度指标10分，特殊情况可调整（天长市、中江县自评表注）",
  basis: "practice",
};
export const selfEvaluation: Citation = {
  document: measures,
  article: "单位自评的内容与评分",
  basis: "general-knowledge",
};
export const farAboveTarget: Citation = {
  document: measures,
  article: "定量指标：完成值高于指标值较多的，分析原因；因指标值明显偏低的，按偏离度适度调减分值",
  basis: "general-knowledge",
};
export const qualitativeBands: Citation = {
  document: measures,
  article: "定性指标：按达成、部分达成、未达成三档在对应分值区间内评分",
  basis: "general-knowledge",
};
export const targetMeasures: Citation = {
  document: "财政部《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  article: "绩效目标应当指向明确、细化量化、合理可行、相应匹配",
  basis: "general-knowledge",
};
export const systemCheck: Citation = {
  document: "预算管理一体化系统绩效模块",
  article: "保存时校验",
  basis: "practice",
};
export const thirdPartyReview: Citation = {
  document: "成都市郫都区2025年绩效自评第三方复核",
  article: "复核规则",
  basis: "practice",
};
export const publishedForms: Citation = {
  document: "已公开的绩效自评表",
  article: "复算中常见的差错",
  basis: "practice",
};
export const sichuanForm: Citation = {
  document: "四川省部门预算项目支出绩效自评表（报表编号 510000_0013zp）",
  article: "填表要求：执行率未达到90%的、年中调整预算的，应说明原因",
  basis: "source",
};
export const hubeiForm: Citation = {
  document: "湖北省项目自评表（鄂财绩发〔2020〕3号）",
  article: "备注1：预算数为调整后财政资金总额（包括上年结余结转）",
  basis: "source",
};
export const beijingForm: Citation = {
  document: "北京市项目支出绩效自评表（2016年）",
  article: "执行率×该指标分值，最高不得超过分值上限",
  basis: "source",
};
export const overachievementNotice: Citation = {
  document: "广西预算绩效系统、成都市郫都区2025年复核",
  article: "完成值达到指标值130%及以上的须说明原因",
  basis: "practice",
};
