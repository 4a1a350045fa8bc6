import type { PracticeSource } from "../model";

/** Faults that need the rules of the form: its rate formula, its weights, what counts as an actual value. */
export const department: PracticeSource = {
  id: "department",
  file: "practice-2-department.xlsx",
  sheet: "部门整体自评表",
  level: 2,
  title: { "zh-CN": "练习二：妇联部门整体支出", en: "Practice 2: a women's federation as a whole" },
  intro: {
    "zh-CN":
      "长沙式样的部门整体自评表，执行率按（B-C）/A 计算，有 6 处错误。留意表头上印的公式、各级分值加起来是多少，以及完成值是不是真的完成值。",
    en: "A department form of the Changsha layout, whose execution rate is (B − C) / A, with 6 faults. Mind the formula in the head, what the weights add to, and whether an actual value is one.",
  },
  widths: [8, 13, 17, 11, 26, 14, 16, 12, 14, 20, 20],
  rows: `
部门整体自评表 | < | < | < | < | < | < | < | < | < | <
（2023年） | < | < | < | < | < | < | < | < | < | <
部门（单位）名称 | < | 云溪区妇女联合会 | < | < | 所属独立核算单位个数 | < | 1 | < | < | <
资金情况（万元） | 资金来源 | < | < | 全年预算数（A） | < | 全年执行数（B） | 上级财政转移支付（C） | 分值 | 执行率（（B-C）/A） | 得分
^ | 年度资金总额 | < | < | 320 | < | 320 | 32 | 10 | %1 | 10
^ | 财政拨款 | < | < | 320 | < | 320 | 32 | -- | %0.9 | --
年度总体目标 | 年初设定目标 | < | < | < | < | 目标完成情况 | < | < | < | <
^ | 1.举办家庭教育公益讲堂30场；\\n2.救助困难妇女儿童180人；\\n3.举办技能培训5期。 | < | < | < | < | 举办家庭教育公益讲堂27场；举办技能培训11期；困难妇女儿童救助按计划完成。 | < | < | < | <
年度\\n绩效\\n指标 | 一级指标 | 二级指标 | 三级指标 | 目标内容 | 目标值 | 完成值 | 分值 | 得分 | 未完成原因 | 改进措施
^ | 产出指标 | 数量指标 | 部门整体 | 举办家庭教育公益讲堂 | 至少30场 | 27场 | 10 | 9 | 3场因台风停办 | 纳入下年计划，改为线上线下结合
^ | ^ | 数量指标 | 部门整体 | 救助困难妇女儿童 | ≥180人 | ≥180人 | 10 | 10 | |
^ | ^ | 数量指标 | 部门整体 | 举办技能培训 | 5期 | 11期 | 10 | 10 | |
^ | ^ | 质量指标 | 部门整体 | 救助对象审核准确率 | 100% | 100% | 10 | 10 | |
^ | ^ | 时效指标 | 部门整体 | 救助金发放时间 | 12月底前 | 10月 | 10 | 10 | |
^ | 效益指标 | 社会效益指标 | 部门整体 | 婚姻家庭矛盾调和率 | 40%以上 | 38% | 15 | 15 | 部分当事人中途撤回调解 | 增派调解员，提前介入
^ | ^ | 社会效益指标 | 部门整体 | 维权宣传进社区 | 至少12次 | 已完成100% | 5 | 5 | |
^ | ^ | 可持续影响指标 | 部门整体 | 内控制度执行情况 | 按制度执行 | 达成预期指标 | 10 | 10 | |
^ | 满意度指标 | 服务对象满意度指标 | 部门整体 | 受助群众满意度 | 90%以上 | 95.2% | 5 | 5 | |
总分 | < | < | < | < | < | < | 100 | 94 | |
`,
  faults: [
    {
      cell: "J5",
      rule: "execution-rate-wrong",
      explanation: {
        "zh-CN":
          "本表执行率按（B-C）/A 计算：（320－32）÷320＝90.00%。表中没有扣除上级财政转移支付，填成了 100.00%，得分也就多给了 1 分，应为 9 分。下一行按 90.00% 填写，是对的。",
        en: "This form's rate is (B − C) / A: (320 − 32) ÷ 320 = 90.00 %. Transfers from above were not taken out, so the form says 100.00 % and gives 10 points instead of 9. The row below has it right.",
      },
      also: [{ cell: "K5", rule: "fund-score-wrong" }],
    },
    {
      cell: "G11",
      rule: "actual-copies-target",
      explanation: {
        "zh-CN": "完成值照抄了目标值“≥180人”，连比较符号也一样。完成值应填实际救助了多少人。",
        en: "The actual value repeats the target “≥ 180 people”, sign and all. It should say how many were helped.",
      },
    },
    {
      cell: "G12",
      rule: "overachieved",
      explanation: {
        "zh-CN": "目标 5 期，完成 11 期，完成率 220%，超过 130% 而没有说明。是目标定低了，还是增加了任务？要写清楚。",
        en: "Planned 5, held 11: 220 %, well above 130 %, and no word about it. Was the target too low, or did the task grow? Say so.",
      },
    },
    {
      cell: "I15",
      rule: "actual-contradicts-score",
      explanation: {
        "zh-CN": "目标 40% 以上，完成 38%，没有完成却得了满分。按比例应得 38÷40×15＝14.25 分。",
        en: "The target is 40 % or more, 38 % was reached, yet full marks were given. In proportion 38 ÷ 40 × 15 = 14.25 points are due.",
      },
    },
    {
      cell: "G16",
      rule: "unit-mismatch",
      explanation: {
        "zh-CN": "目标是“至少12次”，完成值填的是进度“已完成100%”，两个数没法比。应填实际开展了多少次。",
        en: "The target is “at least 12 times”, the actual value is a progress of “100 %”: the two cannot be compared. Enter how often it was done.",
      },
    },
    {
      cell: "H19",
      rule: "weight-sum-not-100",
      explanation: {
        "zh-CN":
          "合计栏印着 100 分，各行分值加起来只有 95 分（资金 10 分＋指标 85 分）：满意度指标统一设置 10 分，这里只有 5 分。",
        en: "The total row prints 100, the weights add to 95 only (10 for funds, 85 for indicators): satisfaction should carry 10 points and has 5.",
      },
      also: [{ cell: "H19", rule: "level1-weights-nonstandard" }],
    },
  ],
};
