export const cli = {
  // 用法
  "cli.description":
    "核查绩效自评表：识别表格，核对目标值与完成值，核算执行率和得分，指出问题并说明依据；加 --write 可把结果写回副本。",
  "cli.usage": "用法：",
  "cli.usage.text": "npm run check -- <文件…> [选项]",
  "cli.arguments": "参数：",
  "cli.options": "选项：",
  "cli.argument.files": "一个或多个工作簿（.xlsx、.xlsm、.xlsb、.xls、.et、.ods、.csv）",
  "cli.option.json": "以 JSON 输出核查结果，供其他程序读取",
  "cli.option.sarif": "以 SARIF 2.1.0 输出核查发现",
  "cli.option.html": "另存一份可打印的 HTML 报告",
  "cli.option.lang": "报告语言：zh-CN（默认）或 en",
  "cli.option.write":
    "把执行率、得分、合计和待填原因写入副本“原名_核查.xlsx”；不能写回的格式（.xlsb、.xls、.et、.ods、.csv）改为生成核查结果工作簿",
  "cli.option.out": "副本的文件名或文件夹（默认与原文件同一文件夹）",
  "cli.option.overwrite": "副本已存在时予以覆盖",
  "cli.option.dryRun": "只列出将要写入的内容，不写文件",
  "cli.option.values": "写入数值而不是公式",
  "cli.option.findingsSheet": "在副本里加一张“核查结果”工作表，逐条列出问题并链接到单元格",
  "cli.option.tick":
    "另外写入指定单元格（如 K5,I28 或 自评表!K5，all 为全部）；这些单元格里已有手工填写的内容或公式，可重复使用",
  "cli.option.untick": "不写入指定单元格，可重复使用",
  "cli.option.profile":
    "评分口径：内置口径的名称（{ids}）或口径文件（.json）；默认按随工作簿保存的选择，没有则按表格自动选用",
  "cli.option.ignoreRecord": "不采用随工作簿保存的决定（口径、已接受的发现、写法说明）",
  "cli.option.explain": "列出每项得分的计算过程",
  "cli.option.color": "使用颜色（默认按终端而定）",
  "cli.option.width": "报告宽度，以半角字符计（默认按终端宽度，重定向时为 100）",
  "cli.option.help": "显示本说明",
  "cli.option.version": "显示版本号",
  "cli.option.noColor": "不使用颜色",
  "cli.help.more":
    "退出状态：\n  0  没有错误\n  1  有错误，或个别文件未能核查、未能写入\n  2  无法运行：参数有误、没有一个文件能读取，或没有一个文件能写入\n\n示例：\n  npm run check -- 自评表.xlsx\n  npm run check -- 自评表.xlsx --dry-run\n  npm run check -- 自评表.xlsx --write --tick K5\n  npm run --silent check -- --json *.xlsx > 结果.json\n\n文件只在本机读取，不会上传；原文件不会被改动。",

  // 参数有误
  "cli.refuse": "{problem}。用 --help 查看用法。",
  "cli.refuse.noFile": "没有指定要核查的文件",
  "cli.refuse.unknownOption": "不认识选项 {what}",
  "cli.refuse.missingValue": "选项 {what} 后面缺少取值",
  "cli.refuse.invalidValue": "选项 {what} 的取值“{value}”无效，应为{expected}",
  "cli.refuse.needsWrite": "选项 {what} 须与 --write 或 --dry-run 同时使用",
  "cli.refuse.together": "选项 {one} 与 {other} 不能同时使用",
  "cli.refuse.outNotFolder": "核查多个文件时 --out 应为已有的文件夹，“{path}”不是",
  "cli.refuse.other": "参数有误：{what}",
  "cli.expected.lang": " zh-CN 或 en",
  "cli.expected.width": "不小于 40 的整数",
  "cli.expected.profile": "内置口径（{ids}）或口径文件的路径",
  "cli.and": "{one}；{other}",
  "cli.profile.invalid": "口径文件“{path}”有误：{detail}",

  // 文件读写
  "cli.io": "读写“{file}”失败：{detail}。",
  "cli.io.notAFile": "它是设备或管道，不是普通文件",
  "cli.io.readBack": "写入后重新读取，内容与写入的不一致",

  // 写回的结果
  "cli.write.copy": "已写入 {count} 处，保存为“{output}”。原文件没有改动。",
  "cli.write.copyWithSheet": "已写入 {count} 处并加上工作表“{sheet}”，保存为“{output}”。原文件没有改动。",
  "cli.write.noFindingsSheet": "工作簿结构受保护，没有加上“核查结果”工作表。",
  "cli.write.nothing": "没有需要写入的内容，未生成新文件。",
  "cli.write.nothingTicked": "没有可以直接写入的内容，未生成新文件；其余 {count} 处须用 --tick 指定。",
  "cli.write.dryRun": "这是预览，没有写入任何文件。加 --write 后将写入 {count} 处。",
  "cli.write.dryRunNothing": "没有需要写入的内容。",
  "cli.write.findings": "“{file}”是 {kind} 格式，不能写回；核查发现已另存为“{output}”。原文件没有改动。",
  "cli.write.dryRunFindings":
    "“{file}”是 {kind} 格式，不能写回；加 --write 后将把核查发现另存为 .xlsx 工作簿。这是预览，没有写入任何文件。",
  "cli.write.refused": "没有写入任何内容：{problems}",
  "cli.write.unknownTick": "没有可写入的单元格 {cells}；可写入的单元格见 --dry-run。没有写入任何内容。",
  "cli.write.sameFile": "输出文件就是原文件“{file}”。如确要改动原文件，请加 --overwrite。",
  "cli.write.outMissing": "输出文件夹“{path}”不存在，没有写入任何内容。请先建立该文件夹。",
  "cli.write.wrongExtension": "输出文件“{path}”的扩展名应为 {expected}，没有写入任何内容。",
  "cli.html.saved": "HTML 报告已保存为“{output}”。",
  "cli.unexpected": "核查“{file}”时程序出错：{detail}。其余文件不受影响；请把该文件反馈给我们。",

  // 批量审核
  "cli.review.description":
    "批量审核：核查文件夹里的全部绩效自评表，汇总每个单位的执行率、得分、等级和问题；加 --out 可生成汇总结果，中断后可以接着做。",
  "cli.review.usage": "npm run review -- <文件夹…> [选项]",
  "cli.review.argument": "一个或多个文件夹（含下级文件夹）、工作簿，或 '2023/**/*.xlsx' 这样的通配符",
  "cli.review.option.out": "存放审核结果的文件夹，没有则新建；不指定则只显示，不写任何文件",
  "cli.review.option.resume": "接着 --out 里上次没做完的审核：已核查且没有改动的文件不再核查",
  "cli.review.option.annotate": "为每个工作簿生成批注副本，放在 --out 的“批注副本”文件夹",
  "cli.review.option.jobs": "同时核查的文件数（默认与处理器核数相同）",
  "cli.review.option.timeLimit": "一个文件最多核查多少秒，超过则跳过并说明（默认 60）",
  "cli.review.option.json": "以 JSON 输出审核结果，与保存的审核进度文件相同",
  "cli.review.progress": "{bar} {done, number}/{total, number}　{left}",
  "cli.review.takenOver": "沿用上次已核查的 {count, number} 个文件。",
  "cli.review.interrupted": "已中断：核查了 {done, number}/{total, number} 个文件，进度已保存。加 --resume 可接着做。",
  "cli.review.interrupted.lost": "已中断：核查了 {done, number}/{total, number} 个文件。没有指定 --out，进度未保存。",
  "cli.review.saved": "审核结果已保存到“{out}”：{names}。",
  "cli.review.nothing": "“{folder}”里没有找到工作簿（.xlsx、.xlsm、.xlsb、.xls、.et、.ods、.csv）。",
  "cli.review.help.more":
    "退出状态：\n  0  没有错误\n  1  有错误，或个别文件未能核查\n  2  无法运行：参数有误，或没有一个文件能读取\n  130  被 Ctrl-C 中断\n\n示例：\n  npm run review -- 2023年自评表\n  npm run review -- 2023年自评表 --out 审核结果\n  npm run review -- 2023年自评表 --out 审核结果 --resume\n  npm run --silent review -- 2023年自评表 --json > 审核.json\n\n文件只在本机读取，不会上传；原文件不会被改动。",
  "cli.expected.whole": " {from, number} 到 {to, number} 之间的整数",
  "cli.refuse.noFolder": "没有指定要审核的文件夹或文件",
  "cli.refuse.needsOut": "选项 {what} 须与 --out 同时使用",
} as const;
