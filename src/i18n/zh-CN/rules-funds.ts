/** 预算执行. */
export const rulesFunds = {
  "rules.fund-rows-dont-add-up.title": "资金总额与各行之和不符",
  "rules.fund-rows-dont-add-up.fail":
    "“{label}”的{column}为{stated, number, amount}，下列各行合计为{sum, number, amount}",
  "rules.fund-rows-dont-add-up.less":
    "“{label}”的{column}为{stated, number, amount}，下列各行合计只有{sum, number, amount}，可能还有来源没有列出",
  "rules.fund-rows-dont-add-up.part-blank":
    "“{part}”没有填写{column}；“{label}”为{stated, number, amount}，已填的各行合计为{sum, number, amount}",
  "rules.fund-rows-dont-add-up.nested":
    "“{label}”的{column}为{stated, number, amount}，与下列各行对不上（包含在上一行里的各项不重复计算，合计为{sum, number, amount}）",
  "rules.fund-rows-dont-add-up.blank-nested":
    "“{label}”的{column}没有填写，下列各行合计为{sum, number, amount}（包含在上一行里的各项不重复计算）",
  "rules.fund-rows-dont-add-up.blank": "“{label}”的{column}没有填写，下列各行合计为{sum, number, amount}",
  "rules.fund-rows-dont-add-up.pass": "“{label}”的{column}{stated, number, amount}与下列各行相符",
  "rules.fund-rows-dont-add-up.none": "没有可与资金总额核对的分项金额",
  "rules.fund-rows-dont-add-up.advice": "请核对各资金来源的金额，改正总额或漏填、错填的一行；总额最好写成求和公式。",

  "rules.executed-exceeds-budget.title": "执行数大于预算数",
  "rules.executed-exceeds-budget.fail":
    "“{label}”执行数{executed, number, amount}，超过预算数{budget, number, amount}，多{excess, number, amount}",
  "rules.executed-exceeds-budget.initial":
    "“{label}”执行数{executed, number, amount}，比年初预算数{budget, number, amount}多{excess, number, amount}；表中没有调整后的预算数",
  "rules.executed-exceeds-budget.advice-initial":
    "年中有追加的，请写明调整后的预算数和追加原因；没有追加的，请核对执行数。",
  "rules.executed-exceeds-budget.swapped":
    "“{label}”预算数{budget, number, amount}、执行数{executed, number, amount}，像是填反了：对调后执行率为{rate, number, rate}，与表中所填相符",
  "rules.executed-exceeds-budget.advice-swapped": "请核对批复和支付凭证，预算数、执行数填反的请对调。",
  "rules.executed-exceeds-budget.pass":
    "“{label}”执行数{executed, number, amount}，没有超过预算数{budget, number, amount}",
  "rules.executed-exceeds-budget.none": "没有同时填写预算数和执行数的行",
  "rules.executed-exceeds-budget.advice":
    "支出应以批准的预算为依据：请核对执行数；预算有追加或结转的，请把全年预算数改为调整后的数。",

  "rules.execution-rate-wrong.title": "执行率算错",
  "rules.execution-rate-wrong.fail": "“{label}”执行率填{stated, number, rate}，按预算数和执行数应为{due, number, rate}",
  "rules.execution-rate-wrong.initial":
    "“{label}”执行率填{stated, number, rate}，是用年初预算数算的；按全年预算数应为{due, number, rate}",
  "rules.execution-rate-wrong.issued":
    "“{label}”执行率填{stated, number, rate}，是用到位（下达）数{issued, number, amount}算的；按全年预算数为{due, number, rate}",
  "rules.execution-rate-wrong.last-digit":
    "“{label}”执行率填{stated, number, rate}，计算为{due, number, rate}，末位不同，像是取舍方法不同",
  "rules.execution-rate-wrong.capped": "“{label}”执行率填100%，按金额计算为{due, number, rate}（执行数大于预算数）",
  "rules.execution-rate-wrong.parts":
    "“{label}”预算数为0，执行率填{stated, number, rate}；按下列各行的金额应为{due, number, rate}",
  "rules.execution-rate-wrong.no-budget": "“{label}”没有预算，不计算执行率",
  "rules.execution-rate-wrong.pass": "“{label}”执行率{stated, number, rate}与预算数、执行数相符",
  "rules.execution-rate-wrong.none": "没有填写执行率，或金额无法计算",
  "rules.execution-rate-wrong.advice": "请把执行率改为{due, number, rate}，最好写成公式，金额变动时自动更新。",
  "rules.execution-rate-wrong.advice-issued":
    "执行率＝全年执行数÷全年预算数。资金没有全部到位的，请核对全年预算数是否已经调整。",
  "rules.execution-rate-wrong.advice-parts": "请先填好资金总额，再计算执行率。",

  "rules.missing-rate.title": "没有填写执行率",
  "rules.missing-rate.fail": "“{label}”有预算数和执行数，没有填写执行率（按金额为{due, number, rate}）",
  "rules.missing-rate.pass": "“{label}”填写了执行率",
  "rules.missing-rate.none": "表中没有执行率一栏，或金额无法计算执行率",
  "rules.missing-rate.advice": "请补填执行率，最好写成公式，金额变动时自动更新。",

  "rules.fund-score-wrong.title": "预算执行率得分算错",
  "rules.fund-score-wrong.fail":
    "预算执行率得分填{stated, number, plain}分，按分值{weight, number, plain}分应为{due, number, points}分",
  "rules.fund-score-wrong.unwritten":
    "预算执行率得分填{stated, number, plain}分；表中没有写它的分值，按评分口径的{weight, number, plain}分应为{due, number, points}分",
  "rules.fund-score-wrong.rounded":
    "预算执行率得分填{stated, number, plain}分，按分值{weight, number, plain}分应为{due, number, points}分，像是人工取整",
  "rules.fund-score-wrong.rounded-decimals":
    "预算执行率得分{stated, number, plain}分，是{due, number, points}分按所显示的小数位取舍的结果",
  "rules.fund-score-wrong.rounded-rate": "预算执行率得分{stated, number, plain}分，是按显示的执行率{shown}计算的",
  "rules.fund-score-wrong.issued":
    "预算执行率得分填{stated, number, plain}分，是用到位（下达）数算的；按全年预算数为{due, number, points}分",
  "rules.fund-score-wrong.parts":
    "资金总额为0，预算执行率得分填{stated, number, plain}分；按下列各行的金额应为{due, number, points}分",
  "rules.fund-score-wrong.pass": "预算执行率得分{stated, number, plain}分正确",
  "rules.fund-score-wrong.none": "没有填写预算执行率得分，或执行率无法计算",
  "rules.fund-score-wrong.advice":
    "请改为{due, number, points}分（执行率×分值，最高不超过{weight, number, plain}分），并重新合计总分。",
  "rules.fund-score-wrong.advice-unwritten":
    "请写明预算执行率的分值；确为{weight, number, plain}分的，得分改为{due, number, points}分，并重新合计总分。",
  "rules.fund-score-wrong.advice-parts": "请先填好资金总额，再计算执行率和得分。",

  "rules.fund-score-misplaced.title": "预算执行率的分值、得分填错位置",
  "rules.fund-score-misplaced.fail":
    "“{label}”的分值填了{weight, number, plain}分，那是全表的满分，不是预算执行率的分值",
  "rules.fund-score-misplaced.total": "“{label}”的得分填了{score, number, plain}分，与总分相同，像是把总分填到了这里",
  "rules.fund-score-misplaced.twice": "资金总额已经计分，“{label}”又填了得分{score, number, plain}分",
  "rules.fund-score-misplaced.pass": "“{label}”的分值、得分位置正常",
  "rules.fund-score-misplaced.none": "预算执行部分没有填写分值和得分",
  "rules.fund-score-misplaced.advice": "预算执行率只在资金总额一行计分（多为10分），总分请填到总分栏，分项行填“—”。",

  "rules.budget-change-unexplained.title": "预算调整没有说明",
  "rules.budget-change-unexplained.review":
    "“{label}”由{initial, number, amount}调整为{adjusted, number, amount}，原因栏没有说明",
  "rules.budget-change-unexplained.pass": "“{label}”没有调整预算，或已说明调整原因",
  "rules.budget-change-unexplained.none": "预算执行部分没有原因栏，或没有年初预算数",
  "rules.budget-change-unexplained.advice": "请在原因栏说明追加或调减的理由。",

  "rules.amount-unit-slip.title": "疑似元与万元混用",
  "rules.amount-unit-slip.executed":
    "“{label}”预算数{budget, number, amount}、执行数{executed, number, amount}，相差约一万倍，像是一个填元、一个填万元",
  "rules.amount-unit-slip.part":
    "“{label}”{budget, number, amount}，资金总额{whole, number, amount}，相差约一万倍，像是一个填元、一个填万元",
  "rules.amount-unit-slip.indicator":
    "“{label}”目标值“{target}”，完成值“{actual}”，相差约一万倍，像是一个填元、一个填万元",
  "rules.amount-unit-slip.pass": "“{label}”的金额单位一致",
  "rules.amount-unit-slip.none": "没有可以对照的金额",
  "rules.amount-unit-slip.advice": "请按表头标明的单位统一金额。",

  "rules.outputs-without-spending.title": "资金支出很少，产出却几乎满分",
  "rules.outputs-without-spending.review": "执行率只有{rate, number, rate}，指标得分却达到{share, number, rate}",
  "rules.outputs-without-spending.pass": "执行率{rate, number, rate}与指标得分率{share, number, rate}没有明显脱节",
  "rules.outputs-without-spending.none": "没有可以对照的执行率和指标得分",
  "rules.outputs-without-spending.advice": "请说明没有花钱怎样完成了任务，或核对完成值是否属实、资金是否未及时支付。",
} as const;
