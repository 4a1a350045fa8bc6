/** 单元格本身的问题：不是数字、负数、预算为零、循环引用。 */
export const rulesCells = {
  "rules.cell": "“{label}”的{column}",
  "rules.column.rate": "执行率",
  "rules.column.target": "指标值",
  "rules.column.actual": "完成值",
  "rules.column.weight": "分值",
  "rules.column.score": "得分",

  "rules.unreadable-number.title": "应填数字处不是数字",
  "rules.unreadable-number.fail": "{name}是错误值 {seen}，无法核算",
  "rules.unreadable-number.review": "{name}填的是“{seen}”，不能当作数字，相关的执行率、得分和合计无法核算",
  "rules.unreadable-number.uncalculated": "{name}是公式，文件里没有存它的结果，无法核算",
  "rules.unreadable-number.pass": "{name}是数字",
  "rules.unreadable-number.none": "没有应填数字的单元格",
  "rules.unreadable-number.advice": "请改填数字，单位和说明写在表头或原因栏。",
  "rules.unreadable-number.advice-uncalculated": "请用 Excel 或 WPS 打开文件，算出结果并保存后重新核查。",
  "rules.unreadable-number.advice-error": "请检查这个单元格的公式及其引用的单元格，改正后重新核查。",

  "rules.negative-number.title": "出现负数",
  "rules.negative-number.fail": "{name}是负数（{value}）",
  "rules.negative-number.review": "{name}是负数（{value}）",
  "rules.negative-number.pass": "{name}不是负数",
  "rules.negative-number.none": "没有可核对的数字",
  "rules.negative-number.advice": "请核对是否多写了负号；属于冲减、退回的，请在原因栏说明。",

  "rules.budget-zero.title": "预算数为零或没有填写",
  "rules.budget-zero.review": "“{label}”的全年预算数是 0，执行率无法计算，预算执行率得分须由人工确定",
  "rules.budget-zero.empty": "“{label}”填了执行率或得分，{column}却没有填写，无法核对",
  "rules.budget-zero.advice-empty": "请补填金额，再核对执行率和得分。",
  "rules.budget-zero.pass": "“{label}”有全年预算数 {budget, number, amount}",
  "rules.budget-zero.none": "没有计分的资金行，或预算数未填",
  "rules.budget-zero.advice":
    "请核对是否漏填预算数（应为调整后的全年预算数，含上年结转）；确无预算的，请说明并按要求调整分值。",

  "rules.circular-formula.title": "公式循环引用",
  "rules.circular-formula.fail": "{cell} 的公式把自己也算了进去（{way}），结果不可信",
  "rules.circular-formula.pass": "{cell} 的公式没有循环引用",
  "rules.circular-formula.none": "表中没有公式",
  "rules.circular-formula.advice": "请改正公式的引用范围，合计公式不要包含合计单元格本身。",
} as const;
