/** The frame of the pane: page, tabs, sheets, failures, what is announced. */
export const taskpanePane = {
  "taskpane.title": "绩效自评助手",

  "taskpane.page.starting": "正在打开绩效自评助手……",
  "taskpane.page.oldHost":
    "当前 Excel 使用的网页组件过旧，无法运行绩效自评助手。请改用 Excel 2021、Excel 2024 或 Microsoft 365，也可以用 Edge、Chrome 等新版浏览器打开本页，直接核查表格文件。",
  "taskpane.page.noScript": "绩效自评助手需要启用 JavaScript。请在浏览器设置中启用后刷新本页。",
  "taskpane.page.notStarted":
    "绩效自评助手没有加载完整，可能是网络或服务器暂时不通，也可能刚刚更新了版本。请重试；仍不行，请关闭窗格再打开，或联系管理员。",

  "taskpane.view.label": "视图",
  "taskpane.view.findings": "核查",
  "taskpane.view.indicators": "指标",
  "taskpane.view.write": "写回",
  "taskpane.view.help": "帮助",
  "taskpane.view.count": "{name} {count, number}",

  "taskpane.sheet.label": "工作表",
  "taskpane.sheet.form": "{name}（自评表）",
  "taskpane.sheet.named": "{nth}/{count} {form}（{name}）",
  "taskpane.sheet.nth": "{name}（第 {nth} 张，共 {count} 张）",
  "taskpane.sheet.declined": "{name}（不评分的表）",

  "taskpane.check.again": "重新核查",
  "taskpane.check.running": "正在核查……",
  "taskpane.check.stale": "表格已改动，正在重新核查……",

  "taskpane.opening": "正在读取工作簿……",

  "taskpane.notices": "提示信息",

  "taskpane.dismiss": "关闭提示",

  "taskpane.follow.offer": "您已切换到工作表“{sheet}”。为保留当前的写回预览，窗格没有跟随切换。",
  "taskpane.follow.turn": "切换到该表",
  "taskpane.retry": "重试",

  "taskpane.empty.title": "“{sheet}”里没有绩效自评表",
  "taskpane.empty.declinedTitle": "“{sheet}”不是本工具评分的表",
  "taskpane.empty.hint": "请打开含有绩效自评表的工作表，再点“重新核查”。",
  "taskpane.empty.others": "下列工作表里有自评表：",
  "taskpane.empty.noSheet": "工作簿里没有可见的工作表。",

  "taskpane.failure.title": "没有完成",
  "taskpane.failure.unexpected": "出现意外错误：{detail}。请重试；若反复出现，请把这段文字发给技术支持。",
  "taskpane.failure.view": "这一部分无法显示：{detail}。其他部分仍可使用。",
  "taskpane.failure.load":
    "这一部分没有加载下来，可能是网络或服务器暂时不通。请重试；仍不行，请关闭窗格再打开（在浏览器里请先另存副本，再刷新页面）。",
  "taskpane.failure.language": "这种语言的文字没有加载下来，界面暂时保持原来的语言。请检查网络后重试。",
  "taskpane.failure.sample": "示例文件没有取到（{detail}）。请检查网络，或直接选择自己的文件。",
  "taskpane.failure.officeTimeout":
    "Excel 的接口组件（Office.js）在规定时间内没有响应，无法连接到打开的工作簿。可以重试，也可以先在这里打开表格文件核查。",
  "taskpane.failure.officeFailed":
    "Excel 的接口组件（Office.js）无法加载，通常是网络不能访问其地址。可以重试，也可以先在这里打开表格文件核查；内网环境请让管理员部署本地版本。",

  "taskpane.announce.checked":
    "“{sheet}”核查完成：错误 {errors, number} 项，警告 {warnings, number} 项，待判断 {questions, number} 项。",
  "taskpane.announce.noForm": "“{sheet}”里没有绩效自评表。",
  "taskpane.announce.written": "已写入 {cells, number} 个单元格。",
  "taskpane.announce.refused": "没有写入任何内容，有 {count, number} 处问题。",
  "taskpane.announce.undone": "已撤销，{cells, number} 个单元格恢复原样。",
  "taskpane.announce.undoRefused": "没有撤销：写入的单元格此后又有改动。",

  "taskpane.view.more": "更多",
  "taskpane.view.training": "培训模式",
  "taskpane.view.batch": "批量审核",
  "taskpane.view.settings": "设置",
  "taskpane.more.training": "逐步讲解得分，试改数字，做练习",
  "taskpane.more.batch": "一次核查多个文件，生成汇总表和审核意见",
  "taskpane.more.settings": "评分口径、语言、写回方式",
  "taskpane.more.help": "使用说明、结果分级、键盘操作",
  "taskpane.more.back": "返回",
  "taskpane.cancel": "取消",
  "taskpane.welcome.label": "欢迎",
  "taskpane.welcome.find.title": "结果已经在下面了",
  "taskpane.welcome.find.text":
    "打开自评表即自动核查。点一条发现，就会选中对应的单元格；展开可看依据、计算过程和处理办法。",
  "taskpane.welcome.write.title": "先预览，再写回",
  "taskpane.welcome.write.text": "执行率、得分、总分和原因填写提示可以一次写入。写入前逐格列出，写入后可以撤销。",
  "taskpane.welcome.private.title": "表格不离开这台电脑",
  "taskpane.welcome.private.text": "全部在本机核查，不上传、不联网。评分口径、培训模式和批量审核在“更多”里。",
  "taskpane.welcome.next": "下一条",
  "taskpane.welcome.skip": "跳过",
  "taskpane.welcome.start": "开始使用",
  "taskpane.welcome.step": "{step, number}/{of, number}",
  "taskpane.announce.accepted": "已忽略这条发现。",
  "taskpane.announce.withdrawn": "已取消忽略，这条发现重新计入。",
  "taskpane.announce.clarified": "已按新的说法重新核查。",
  "taskpane.announce.profile": "已更换评分口径并重新核查。",
  "taskpane.announce.marked": "已标记 {cells, number} 个单元格。",
  "taskpane.announce.unmarked": "已清除标记。",
  "taskpane.announce.sheetAdded": "已添加工作表“{sheet}”。",
  "taskpane.failure.noForm": "当前工作表里没有自评表，无法保存这项设置。请先切换到有自评表的工作表。",

  "taskpane.empty.start": "还没有自评表？可以新建一张空白表，或先看看示例。",
  "taskpane.sample.sheet": "示例自评表",
  "taskpane.new.button": "新建自评表",
  "taskpane.new.title": "新建自评表",
  "taskpane.new.layout": "版式",
  "taskpane.new.unit": "单位名称",
  "taskpane.new.project": "项目名称",
  "taskpane.new.year": "预算年度",
  "taskpane.new.yearWrong": "请填四位年份，如 2025",
  "taskpane.new.budget": "年初预算（{unit}，可不填）",
  "taskpane.new.budgetWrong": "请填不小于 0 的数字",
  "taskpane.new.hint": "空白表放在新的工作表里，执行率、得分和总分带公式；原有工作表不受影响。",
  "taskpane.new.create": "新建",
} as const;
