import { rulesCells } from "./rules-cells";
import { rulesFunds } from "./rules-funds";
import { rulesRows } from "./rules-rows";
import { rulesScores } from "./rules-scores";
import { rulesTexts } from "./rules-texts";

export const rules = {
  "rules.remedy.change": "{cell} 由“{before}”改为“{after}”",
  "rules.remedy.fill": "在 {cell} 填入“{after}”",
  "rules.remedy.clear": "清空 {cell}（现为“{before}”）",
  "rules.broken": "规则“{rule}”执行中断：{detail}。该项未核查",
  "rules.broken.advice": "该项请人工核对，并把这张表和这句提示反馈给软件维护人员。",
  "rules.level.error": "错误",
  "rules.level.warning": "警告",
  "rules.level.note": "提示",
  "rules.remark.off": "评分口径关闭了{count}条规则，没有核查：{names}",
  "rules.remark.levels": "评分口径改了{count}条规则的级别：{names}",
  "rules.remark.level": "{rule}（改为{level}）",
  "rules.remark.unknown": "评分口径里的规则编号“{ids}”不存在，不起作用，请对照规则表核对",
  "rules.part.execution": "预算执行率",
  "rules.part.output": "产出指标",
  "rules.part.cost": "成本指标",
  "rules.part.benefit": "效益指标",
  "rules.part.satisfaction": "满意度指标",
  "rules.part.benefit-and-satisfaction": "效益与满意度指标",
  "rules.part.indicators": "全部指标",
  "rules.column.initialBudget": "年初预算数",
  "rules.column.budget": "全年预算数",
  "rules.column.executed": "全年执行数",
  "rules.column.transferred": "上级转移支付",
  ...rulesCells,
  ...rulesScores,
  ...rulesFunds,
  ...rulesRows,
  ...rulesTexts,
} as const;
