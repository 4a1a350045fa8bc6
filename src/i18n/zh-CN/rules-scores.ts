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
  "rules.weight-sum-not-100.unreadable": "分值栏填的是“{text}”，不是数字，无法合计分值",
  "rules.weight-sum-not-100.pass": "分值合计为100分",
  "rules.weight-sum-not-100.none": "本表没有分值栏，不核对分值合计",
  "rules.weight-sum-not-100.advice": "请按指标的重要程度调整分值，使指标与预算执行率合计为100分。",
  "rules.weight-sum-not-100.advice-printed": "请把合计栏改为100，最好写成求和公式。",

  "rules.score-sum-mismatch.title": "总分与各行得分之和不符",
  "rules.score-sum-mismatch.fail":
    "总分填{stated, number, plain}分，各行得分（含预算执行率得分）相加为{due, number, plain}分，相差{difference, number, plain}分",
  "rules.score-sum-mismatch.rounded":
    "总分填{stated, number, plain}分，各行得分相加为{due, number, plain}分，像是人工取整",
  "rules.score-sum-mismatch.blank": "总分填{stated, number, plain}分，但有的行没有得分，无法核对",
  "rules.score-sum-mismatch.pass": "总分等于各行得分之和{due, number, plain}分",
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
    "“{name}”目标{target}，完成{actual}，已完成却只得{stated, number, plain}分（分值{weight, number, plain}分）",
  "rules.actual-contradicts-score.unmet":
    "“{name}”目标{target}，完成{actual}，没有完成却得满分{stated, number, plain}分（应为{due, number, points}分）",
  "rules.actual-contradicts-score.pass": "“{name}”的得分与完成情况一致",
  "rules.actual-contradicts-score.none": "没有可以比较完成情况与得分的行",
  "rules.actual-contradicts-score.advice":
    "请核对完成值和得分：完成的记满分，没有完成的按比例计分；另有扣分依据的，请写在偏差原因里。",
} as const;
