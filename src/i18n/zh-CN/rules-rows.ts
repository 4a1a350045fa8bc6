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
    "“{name}”目标{target}，完成{actual}，完成率{ratio, number, rate}，达到{threshold, number, percent}而没有说明",
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
  "rules.percent-unit-odd.scale": "“{name}”的完成值填的是{text}，没有设成百分比，已按百分比理解",
  "rules.percent-unit-odd.pass": "“{name}”的百分比写法正常",
  "rules.percent-unit-odd.none": "没有以百分比计的指标",
  "rules.percent-unit-odd.advice": "请确认数值，并统一写成百分比，例如95%。",

  "rules.vague-reason.title": "偏差原因过于笼统",
  "rules.vague-reason.review": "“{name}”的偏差原因只写“{reason}”，没有说明具体情况和改进措施",
  "rules.vague-reason.pass": "“{name}”的偏差原因有具体内容",
  "rules.vague-reason.none": "没有需要说明原因并已写原因的行",
  "rules.vague-reason.advice": "请写清差在哪里、为什么、下一步怎么办。",

  "rules.reason-without-deduction.title": "没有扣分却写了偏差原因",
  "rules.reason-without-deduction.review": "“{name}”得满分{weight, number, plain}分，原因栏写“{reason}”",
  "rules.reason-without-deduction.pass": "“{name}”的说明与得分没有矛盾",
  "rules.reason-without-deduction.none": "没有得满分而写了原因的行",
  "rules.reason-without-deduction.advice": "请核对：确有偏差的应扣分；没有偏差的请删去说明。",

  "rules.duplicate-indicator.title": "指标重复",
  "rules.duplicate-indicator.review": "“{name}”与第{row, number, plain}行的指标和目标值相同",
  "rules.duplicate-indicator.pass": "“{name}”没有重复",
  "rules.duplicate-indicator.none": "本表没有指标",
  "rules.duplicate-indicator.advice": "同一件事只保留一个指标，分值并过去。",

  "rules.execution-rate-repeated.title": "预算执行率重复计分",
  "rules.execution-rate-repeated.review":
    "“{name}”就是预算执行率，资金部分已按{fund, number, plain}分计分，这里又计一次",
  "rules.execution-rate-repeated.pass": "“{name}”不是预算执行率",
  "rules.execution-rate-repeated.none": "资金部分没有给预算执行率计分，或没有指标",
  "rules.execution-rate-repeated.advice": "请换成反映工作成果的指标，分值保留给它。",

  "rules.payment-as-output.title": "把花钱当作产出",
  "rules.payment-as-output.review": "“{name}”（目标{target}）说的是资金支付，不是产出",
  "rules.payment-as-output.pass": "“{name}”说的是产出",
  "rules.payment-as-output.none": "没有数量指标或质量指标",
  "rules.payment-as-output.advice": "请改为这笔钱办成的事，例如工程量、人次、件数；金额放到成本指标。",

  "rules.cost-direction-odd.title": "成本指标写成“≥”",
  "rules.cost-direction-odd.review": "“{name}”是成本指标，目标写成“{target}”，等于花得越多越好",
  "rules.cost-direction-odd.pass": "“{name}”的方向正常",
  "rules.cost-direction-odd.none": "没有以金额计的成本指标",
  "rules.cost-direction-odd.advice": "成本要控制在限额内，请核对是否应写“≤”。",

  "rules.output-direction-odd.title": "数量指标写成“≤”",
  "rules.output-direction-odd.review": "“{name}”是数量指标，目标写成“{target}”，等于做得越少越好",
  "rules.output-direction-odd.pass": "“{name}”的方向正常",
  "rules.output-direction-odd.none": "没有以数值计的数量指标",
  "rules.output-direction-odd.advice": "请核对是否应写“≥”或“=”。",

  "rules.cost-target-outdated.title": "成本目标没有随预算调整",
  "rules.cost-target-outdated.review":
    "“{name}”的目标{target}仍是年初预算{initial, number, amount}元，预算已调整为{adjusted, number, amount}元",
  "rules.cost-target-outdated.pass": "“{name}”的目标{target}与预算没有脱节",
  "rules.cost-target-outdated.none": "没有可与预算对照的总成本指标",
  "rules.cost-target-outdated.advice": "预算调整后，成本目标应一并报批调整；请核对目标值。",

  "rules.cost-differs-from-executed.title": "总成本与资金执行数不一致",
  "rules.cost-differs-from-executed.review": "“{name}”完成值{actual}，资金执行数为{executed, number, amount}元",
  "rules.cost-differs-from-executed.pass": "“{name}”的完成值{actual}与资金执行数相符",
  "rules.cost-differs-from-executed.none": "没有可与资金执行数对照的总成本指标",
  "rules.cost-differs-from-executed.advice": "请核对：总成本一般等于全年执行数；不同的，请说明含哪些其他资金。",
} as const;
