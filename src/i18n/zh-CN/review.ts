export const review = {
  // 审核进度文件
  "review.session.notJson": "这不是审核进度文件：内容不是 JSON。请选择由“保存进度”或 npm run review 生成的文件。",
  "review.session.otherFile": "这不是审核进度文件。请选择由“保存进度”或 npm run review 生成的文件。",
  "review.session.newer": "该审核进度文件由更新版本的程序生成，本版本无法读取。请更新后再打开。",
  "review.session.damaged": "审核进度文件内容有误，无法读取（位置：{place}）。请改用另一份保存的进度，或重新审核。",

  // 单个文件未能核查
  "review.io": "读取“{file}”失败：{detail}。请确认文件可以打开后重新审核。",
  "review.io.gone": "已不在原来的位置（可能被移动、改名或删除）",
  "review.io.denied": "没有读取权限，或正被其他程序占用",
  "review.notAFile": "它是设备或管道，不是普通文件",
  "review.changing": "“{file}”正在被写入，读取期间内容一直在变。请等保存或复制完成后重新审核该文件。",
  "review.timeLimit":
    "核查“{file}”超过 {seconds, number} 秒仍未完成，已停止。请打开该文件检查是否异常庞大，或单独核查。",
  "review.memory": "“{file}”展开后过大，内存不足，无法核查。请删除表格以外的空行、图片等内容后重试。",
  "review.unexpected": "核查“{file}”时程序出错：{detail}。其余文件不受影响；请把该文件反馈给我们。",

  // 接着做
  "review.resume.exists": "“{out}”里已有一次审核的结果。加 --resume 接着做，或另换一个文件夹。",
  "review.resume.otherOptions":
    "“{out}”里的审核是用另一版本的程序或另一组选项（口径、语言、是否生成批注副本）做的，不能接着做。请用相同选项，或另换一个文件夹。",

  // 进度
  "review.left.unknown": "正在估算剩余时间",
  "review.left.seconds": "剩余约 {count, number} 秒",
  "review.left.minutes": "剩余约 {count, number} 分钟",
  "review.left.hours": "剩余约 {hours, number} 小时 {minutes, number} 分钟",

  // 一览表
  "review.column.file": "文件",
  "review.column.unit": "单位",
  "review.column.form": "自评表",
  "review.column.rate": "执行率",
  "review.column.stated": "自评\n总分",
  "review.column.score": "核算\n总分",
  "review.column.grade": "等级",
  "review.column.errors": "错误",
  "review.column.warnings": "警告",
  "review.column.questions": "待判断",
  "review.rate": "{value, number, rate}",
  "review.points": "{value, number, points}",
  "review.none": "—",
  "review.year": "{year, number, plain}年 ",
  "review.noForm": "没有找到绩效自评表。",
  "review.unread": "未能核查的文件：",
  "review.sums":
    "共 {files, number} 个文件，{forms, number} 张自评表；{withErrors, number} 个文件有错误，{failed, number} 个文件未能核查。",
  "review.skipped": "另有 {count, number} 个文件不是工作簿、是临时文件或是指向文件夹的链接，没有核查。",

  // 结果文件
  "review.output.book": "审核汇总.xlsx",
  "review.output.opinions": "审核意见.html",
  "review.output.report": "审核报告.html",
  "review.output.units": "单位一览.csv",
  "review.output.findings": "问题清单.csv",

  // 批注副本
  "review.annotated": "批注副本已保存为“{output}”。",
  "review.annotated.kind": "{kind} 格式不能加批注，没有生成批注副本。",
  "review.annotated.nothing": "没有需要批注的内容，没有生成批注副本。",
  "review.amount": "{value, number, amount}",
} as const;
