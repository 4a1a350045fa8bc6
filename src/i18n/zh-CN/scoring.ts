export const scoring = {
  // 计算说明里各个值的名称
  "scoring.label.budget": "全年预算数（A）",
  "scoring.label.executed": "全年执行数（B）",
  "scoring.label.transferred": "上级财政转移支付（C）",
  "scoring.label.rate": "执行率",
  "scoring.label.weight": "分值",
  "scoring.label.weight-heading": "分值（表头所示）",
  "scoring.label.weight-profile": "分值（表中未填，按口径）",
  "scoring.label.weight-execution": "预算执行率分值",
  "scoring.label.target": "目标值",
  "scoring.label.actual": "完成值",
  "scoring.label.raw": "未取整得分",
  "scoring.label.score": "应得分",
  "scoring.label.stated": "填报得分",
  "scoring.label.fund-score": "预算执行率应得分",
  "scoring.label.fund-score-stated": "预算执行率填报得分",
  "scoring.label.total": "总分",
  "scoring.explained.inputs": "取值",
  "scoring.explained.input": "{label} {value}",
  "scoring.explained.input-cell": "{label} {value}（{cell}）",
  "scoring.formula.none": "无公式",

  // 执行率
  "scoring.execution-rate.rule": "执行率＝全年执行数÷全年预算数（预算数为调整后的数）",
  "scoring.execution-rate.rule-transferred": "执行率＝（全年执行数－上级财政转移支付）÷全年预算数",
  "scoring.execution-rate.formula": "执行率＝{formula}",
  "scoring.execution-rate.worked": "{executed, number, amount}÷{budget, number, amount}＝{rate, number, rate}",
  "scoring.execution-rate.worked-transferred":
    "（{executed, number, amount}－{transferred, number, amount}）÷{budget, number, amount}＝{rate, number, rate}",
  "scoring.execution-rate.zero": "全年预算数为 {budget, number, amount}，执行率无法计算",
  "scoring.execution-rate.slip":
    "执行数 {executed, number, amount} 约为预算数 {budget, number, amount} 的一万倍，像是一个填元、一个填万元，执行率无法确定",
  "scoring.execution-rate.unknown": "预算数或执行数未填或不是数，执行率无法计算",

  // 预算执行率得分
  "scoring.fund-score.rule": "预算执行率得分＝分值×执行率，最高不超过分值",
  "scoring.fund-score.formula": "得分＝min（分值，分值×执行率）",
  "scoring.fund-score.worked": "{weight, number, amount}×{rate, number, rate}＝{score, number, points}",
  "scoring.fund-score.capped":
    "{weight, number, amount}×{rate, number, rate}＝{raw, number, points}，超过分值，记 {score, number, points}",
  "scoring.fund-score.floored":
    "{weight, number, amount}×{rate, number, rate}＝{raw, number, points}，低于 0，记 {score, number, points}",
  "scoring.fund-score.reached":
    "执行率{rate, number, rate}达到本表自定的目标{wanted, number, rate}，得满分{weight, number, amount}",
  "scoring.fund-score.unknown": "执行率无法计算，得分也无法计算",
  "scoring.fund-score.no-weight": "该行不计分",
  "scoring.fund-score.unreadable-weight": "分值不是数，得分无法计算",
  "scoring.fund-score.no-total": "表中没有资金合计行，无法判断按哪一行的执行率计分",
  "scoring.fund-score-steps.rule": "预算执行率得分按执行率分档",
  "scoring.fund-score-steps.formula": "得分＝分值×执行率所在档的比例",
  "scoring.fund-score-steps.worked":
    "执行率 {rate, number, rate}，在 {atLeast, number, rate} 起的一档：{weight, number, amount}×{share, number, rate}＝{score, number, points}",

  // 完成率与方向
  "scoring.completion-ratio.rule": "完成率＝完成值÷目标值",
  "scoring.completion-ratio.rule-down": "反向指标（越小越好）的完成率＝目标值÷完成值",
  "scoring.completion-ratio.formula": "完成率＝B÷A",
  "scoring.completion-ratio.formula-down": "完成率＝A÷B",
  "scoring.completion-ratio.worked":
    "{actual, number, amount}{unit}÷{target, number, amount}{unit}＝{ratio, number, rate}",
  "scoring.completion-ratio.worked-down":
    "{target, number, amount}{unit}÷{actual, number, amount}{unit}＝{ratio, number, rate}",
  "scoring.direction-inferred.rule": "目标值没有写比较符，方向由指标含义推断",
  "scoring.reading-inferred.rule": "{label}没有写明的部分，由上下文推断",
  "scoring.user-reading.rule": "{label}写得不够明确，按用户的说明读",
  "scoring.direction.up": "越大越好（≥）",
  "scoring.direction.down": "越小越好（≤）",
  "scoring.direction.exact": "等于（＝）",

  // 指标得分
  "scoring.score-met.rule": "完成指标值的，记该指标全部分值",
  "scoring.score-met.formula": "得分＝分值",
  "scoring.score-met.worked": "已完成，记满分 {weight, number, points}",
  "scoring.score-met.rule-deduct": "完成率达到 {threshold, number, rate} 及以上的，扣 {deduct, number, amount} 分",
  "scoring.score-met.formula-deduct": "得分＝分值－扣分",
  "scoring.score-met.worked-deduct":
    "完成率 {ratio, number, rate}：{weight, number, amount}－{deduct, number, amount}＝{score, number, points}",
  "scoring.score-proportional.rule": "未完成指标值的，按完成值与目标值的比例记分",
  "scoring.score-proportional.formula": "得分＝分值×B÷A",
  "scoring.score-proportional.worked":
    "{weight, number, amount}×{actual, number, amount}÷{target, number, amount}＝{weight, number, amount}×{ratio, number, rate}＝{score, number, points}",
  "scoring.score-reverse-ratio.rule": "反向指标超过目标值的，按目标值与完成值的比例记分",
  "scoring.score-reverse-ratio.formula": "得分＝分值×A÷B",
  "scoring.score-reverse-ratio.worked":
    "{weight, number, amount}×{target, number, amount}÷{actual, number, amount}＝{weight, number, amount}×{ratio, number, rate}＝{score, number, points}",
  "scoring.score-reverse-strict.rule": "反向指标超过目标值的，按超出的比例扣分，达到目标值两倍的不得分",
  "scoring.score-reverse-strict.formula": "得分＝分值×（2－B÷A）",
  "scoring.score-reverse-strict.worked":
    "{weight, number, amount}×（2－{actual, number, amount}÷{target, number, amount}）＝{weight, number, amount}×{share, number, rate}＝{score, number, points}",
  "scoring.score-reverse-strict.nothing":
    "完成值 {actual, number, amount} 达到目标值 {target, number, amount} 的两倍及以上，{weight, number, amount}×{share, number, rate}＝{score, number, points}",
  "scoring.score-zero-target.rule": "目标值为 0，不能相除：做到的记满分，没有做到的记 0 分",
  "scoring.score-zero-target.formula": "做到：得分＝分值；没有做到：得分＝0",
  "scoring.score-zero-target.met": "完成值 {actual, number, amount}，做到，记满分 {weight, number, points}",
  "scoring.score-zero-target.missed":
    "完成值 {actual, number, amount}，没有做到，分值 {weight, number, amount} 分，记 0 分",
  "scoring.score-qualitative.rule": "定性指标按达成、部分达成、未达成三档，在该档分值区间内合理确定得分",
  "scoring.score-time.rule": "时效指标按是否按期完成，在相应分值区间内确定得分",
  "scoring.score-qualitative.achieved": "达成年度指标",
  "scoring.score-qualitative.partly": "部分达成年度指标并具有一定效果",
  "scoring.score-qualitative.missed": "未达成年度指标且效果较差",
  "scoring.score-qualitative.not-achieved": "未达成或部分达成年度指标",
  "scoring.score-qualitative.worked":
    "分值 {weight, number, amount}，得分应在 {from, number, points} 至 {to, number, points} 之间",
  "scoring.score-stated.rule": "得分由人在区间内确定，填报的得分在区间内，予以保留",
  "scoring.score-stated.worked": "保留填报得分 {stated, number, points}",
  "scoring.score-undecided.rule": "现有内容不足以计算得分，需人工判断",
  "scoring.rounding.rule": "得分四舍五入保留 {decimals, number, plain} 位小数",
  "scoring.rounding.worked": "{raw, number, plain} → {value, number, points}",

  // 不能计算得分的原因
  "scoring.undecided.empty": "该行没有设置指标",
  "scoring.undecided.no-weight-column": "表中没有分值栏",
  "scoring.undecided.no-weight": "{cell} 未填分值",
  "scoring.undecided.unreadable-weight": "{cell} 的分值“{text}”不是可用的数",
  "scoring.undecided.shared-weight": "分值由几行共用（合并或只写一次），各行各占多少分没有写明",
  "scoring.undecided.no-actual": "{cell} 未填完成值",
  "scoring.undecided.no-target": "{cell} 未填目标值",
  "scoring.undecided.not-comparable": "目标值“{target}”与完成值“{actual}”无法直接比较",
  "scoring.undecided.doubtful-miss": "没有完成目标，但目标值或完成值的读法存疑，完成多少需人工判断",
  "scoring.undecided.own-rule": "本行按 {cell} 的评分标准计分，不能按比例核算，请对照评分标准核对得分",
  "scoring.undecided.no-rule": "目标值与完成值的关系没有对应的计分规则（目标值为负，或超出目标区间）",

  // 需要人看的地方
  "scoring.doubt.outside-band":
    "填报得分 {stated, number, points} 不在完成情况对应的区间 {from, number, points}–{to, number, points} 内",
  "scoring.doubt.pick-in-band": "请在 {from, number, points}–{to, number, points} 分之间确定得分",

  // 合计、封顶、等级
  "scoring.sum.weights": "各指标分值与预算执行率分值之和",
  "scoring.sum.due": "各指标应得分与预算执行率应得分之和；无法计算而已填报的，在允许区间内按填报得分计",
  "scoring.sum.stated": "各指标填报得分与预算执行率填报得分之和",
  "scoring.sum.formula": "合计＝Σ各行",
  "scoring.sum.worked": "{parts}＝{sum, number, points}",
  "scoring.sum.nothing": "表中没有可以合计的数",
  "scoring.sum.unknown": "有 {missing, number, plain} 项无法确定，合计无法计算",
  "scoring.rate-cap.rule": "执行率低于 {rateBelow, number, rate} 的，总分最高 {cap, number, amount} 分",
  "scoring.rate-cap.formula": "总分＝min（合计，封顶分）",
  "scoring.rate-cap.worked": "合计 {total, number, points}，执行率 {rate, number, rate}，总分记 {cap, number, points}",
  "scoring.grade.rule":
    "优：{excellent, number, amount} 分及以上；良：{good, number, amount} 分及以上；中：{fair, number, amount} 分及以上；其余为差",
  "scoring.grade.formula": "等级由总分所在区间确定",
  "scoring.grade.worked": "总分 {total, number, points}，等级为{grade}",
} as const;
