export const blank = {
  "blank.project-national.name": "项目支出绩效自评表（全国通用，2020）",
  "blank.project-national.description":
    "财预〔2020〕10号式样：预算执行率10分、产出50分、效益30分、满意度10分，成本列在产出指标内",
  "blank.project-national-cost.name": "项目支出绩效自评表（成本为一级指标，2021）",
  "blank.project-national-cost.description":
    "财预〔2021〕101号指引：预算执行率10分、成本20分、产出40分、效益20分、满意度10分",
  "blank.department-national.name": "部门整体支出绩效自评表（全国通用）",
  "blank.department-national.description": "单位整体支出：预算执行率10分、产出50分、效益30分、满意度10分",
  "blank.department-changsha.name": "部门整体自评表（长沙）",
  "blank.department-changsha.description": "执行率按 (B-C)/A 计算，扣除上级财政转移支付；目标内容、改进措施各有一栏",
  "blank.project-hubei.name": "项目自评表（湖北）",
  "blank.project-hubei.description": "预算执行20分、产出40分、效益和满意度40分；不设分值栏，全表共用一处原因分析",
  "blank.project-sichuan.name": "部门预算项目支出绩效自评表（四川）",
  "blank.project-sichuan.description": "预算执行10分、绩效指标90分；指标性质、指标值、度量单位分栏填写",
  "blank.project-yunnan.name": "项目支出绩效自评表（云南公开14表）",
  "blank.project-yunnan.description": "金额以元为单位；年度指标值分指标性质、指标值、度量单位三栏，总分旁注明等级",
} as const;
