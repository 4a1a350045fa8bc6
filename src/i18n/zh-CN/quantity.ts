/** 目标值和完成值的识别与比较. */
export const quantity = {
  // What was concluded rather than read.
  "quantity.unitFromTarget": "完成值没有写单位，按目标值的单位“{unit}”理解",
  "quantity.fractionAsPercent": "完成值 {value, number, plain} 按 {percent, number, plain}% 理解",
  "quantity.wanAsMoney": "金额只写到“万”或“亿”，按“{unit}”理解",
  "quantity.noneAsZero": "完成值写“{text}”，按 0 理解",
  "quantity.leastOfEach": "目标要求每一项都达到，完成值取其中最小的“{quantity}”",

  // Why a person must look.
  "quantity.fractionOrPercent":
    "完成值 {value, number, plain} 没有写单位，可能是 {value, number, plain}%，也可能是 {percent, number, plain}%，请核对并补上单位",
  "quantity.targetInName": "目标值没有写明数值，指标名称或内容中有“{quantity}”，请核对是否以此为目标，并填入目标值",
  "quantity.comparatorsDisagree": "目标值中的比较符“{text}”与指标性质一栏的“{column}”不一致，请核对",
  "quantity.tornNumber": "目标值“{text}”中像是一个数断成了两截，或者前一个数没有单位，请人工核对",
  "quantity.severalFit": "完成值中有多个数（{list}）都可能对应目标值，请人工判断",
  "quantity.noneUnclear": "完成值写“{text}”，无法判断是没有发生、不适用还是没有完成，请写明",
  "quantity.unitsDiffer": "目标值的单位是“{target}”，完成值的单位是“{actual}”，不能直接比较，请统一单位",
  "quantity.progressForValue": "完成值写的是完成进度 {percent, number, plain}%，没有写实际数值，请补充",
  "quantity.unitSlip":
    "目标值“{target}”与完成值“{actual}”相差悬殊，可能一处以“万”为单位、一处不是（如万元与元、万人次与人次），请核对单位",
  "quantity.openActual": "完成值“{actual}”不是确定的数，与目标值“{target}”相比无法判断是否完成，请填写实际数值",
  "quantity.otherFrequency": "目标值“{target}”与完成值“{actual}”的频次不同，请人工判断是否达成",
  "quantity.levelsDiffer": "目标值“{target}”与完成值“{actual}”的级别或奖次不同，请人工判断是否达成",
  "quantity.controlOpen":
    "目标值“{target}”没有写比较符，“{word}”是不超过目标值好，还是越高越好，请人工判断（完成值“{actual}”）",
  "quantity.nothingSpent": "成本目标“{target}”没有写比较符，完成值“{actual}”是节约了还是没有实施，请人工判断",
  "quantity.openTarget": "目标值“{target}”是约数，与完成值“{actual}”相比无法判断是否完成，请人工判断",
  "quantity.eachOf": "目标值“{target}”要求每一项分别达到，完成值只有一个数 {value, number, plain}，请分项核对",
  "quantity.aboveExact": "目标值为“{target}”，完成值 {value, number, plain} 超出目标，而该指标越低越好，请人工判断",
  "quantity.aboveStandard": "标准为“{target}”，完成值 {value, number, plain} 高于标准，请核对是否超标准执行",
  "quantity.aboveRange": "完成值 {value, number, plain} 高于目标区间“{target}”的上限，请人工判断是否算完成",
  "quantity.periodOpen": "目标值“{target}”按期计数，完成值“{actual}”没有写明是每期的数还是全年的数，请核对",
  "quantity.yearOpen": "完成值“{actual}”按期计数，目标值“{target}”没有写明是每期的数还是全年的数，请核对",
  "quantity.differenceOnly":
    "完成值“{actual}”写的是与计划相差多少，不是完成了多少，请填写实际完成数（目标值“{target}”）",
  "quantity.otherScale": "完成值“{actual}”的满分与目标值“{target}”不同，不能直接比较，请按同一满分换算",
  "quantity.ratioOpen": "目标比例“{target}”与完成比例“{actual}”不同，是高好还是低好请人工判断",
  "quantity.scannedSign": "目标值“{text}”可能是扫描时把“≥”认成了“2”，请核对",
  "quantity.oppositeTrend": "目标值“{target}”与完成值“{actual}”一个是上升、一个是下降，请人工判断",
  "quantity.changeForLevel": "目标值“{target}”是应达到的水平，完成值“{actual}”是变化的幅度，不能直接比较，请人工判断",
  "quantity.headForAll":
    "目标值“{target}”没有写明按人（按期、按件等）计算，完成值“{actual}”是每人（每期、每件等）的数，请人工判断",
  "quantity.sumForHead":
    "目标值“{target}”按每人（每户、每平方米等）计算，完成值“{actual}”是总数，请换算成同一口径后再比较",
  "quantity.severalTargets": "目标值中有多个目标（{list}），请逐项核对",
  "quantity.mixedWords": "完成值“{text}”既说完成、又说延期或不足，请人工判断",
  "quantity.describedOnly": "完成值“{text}”只是文字描述，没有写明达成程度，请人工判断",
  "quantity.wordsUndecided": "从完成值“{text}”看不出是否达成目标，请人工判断",
  "quantity.timesUndecided": "目标时间“{target}”与完成时间“{actual}”无法判断先后，请人工判断",
  "quantity.wordsForNumber": "目标值是数值，完成值“{text}”没有写出实际数值，请补充",
  "quantity.numberForWords": "目标值是文字或时间，完成值“{text}”是数，请人工判断是否达成",

  // From what the direction was concluded.
  "quantity.direction.badThing": "目标值没有写比较符；“{word}”越少越好，按不超过目标值判断",
  "quantity.direction.zero": "目标值为 0 且没有写比较符，按不超过 0 判断",
  "quantity.direction.cost": "目标值没有写比较符；“{word}”属于成本，按不超过目标值判断",
  "quantity.direction.controlled":
    "目标值没有写比较符；“{word}”是实际数占核定数的比率，以不超出为好，按不超过目标值判断",
  "quantity.direction.standard": "目标值没有写比较符；“{word}”按标准执行，按等于目标值判断",
  "quantity.direction.duration": "目标值没有写比较符；“{word}”越短越好，按不超过目标值判断",
  "quantity.direction.up": "目标值没有写比较符，按不低于目标值判断",
} as const;
