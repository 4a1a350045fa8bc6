/** 目标值、完成值、偏差原因. */
export const rulesRows = {
  "rules.missing-target.title": "没有目标值",
  "rules.missing-target.fail": "“{name}”没有填写目标值",
  "rules.missing-target.review": "“{name}”的目标值栏是空的，请确认目标是否写在别处，或本行不适用",
  "rules.missing-target.pass": "“{name}”填写了目标值",
  "rules.missing-target.none": "本表没有目标值栏，或没有指标",
  "rules.missing-target.advice": "请按批复的绩效目标填写目标值；不适用的指标请删去或注明不适用。",

  "rules.missing-actual.title": "没有完成值",
  "rules.missing-actual.fail": "“{name}”目标为{target}，没有填写完成值",
  "rules.missing-actual.marker": "“{name}”目标为{target}，完成值填“{text}”，请确认是没有完成还是不适用",
  "rules.missing-actual.pass": "“{name}”填写了完成值",
  "rules.missing-actual.none": "本表没有完成值栏，或没有带目标值的指标",
  "rules.missing-actual.advice": "请填写实际完成值，带上与目标值相同的单位。",
  "rules.missing-actual.advice-marker": "没有完成的请填实际数并写明原因；当年没有发生的请在原因栏注明不适用。",

  "rules.missing-reason.title": "扣分没有写原因",
  "rules.missing-reason.fail":
    "“{name}”分值{weight, number, plain}分，得{score, number, plain}分，扣了{lost, number, plain}分，没有写偏差原因",
  "rules.missing-reason.unmet": "“{name}”没有达到目标值，没有写偏差原因",
  "rules.missing-reason.fund": "“{label}”执行率{rate, number, rate}，低于90%，没有写原因",
  "rules.missing-reason.fund-pass": "“{label}”执行率{rate, number, rate}，已写原因",
  "rules.missing-reason.pass": "“{name}”写了偏差原因",
  "rules.missing-reason.none": "没有需要写原因的行，或本表没有原因栏",
  "rules.missing-reason.advice": "请写明没有完成的具体原因和改进措施。",
  "rules.missing-reason.advice-prompt": "原因栏里还是待填写的提示，请换成具体原因和改进措施。",
  "rules.missing-reason.advice-fund": "请说明资金没有执行完的原因；四川等地的表要求执行率低于90%的必须说明。",

  "rules.overachieved.title": "完成值远超目标值",
  "rules.overachieved.review":
    "“{name}”目标{target}，完成{actual}，完成率{ratio, number, rate}，达到{threshold, number, rate}而没有说明",
  "rules.overachieved.explained": "“{name}”完成率{ratio, number, rate}，已有说明",
  "rules.overachieved.pass": "“{name}”完成率{ratio, number, rate}，没有明显超出目标",
  "rules.overachieved.none": "没有可以计算完成率的正向指标",
  "rules.overachieved.advice": "请在偏差原因里说明超额的原因；若目标值定得偏低，下一年度请调整。不因此自动扣分。",

  "rules.empty-indicator.title": "二级指标下没有具体指标",
  "rules.empty-indicator.fail":
    "“{name}”下没有具体指标，却填了分值{weight, number, plain}分、得分{score, number, plain}分",
  "rules.empty-indicator.review": "“{name}”下没有具体指标",
  "rules.empty-indicator.pass": "列出的二级指标都有具体指标（共{count, number}个）",
  "rules.empty-indicator.none": "本表没有指标",
  "rules.empty-indicator.advice": "适用的请补上具体指标；不适用的请写“不适用”或删去这一行，分值移到其他指标。",

  "rules.unit-mismatch.title": "目标值与完成值单位不一致",
  "rules.unit-mismatch.fail": "“{name}”目标{target}，完成{actual}，单位“{wanted}”和“{given}”不能比较",
  "rules.unit-mismatch.progress": "“{name}”目标{target}，完成值填的是进度“{actual}”，不是实际数量",
  "rules.unit-mismatch.pass": "“{name}”的目标值与完成值单位一致",
  "rules.unit-mismatch.none": "没有目标值和完成值都带单位的指标",
  "rules.unit-mismatch.advice": "请用目标值的单位“{wanted}”填写实际完成的数。",

  "rules.percent-unit-odd.title": "百分比写法可疑",
  "rules.percent-unit-odd.words": "“{name}”的目标值“{text}”把百分比写成了文字，应写%",
  "rules.percent-unit-odd.beyond": "“{name}”的“{text}”超过100%，这类比率最高为100%",
  "rules.percent-unit-odd.bare": "“{name}”是比率，目标值“{text}”没有带%",
  "rules.percent-unit-odd.scale": "“{name}”的完成值“{text}”与目标值相差约100倍，像是漏了%",
  "rules.percent-unit-odd.pass": "“{name}”的百分比写法正常",
  "rules.percent-unit-odd.none": "没有以百分比计的指标",
  "rules.percent-unit-odd.advice": "请确认数值，并统一写成百分比，例如95%。",
} as const;
