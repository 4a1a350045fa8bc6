import type { PracticeSource } from "../model";

/** Faults that reading and adding up finds. */
export const skillsTraining: PracticeSource = {
  id: "skills-training",
  file: "practice-1-skills-training.xlsx",
  sheet: "项目支出绩效自评表",
  level: 1,
  title: { "zh-CN": "练习一：妇女创业技能培训项目", en: "Practice 1: skills training for women starting a business" },
  intro: {
    "zh-CN":
      "全国通用式样的项目自评表，有 5 处错误：算错的、漏填的各有几处。先把数字加一加、除一除，再看该填的有没有填。",
    en: "A project form of the national layout with 5 faults: some figures are wrong, some cells were forgotten. Add, divide, and look for gaps.",
  },
  widths: [8, 16, 16, 24, 16, 16, 9, 10, 34],
  rows: `
项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | <
项目名称 | < | 妇女创业技能培训 | < | < | < | < | < | <
主管部门 | < | 云溪区妇女联合会 | < | 实施单位 | < | 云溪区妇女联合会 | < | <
项目资金\\n（万元） | | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | < | 60 | 60 | 54 | 10 | %0.95 | 9
^ | 其中：当年财政拨款 | < | 55 | 55 | 49.5 | — | — | —
^ | 上年结转资金 | < | 5 | 5 | 4.5 | — | — | —
^ | 其他资金 | < | 0 | 0 | 0 | — | — | —
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
^ | 1.举办创业技能培训8期；\\n2.培训妇女320人，结业考核合格率95%以上；\\n3.建立结业学员跟踪服务机制。 | < | < | < | 全年举办创业技能培训8期，培训妇女304人，结业考核合格率97.2%，结业学员跟踪服务机制已建立。 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标 | 数量指标 | 创业技能培训期数 | ≥8期 | 8期 | 10 | 10 |
^ | ^ | ^ | 参训妇女人数 | ≥320人 | 304人 | 10 | 9.5 |
^ | ^ | 质量指标 | 结业考核合格率 | ≥95% | 97.2% | 10 | 10 |
^ | ^ | 时效指标 | 培训完成时间 | 12月底前 | 11月 | 10 | 10 |
^ | ^ | 成本指标 | 人均培训成本 | ≤1800元 | 1776元 | 10 | 12 |
^ | 效益指标 | 社会效益指标 | 带动妇女就业创业人数 | ≥60人 | | 15 | 15 |
^ | ^ | 可持续影响指标 | 结业学员跟踪服务机制 | 建立机制并按季回访 | 达成预期指标 | 15 | 15 |
^ | 满意度指标 | 服务对象满意度指标 | 参训学员满意度 | ≥90% | 95.3% | 10 | 10 |
总分 | < | < | < | < | < | 100 | 99.5 |
`,
  faults: [
    {
      cell: "H6",
      rule: "execution-rate-wrong",
      explanation: {
        "zh-CN": "执行率＝全年执行数÷全年预算数＝54÷60＝90.00%，表中填了 95.00%。得分 9 分是按 90% 算的，没有错。",
        en: "Execution rate = executed ÷ budget = 54 ÷ 60 = 90.00 %; the form says 95.00 %. The score of 9 points rests on 90 % and is right.",
      },
    },
    {
      cell: "I14",
      rule: "missing-reason",
      explanation: {
        "zh-CN": "目标 320 人，完成 304 人，扣了 0.5 分，却没有写偏差原因和改进措施。没有得满分的指标都要写原因。",
        en: "320 people planned, 304 trained, half a point taken off, and no reason given. Every indicator below full marks needs one.",
      },
    },
    {
      cell: "H17",
      rule: "score-exceeds-weight",
      explanation: {
        "zh-CN": "分值 10 分，得分填了 12 分。得分不能超过分值，成本指标完成目标得 10 分。",
        en: "The indicator is worth 10 points and was given 12. A score never exceeds its weight; a cost target that was kept gets 10.",
      },
    },
    {
      cell: "F18",
      rule: "missing-actual",
      explanation: {
        "zh-CN": "给了 15 分，实际完成值却是空的，看不出凭什么得分。应填带动就业创业的实际人数。",
        en: "15 points were given, but the actual value is empty, so nothing supports them. Enter how many women found work or started a business.",
      },
    },
    {
      cell: "H21",
      rule: "score-sum-mismatch",
      explanation: {
        "zh-CN":
          "各行得分加起来是 9＋10＋9.5＋10＋10＋12＋15＋15＋10＝100.5 分，总分栏填了 99.5 分。改正其他错误后总分还要重算。",
        en: "The rows add to 9 + 10 + 9.5 + 10 + 10 + 12 + 15 + 15 + 10 = 100.5 points, the total row prints 99.5. Add up again once the other faults are corrected.",
      },
    },
  ],
};
