/** 分值、得分、总分. */
export const rulesScores = {
  "rules.weight-sum-not-100.title": "分值合计不等于100",
  "rules.weight-sum-not-100.fail":
    "分值合计为{total, number, plain}分（指标{indicators, number, plain}分＋预算执行率{fund, number, plain}分），应为100分。{gap}",
  "rules.weight-sum-not-100.short":
    "{name}缺{by, number, plain}分（表中{found, number, plain}分，统一设置{planned, number, plain}分）",
  "rules.weight-sum-not-100.over":
    "{name}多{by, number, plain}分（表中{found, number, plain}分，统一设置{planned, number, plain}分）",
  "rules.weight-sum-not-100.no-plan": "请逐行核对分值",
  "rules.weight-sum-not-100.printed": "各行分值合计为100分，合计栏却填了{printed, number, plain}分",
  "rules.weight-sum-not-100.cut-off":
    "表格在中间断开，现有分值合计为{total, number, plain}分，其余分值可能在缺失的部分里",
  "rules.weight-sum-not-100.unprinted":
    "指标分值合计为{indicators, number, plain}分，表中没有写明预算执行率的分值；按{fund, number, plain}分计，合计为{total, number, plain}分，不是100分",
  "rules.weight-sum-not-100.unreadable": "分值栏填的是“{text}”，不是数字，无法合计分值",
  "rules.weight-sum-not-100.headings":
    "表中标明指标{indicators, number, plain}分、预算执行率{fund, number, plain}分，合计{total, number, plain}分，不是100分",
  "rules.weight-sum-not-100.pass": "分值合计为100分",
  "rules.weight-sum-not-100.none": "本表没有分值栏，不核对分值合计",
  "rules.weight-sum-not-100.advice": "请按指标的重要程度调整分值，使指标与预算执行率合计为100分。",
  "rules.weight-sum-not-100.advice-cut-off": "请补全表格后重新核查；表格确已完整的，请补上总分行，使分值合计为100分。",
  "rules.weight-sum-not-100.advice-headings": "请核对各部分标明的分值，使合计为100分。",
  "rules.weight-sum-not-100.advice-printed": "请把合计栏改为100，最好写成求和公式。",

  "rules.score-sum-mismatch.title": "总分与各行得分之和不符",
  "rules.score-sum-mismatch.fail":
    "总分填{stated, number, plain}分，各行得分（含预算执行率得分）相加为{due, number, plain}分，相差{difference, number, plain}分",
  "rules.score-sum-mismatch.execution":
    "总分填{stated, number, plain}分，各指标得分相加为{due, number, plain}分，多出的{difference, number, points}分像是预算执行率得分，但没有读到",
  "rules.score-sum-mismatch.advice-execution":
    "请核对多出的分数是否就是预算执行率得分；资金表里请写明预算执行率的分值和得分，各占一个单元格。",
  "rules.score-sum-mismatch.rounded":
    "总分填{stated, number, plain}分，各行得分相加为{due, number, plain}分，像是人工取整",
  "rules.score-sum-mismatch.blank": "总分填{stated, number, plain}分，但有的行没有得分，无法核对",
  "rules.score-sum-mismatch.pass": "总分等于各行得分之和{due, number, plain}分",
  "rules.score-sum-mismatch.head":
    "表头的自评得分填{stated, number, plain}分，总分行是{below, number, plain}分，两处不一致",
  "rules.score-sum-mismatch.advice-head": "请核对哪一处是最后的得分，改成一致。",
  "rules.score-sum-mismatch.none": "本表没有填写总分或各行得分，不核对总分",
  "rules.score-sum-mismatch.cut-off": "表格在中间断开，无法核对总分",
  "rules.score-sum-mismatch.advice": "请核对各行得分后重新合计，预算执行率得分要计入总分；总分最好写成求和公式。",
  "rules.score-sum-mismatch.advice-blank": "请先补齐各行得分，再核对总分。",

  "rules.score-exceeds-weight.title": "得分超过分值",
  "rules.score-exceeds-weight.fail": "“{name}”得{score, number, plain}分，超过分值{weight, number, plain}分",
  "rules.score-exceeds-weight.pass": "“{name}”得{score, number, plain}分，未超过分值{weight, number, plain}分",
  "rules.score-exceeds-weight.none": "没有同时填写分值和得分的行",
  "rules.score-exceeds-weight.advice": "得分最高为{weight, number, plain}分，请改正；若是填错了行，请移到对应的行。",

  "rules.level1-weights-nonstandard.title": "一级指标权重与统一设置不同",
  "rules.level1-weights-nonstandard.fail": "表下注（{note}）规定了一级指标分值，表中却不同：{differences}",
  "rules.level1-weights-nonstandard.review": "一级指标分值与统一设置不同：{differences}",
  "rules.level1-weights-nonstandard.part": "{name}为{found, number, plain}分，统一设置为{planned, number, plain}分",
  "rules.level1-weights-nonstandard.pass": "一级指标分值符合统一设置",
  "rules.level1-weights-nonstandard.none": "本表没有可核对的一级指标分值",
  "rules.level1-weights-nonstandard.advice": "特殊情况可以调整：确需调整的请保留依据，否则请按统一设置分配分值。",

  "rules.actual-contradicts-score.title": "完成情况与得分矛盾",
  "rules.actual-contradicts-score.met":
    "“{name}”目标值“{target}”，完成值“{actual}”，已完成却只得{stated, number, plain}分（分值{weight, number, plain}分）",
  "rules.actual-contradicts-score.unmet":
    "“{name}”目标值“{target}”，完成值“{actual}”，没有完成却得满分{stated, number, plain}分（应为{due, number, points}分）",
  "rules.actual-contradicts-score.unmet-above":
    "“{name}”目标值“{target}”，完成值“{actual}”，没有完成却得{stated, number, plain}分（分值{weight, number, plain}分，应为{due, number, points}分）",
  "rules.actual-contradicts-score.unmet-words":
    "“{name}”目标值“{target}”，完成值“{actual}”，没有完成却得满分{stated, number, plain}分",
  "rules.actual-contradicts-score.admitted":
    "“{name}”目标值“{target}”，完成值“{actual}”，像是没有全部完成，却得满分{stated, number, plain}分",
  "rules.actual-contradicts-score.by-percent":
    "“{name}”目标值“{target}”，完成值“{actual}”，已完成却得{stated, number, plain}分，正好是{full, number, plain}分的{actual}：像是把完成值当成了得分率",
  "rules.actual-contradicts-score.pass": "“{name}”的得分与完成情况一致",
  "rules.actual-contradicts-score.none": "没有可以比较完成情况与得分的行",
  "rules.actual-contradicts-score.advice-percent":
    "完成率是完成值与目标值之比，不是完成值本身；目标已完成的，应记满分{full, number, plain}分。",
  "rules.actual-contradicts-score.advice":
    "请核对完成值和得分：完成的记满分，没有完成的按比例计分；另有扣分依据的，请写在偏差原因里。",

  "rules.subtotal-mismatch.title": "小计与各行不符",
  "rules.subtotal-mismatch.fail": "“{name}”标明{printed, number, plain}分，其下各行相加为{added, number, plain}分",
  "rules.subtotal-mismatch.beyond":
    "“{name}”标明{printed, number, plain}分，其下各行得分相加却有{added, number, plain}分",
  "rules.subtotal-mismatch.within": "“{name}”标明{printed, number, plain}分，其下各行得分相加没有超过",
  "rules.subtotal-mismatch.advice-beyond": "请核对各行得分，合计最高为{printed, number, plain}分。",
  "rules.subtotal-mismatch.pass": "“{name}”标明的{printed, number, plain}分与其下各行相符",
  "rules.subtotal-mismatch.none": "本表没有小计，一级、二级指标也没有标明分值",
  "rules.subtotal-mismatch.advice": "请核对各行分值与小计，改正其中一处；小计最好写成求和公式。",

  "rules.grade-mismatch.title": "等级与总分不符",
  "rules.grade-mismatch.fail": "等级填“{stated}”，总分{score, number, plain}分对应“{due}”",
  "rules.grade-mismatch.pass": "等级“{stated}”与总分{score, number, plain}分相符",
  "rules.grade-mismatch.none": "本表没有填写等级或总分",
  "rules.grade-mismatch.advice":
    "请按{excellent, number, plain}分、{good, number, plain}分、{fair, number, plain}分的界限把等级改为“{due}”；当地另有标准的，请在评分口径里调整。",

  "rules.all-full-marks.title": "全部满分",
  "rules.all-full-marks.review": "{count, number}个评分行全部得满分",
  "rules.all-full-marks.due": "{count, number}个评分行已填的得分和算出的应得分全部是满分",
  "rules.all-full-marks.pass": "{count, number}个评分行中有{short, number}个没有得满分",
  "rules.all-full-marks.none": "评分行太少或表格不完整，不作判断",
  "rules.all-full-marks.advice": "不是差错，请再看一遍：目标是否定得偏低，完成值有没有依据，有没有应扣未扣的分。",

  "rules.missing-score.title": "没有填写得分",
  "rules.missing-score.fail": "“{name}”有分值和完成情况，没有填写得分",
  "rules.missing-score.unweighted": "“{name}”有完成情况，没有填写得分",
  "rules.missing-score.total": "各行已有得分，总分没有填写",
  "rules.missing-score.advice-total": "请填写总分，最好写成求和公式；可以用“写回”填入。",
  "rules.missing-score.review": "应填得分的{count, number}行都没有填写，本表似乎还没有评分",
  "rules.missing-score.pass": "“{name}”填写了得分",
  "rules.missing-score.none": "本表没有需要填写得分的行",
  "rules.missing-score.advice": "请填写得分；可以用“写回”把算出的得分填进去，再逐行核对。",

  "rules.score-not-proportional.title": "没有按比例计分",
  "rules.score-not-proportional.fail":
    "“{name}”完成率{ratio, number, rate}，分值{weight, number, plain}分，得{stated, number, plain}分，按比例应为{due, number, points}分",
  "rules.score-not-proportional.pass": "“{name}”得{stated, number, plain}分，与按比例计算的{due, number, points}分相符",
  "rules.score-not-proportional.none": "没有未完成而可以按比例计分的行",
  "rules.score-not-proportional.advice": "请按“分值×完成率”改正得分；另有扣分依据的，请写在偏差原因里。",

  "rules.qualitative-score-off-band.title": "定性指标得分不在所称档次内",
  "rules.qualitative-score-off-band.review":
    "“{name}”完成情况“{actual}”，对应{from, number, plain}–{to, number, plain}分，实际得{stated, number, plain}分",
  "rules.qualitative-score-off-band.pass":
    "“{name}”得{stated, number, plain}分，在“{actual}”对应的{from, number, plain}–{to, number, plain}分之内",
  "rules.qualitative-score-off-band.none": "没有按达成档次评分的定性指标",
  "rules.qualitative-score-off-band.advice":
    "请核对完成情况属于哪一档，得分应落在该档的分值区间内；当地档次界限不同的，请在评分口径里调整。",
} as const;
