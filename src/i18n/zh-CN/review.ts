export const review = {
  // 审核进度文件
  "review.session.notJson": "这不是审核进度文件：内容不是 JSON。请选择由“保存进度”或 npm run review 生成的文件。",
  "review.session.otherFile": "这不是审核进度文件。请选择由“保存进度”或 npm run review 生成的文件。",
  "review.session.newer": "该审核进度文件由更新版本的程序生成，本版本无法读取。请更新后再打开。",
  "review.session.damaged": "审核进度文件内容有误，无法读取（位置：{place}）。请改用另一份保存的进度，或重新审核。",

  // 单个文件未能核查
  "review.io": "读取“{file}”失败：{detail}。请确认文件可以打开后重新审核。",
  "review.notAFile": "它是设备或管道，不是普通文件",
  "review.changing": "“{file}”正在被写入，读取期间内容一直在变。请等保存或复制完成后重新审核该文件。",
  "review.timeLimit":
    "核查“{file}”超过 {seconds, number} 秒仍未完成，已停止。请打开该文件检查是否异常庞大，或单独核查。",
  "review.memory": "“{file}”展开后过大，内存不足，无法核查。请删除表格以外的空行、图片等内容后重试。",
  "review.unexpected": "核查“{file}”时程序出错：{detail}。其余文件不受影响；请把该文件反馈给我们。",
} as const;
