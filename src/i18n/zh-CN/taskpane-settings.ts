/** 帮助 and 设置. */
export const taskpaneSettings = {
  "taskpane.help.title": "使用说明",
  "taskpane.help.step1":
    "打开绩效自评表，点功能区“绩效自评”里的“核查”。结果按错误、警告、待确认、提示排列，可用上下方向键逐条查看。",
  "taskpane.help.step2": "点一条发现，Excel 会选中对应单元格；展开可看依据、计算说明和处理办法。",
  "taskpane.help.step3": "直接在表里修改，核查结果在一秒内更新。",
  "taskpane.help.step4": "点“写回”，核对预览后写入执行率、得分、总分和原因填写提示，随时可以撤销。",
  "taskpane.help.levels": "结果分级",
  "taskpane.help.error": "错误：数字不对或会被退回，应当改正。",
  "taskpane.help.warning": "警告：很可能被退回，请核实。",
  "taskpane.help.question": "待确认：工具拿不准，请人工判断。",
  "taskpane.help.note": "提示：供参考。",
  "taskpane.help.privacy": "表格内容只在本机处理，不上传、不联网。",
  "taskpane.help.version": "版本 {version}",

  "taskpane.settings.title": "设置",
  "taskpane.settings.language": "界面语言",
  "taskpane.settings.language.auto": "跟随 Office",
  "taskpane.settings.language.zh-CN": "简体中文",
  "taskpane.settings.language.en": "English",
  "taskpane.settings.profile": "评分口径",
  "taskpane.settings.profile.auto": "按表格自动选择",
} as const;
