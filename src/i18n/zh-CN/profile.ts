export const profile = {
  // 为什么采用这一口径
  "profile.reason.override": "按您的选择采用“{profile}”",
  "profile.reason.recorded": "按随工作簿保存的选择采用“{profile}”",
  "profile.reason.rate-formula": "表中执行率按 (B-C)/A 计算，采用“{profile}”",
  "profile.reason.layout": "按表格式样采用“{profile}”",
  "profile.reason.place": "表头所示地区为{place}，采用“{profile}”",
  "profile.reason.execution-points": "表中预算执行率为 {points, number, amount} 分，采用“{profile}”",
  "profile.reason.cost-level1": "表中成本指标单列为一级指标，采用“{profile}”",
  "profile.reason.default": "表中没有地方口径的特征，采用全国通用的项目支出绩效自评口径（2020 年）",
  "profile.reason.year":
    "{year, number, plain} 年早于“{profile}”的适用年度（{from, number, plain} 年起），当年没有更合适的内置口径，仍按该口径核查，请留意",

  // 口径自带中英文名称：各语言只显示自己的一个，另一个占位而不显示
  "profile.name": "{zh}",

  // 使用口径时应当知道的事
  "profile.remark.from":
    "口径中的“{field}”自 {from, number, plain} 年度起适用，本表为 {year, number, plain} 年度，请留意",
  "profile.remark.until":
    "口径中的“{field}”适用到 {until, number, plain} 年度为止，本表为 {year, number, plain} 年度，请留意",
  "profile.remark.general-knowledge": "口径中的“{fields}”依据通行做法，尚未核到文件原文，请与当地文件核对",
  "profile.remark.and": "{one}、{other}",

  // 依据的可靠程度
  "profile.basis.source": "文件原文",
  "profile.basis.practice": "公开的自评表或系统做法",
  "profile.basis.general-knowledge": "通行做法，未见文件原文，请核对",
  "profile.basis.inferred": "推断",
  "profile.basis.user": "本单位自行设定",

  // 导入口径文件时的问题
  "profile.problem.not-json": "口径文件不是有效的 JSON 文本：{detail}。请选择由本工具导出的口径文件",
  "profile.problem.not-a-profile": "文件里没有评分口径：应为一个对象，实际为{seen}。请选择由本工具导出的口径文件",
  "profile.problem.version": "口径文件的版本为 {seen}，本工具只认识版本 {expected}。请更新本工具，或重新导出口径文件",
  "profile.problem.missing": "缺少“{field}”（{path}），应为{expected}",
  "profile.problem.type": "“{field}”（{path}）应为{expected}，实际为{seen}",
  "profile.problem.too-small": "“{field}”（{path}）不能小于 {limit, number, plain}，实际为{seen}",
  "profile.problem.too-big": "“{field}”（{path}）不能大于 {limit, number, plain}，实际为{seen}",
  "profile.problem.option": "“{field}”（{path}）只能是 {options} 之一，实际为{seen}",
  "profile.problem.unknown": "“{field}”下有不认识的内容：{keys}。请删除，或检查是否写错",
  "profile.problem.empty": "“{field}”（{path}）不能为空",
  "profile.problem.other": "“{field}”（{path}）不符合要求，实际为{seen}",
  "profile.problem.weights-sum":
    "各项权重合计为 {sum, number, amount} 分，应为 100 分。请调整预算执行率、产出、效益、满意度或成本的权重",
  "profile.problem.weights-over": "各项权重合计为 {sum, number, amount} 分，超过 100 分。请调整",
  "profile.problem.bands-order":
    "定性指标三档应首尾相接、由高到低：达成 {achieved}，部分达成 {partly}，未达成 {missed}。请检查各档的起止",
  "profile.problem.grades-order":
    "等级线应由高到低：优 {excellent, number, amount} 分，良 {good, number, amount} 分，中 {fair, number, amount} 分",
  "profile.problem.steps-order":
    "预算执行率的分档应由高到低排列，且最后一档从 0 起；请检查第 {index, number, plain} 档",
  "profile.problem.caps-order":
    "按执行率封顶的各档应由低到高排列，封顶分随执行率升高；请检查第 {index, number, plain} 档",
  "profile.problem.value-years-order":
    "“{field}”适用年度的起始（{from, number, plain}）晚于截止（{until, number, plain}）",
  "profile.problem.years-order": "适用年度的起始（{from, number, plain}）晚于截止（{until, number, plain}）",

  // 值的说法
  "profile.kind.number": "数",
  "profile.kind.text": "文字",
  "profile.kind.object": "一组内容",
  "profile.kind.list": "列表",
  "profile.kind.null": "空",
  "profile.kind.boolean": "是/否",
  "profile.kind.other": "其他内容",
  "profile.seen": "{kind} {value}",

  // 口径的各项
  "profile.field.profile": "评分口径",
  "profile.field.id": "口径代号",
  "profile.field.name": "口径名称",
  "profile.field.years": "适用年度",
  "profile.field.value-years": "单项的适用年度",
  "profile.field.weights": "权重",
  "profile.field.weights.execution": "预算执行率权重",
  "profile.field.weights.output": "产出指标权重",
  "profile.field.weights.benefit": "效益指标权重",
  "profile.field.weights.satisfaction": "满意度指标权重",
  "profile.field.weights.cost": "成本指标权重",
  "profile.field.weights.benefitAndSatisfaction": "效益和满意度合计权重",
  "profile.field.weights.indicators": "指标合计权重",
  "profile.field.executionRate": "执行率公式",
  "profile.field.fundScore": "预算执行率得分办法",
  "profile.field.reverse": "反向指标得分办法",
  "profile.field.overachievement": "超额完成",
  "profile.field.bands": "定性指标分档",
  "profile.field.totalCaps": "总分按执行率封顶",
  "profile.field.decimals": "得分小数位数",
  "profile.field.tolerance": "手工取整的容差",
  "profile.field.grades": "等级线",
  "profile.field.rules": "规则开关",
  "profile.field.citation": "依据",
} as const;
