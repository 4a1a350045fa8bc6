import type { PracticeSource } from "../model";

/** Faults that no sum shows: they stand in the words, and in two places that do not agree. */
export const careService: PracticeSource = {
  id: "care-service",
  file: "practice-3-care-service.xlsx",
  sheet: "项目支出绩效自评表",
  level: 3,
  title: { "zh-CN": "练习三：留守儿童关爱服务项目", en: "Practice 3: care for children left behind" },
  intro: {
    "zh-CN":
      "四川式样的项目自评表，指标性质、指标值、度量单位分列，合计用公式。数字都加得平，7 处问题藏在文字里：前后对照着读，想一想指标的方向、依据和日期。",
    en: "A project form of the Sichuan layout: direction, value and unit have columns of their own, sums are formulas. Everything adds up; 7 faults hide in the words. Compare passages, and think of direction, evidence and dates.",
  },
  widths: [12, 13, 17, 26, 10, 12, 10, 16, 9, 9, 34],
  rows: `
部门预算项目支出绩效自评表（2023年度） | < | < | < | < | < | < | < | < | < | <
报表编号：510000_0013zp | < | < | < | < | < | < | < | < | < | <
项目名称 | < | 留守儿童关爱服务 | < | < | < | < | < | < | < | <
主管部门 | < | 青溪县妇女联合会 | < | < | 实施单位 | < | 青溪县妇女联合会 | < | < | <
项目基本情况 | 1.项目年度目标完成情况 | < | < | 项目年度目标 | < | < | 年度目标完成情况 | < | < | <
^ | ^ | < | < | 关爱留守儿童500人；举办亲子活动12场 | < | < | 全年关爱留守儿童512人；举办亲子活动16场 | < | < | <
预算执行情况\\n（10分） | 年度预算数（万元） | < | < | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
^ | 总额 | < | < | 50 | 50 | 48.5 | =G8/F8 ⇒ %0.97 | 10 | =ROUND(H8*I8,2) ⇒ 9.7 |
^ | 其中：财政资金 | < | < | 50 | 50 | 48.5 | =G9/F9 ⇒ %0.97 | / | / |
^ | 其他资金 | < | < | 0 | 0 | 0 | %0 | / | / |
绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
^ | 产出指标 | 数量指标 | 关爱留守儿童人数 | ≥ | 500 | 人 | 512 | 10 | 10 |
^ | ^ | 数量指标 | 举办亲子活动场次 | ≥ | 12 | 场 | 13 | 10 | 10 |
^ | ^ | 质量指标 | 儿童信息建档率 | ＝ | 100 | % | 100 | 10 | 10 |
^ | ^ | 时效指标 | 关爱物资发放完成时间 | ≤ | 2023年12月 | 月 | 2024年1月 | 10 | 8 | 供货商交货推迟一个月，已在下年合同中约定违约责任
^ | 成本指标 | 经济成本指标 | 购买服务成本 | ≥ | 48 | 万元 | 48 | 10 | 10 |
^ | 效益指标 | 社会效益指标 | 留守儿童返校率 | ≥ | 98 | % | 97 | 10 | 9.9 | 客观原因
^ | ^ | 社会效益指标 | 关爱留守儿童人数 | ≥ | 500 | 人 | 512 | 10 | 10 |
^ | ^ | 可持续影响指标 | 促进儿童关爱事业健康发展 | ≥ | 95 | % | 96 | 10 | 10 |
^ | 满意度指标 | 服务对象满意度指标 | 监护人满意度 | ≥ | 90 | % | 100 | 10 | 10 |
合计 | < | < | < | < | < | < | < | =I8+SUM(I12:I20) ⇒ 100 | =J8+SUM(J12:J20) ⇒ 97.6 |
`,
  faults: [
    {
      cell: "H13",
      rule: "narrative-mismatch",
      explanation: {
        "zh-CN": "指标行填 13 场，上面“年度目标完成情况”写的是 16 场。同一件事前后两个数，先查台账，再把两处改成一致。",
        en: "The row says 13 events, the passage above says 16. One thing, two figures: look into the records and make both agree.",
      },
    },
    {
      cell: "H15",
      rule: "date-outside-year",
      explanation: {
        "zh-CN":
          "评价年度是 2023 年，完成时间写的是 2024 年 1 月，已经跨年。要么当年没有完成，要么日期填错，需要核实。",
        en: "The year under review is 2023, the date of completion is January 2024. Either it was not done in the year or the date is wrong: find out.",
      },
    },
    {
      cell: "F16",
      rule: "cost-direction-odd",
      explanation: {
        "zh-CN": "成本指标写成“≥48 万元”，等于花得越多越好。控制成本应写“≤”。",
        en: "A cost target of “≥ 480,000 yuan” rewards spending more. To keep costs down it must read “≤”.",
      },
    },
    {
      cell: "K17",
      rule: "vague-reason",
      explanation: {
        "zh-CN": "偏差原因只写“客观原因”，等于没有写。应写明哪些儿童、为什么没有返校，下一步怎么办。",
        en: "“Objective reasons” says nothing. Say which children did not return to school, why, and what is done next.",
      },
    },
    {
      cell: "D18",
      rule: "duplicate-indicator",
      explanation: {
        "zh-CN":
          "“关爱留守儿童人数 ≥500 人”在产出指标里已经出现，又放进效益指标，一件事计了两次分。效益指标应写带来的变化。",
        en: "“Children cared for ≥ 500” already stands among the outputs; as a benefit it scores twice. A benefit names the change brought about.",
      },
    },
    {
      cell: "F19",
      rule: "hollow-percentage",
      explanation: {
        "zh-CN":
          "“促进儿童关爱事业健康发展 ≥95%”看不出是什么除以什么，无法考核。定性的事写成定性目标，或换成能计算的比率。",
        en: "“Sound development of child care ≥ 95 %” has no numerator and no denominator, so it cannot be assessed. Word it as a qualitative target or name a ratio.",
      },
    },
    {
      cell: "H20",
      rule: "satisfaction-suspicious",
      explanation: {
        "zh-CN": "满意度 100% 很少见，常常是没有做调查，把“没有投诉”当成了满意。要有问卷份数、时间和统计结果作依据。",
        en: "Satisfaction of 100 % is rare; often nobody was asked and “no complaints” passed for it. There must be a survey: how many forms, when, with what result.",
      },
    },
  ],
};
