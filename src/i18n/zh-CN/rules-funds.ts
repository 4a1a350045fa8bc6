/** 预算执行. */
export const rulesFunds = {
  "rules.fund-rows-dont-add-up.title": "资金总额与各行之和不符",
  "rules.fund-rows-dont-add-up.fail":
    "“{label}”的{column}为{stated, number, amount}，下列各行合计为{sum, number, amount}",
  "rules.fund-rows-dont-add-up.less":
    "“{label}”的{column}为{stated, number, amount}，下列各行合计只有{sum, number, amount}，可能还有来源没有列出",
  "rules.fund-rows-dont-add-up.blank": "“{label}”的{column}没有填写，下列各行合计为{sum, number, amount}",
  "rules.fund-rows-dont-add-up.pass": "“{label}”的{column}{stated, number, amount}与下列各行相符",
  "rules.fund-rows-dont-add-up.none": "没有可与资金总额核对的分项金额",
  "rules.fund-rows-dont-add-up.advice": "请核对各资金来源的金额，改正总额或漏填、错填的一行；总额最好写成求和公式。",

  "rules.executed-exceeds-budget.title": "执行数大于预算数",
  "rules.executed-exceeds-budget.fail":
    "“{label}”执行数{executed, number, amount}，超过预算数{budget, number, amount}，多{excess, number, amount}",
  "rules.executed-exceeds-budget.pass":
    "“{label}”执行数{executed, number, amount}，没有超过预算数{budget, number, amount}",
  "rules.executed-exceeds-budget.none": "没有同时填写预算数和执行数的行",
  "rules.executed-exceeds-budget.advice":
    "支出应以批准的预算为依据：请核对执行数；预算有追加或结转的，请把全年预算数改为调整后的数。",

  "rules.execution-rate-wrong.title": "执行率算错",
  "rules.execution-rate-wrong.fail": "“{label}”执行率填{stated, number, rate}，按预算数和执行数应为{due, number, rate}",
  "rules.execution-rate-wrong.initial":
    "“{label}”执行率填{stated, number, rate}，是用年初预算数算的；按全年预算数应为{due, number, rate}",
  "rules.execution-rate-wrong.last-digit":
    "“{label}”执行率填{stated, number, rate}，计算为{due, number, rate}，末位不同，像是取舍方法不同",
  "rules.execution-rate-wrong.capped": "“{label}”执行率填100%，按金额计算为{due, number, rate}（执行数大于预算数）",
  "rules.execution-rate-wrong.parts":
    "“{label}”预算数为0，执行率填{stated, number, rate}；按下列各行的金额应为{due, number, rate}",
  "rules.execution-rate-wrong.no-budget": "“{label}”没有预算，不计算执行率",
  "rules.execution-rate-wrong.pass": "“{label}”执行率{stated, number, rate}与预算数、执行数相符",
  "rules.execution-rate-wrong.none": "没有填写执行率，或金额无法计算",
  "rules.execution-rate-wrong.advice": "请把执行率改为{due, number, rate}，最好写成公式，金额变动时自动更新。",
  "rules.execution-rate-wrong.advice-parts": "请先填好资金总额，再计算执行率。",

  "rules.fund-score-wrong.title": "预算执行率得分算错",
  "rules.fund-score-wrong.fail":
    "预算执行率得分填{stated, number, plain}分，按分值{weight, number, plain}分应为{due, number, points}分",
  "rules.fund-score-wrong.rounded":
    "预算执行率得分填{stated, number, plain}分，按分值{weight, number, plain}分应为{due, number, points}分，像是人工取整",
  "rules.fund-score-wrong.rounded-decimals":
    "预算执行率得分{stated, number, plain}分，是{due, number, points}分按所显示的小数位取舍的结果",
  "rules.fund-score-wrong.parts":
    "资金总额为0，预算执行率得分填{stated, number, plain}分；按下列各行的金额应为{due, number, points}分",
  "rules.fund-score-wrong.pass": "预算执行率得分{stated, number, plain}分正确",
  "rules.fund-score-wrong.none": "没有填写预算执行率得分，或执行率无法计算",
  "rules.fund-score-wrong.advice":
    "请改为{due, number, points}分（执行率×分值，最高不超过{weight, number, plain}分），并重新合计总分。",
  "rules.fund-score-wrong.advice-parts": "请先填好资金总额，再计算执行率和得分。",
} as const;
