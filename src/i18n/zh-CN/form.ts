export const form = {
  "form.layout-decided": "按表头用语“{words}”判定。",
  "form.layout-generic": "表头与已知版式都不完全相同，按各列表头的含义读取。",
  "form.none-empty": "工作表是空的。",
  "form.none-instructions": "这是填报说明，不是自评表。",
  "form.none-report": "这是绩效自评情况的文字说明，没有可核算的指标；自评表在别的工作表或文件里的，请打开那一张。",
  "form.none-papers": "这是佐证材料清单：列的是各项指标的证明材料，没有分值、得分和原因，不是自评表。",
  "form.none-no-head":
    "没有找到自评表：没有一行表头同时写有指标（如“三级指标”）和指标值、完成值（如“年度指标值”“实际完成值”）。",
  "form.none-project-list":
    "这是自评结果汇总表：每行一个项目，只有预算、执行和得分，没有逐项的指标值和完成值，无法核算。请打开各项目的自评表核查。",
  "form.declined-rubric":
    "这是按评分标准打分的评价指标评分表，没有可与完成值对照的指标值，不按自评表核算，请对照评分标准人工复核；同时报送自评表的，请打开自评表核查。",
  "form.declined-declaration":
    "这是绩效目标申报表：只有指标值，没有完成值，还不能自评。年终在自评表里填好实际完成值后再核查。",
  "form.declined-monitoring":
    "这是绩效运行监控表：填的是年中执行情况，不是全年完成值，不按自评表核算。年终填好自评表后再核查。",
  "form.remark-truncated": "工作表超出读取上限，只读取了前面的部分。",
  "form.remark-cut-off": "表格到第 {row, number, plain} 行为止，没有总分行，可能不完整；权重和得分的合计只供参考。",
  "form.remark-further-forms": "右侧还有 {count, number} 张表没有读取，请把它们分到各自的工作表。",
  "form.remark-no-funds": "没有找到资金执行情况。",
  "form.remark-other-unit": "{cell} 写的是“{text}”，与表头的单位（{unit}）不同，没有采用，请统一单位。",
  "form.remark-no-actual": "表中没有完成值一列，只能核对得分。",
  "form.remark-share-weights": "分值按比例填写（合计为1），已换算成百分制核对。",
  "form.remark-no-scores": "表中没有分值和得分，只核对完成情况，不计分。",
} as const;
