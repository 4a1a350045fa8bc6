export const review = {
  // 审核进度文件
  "review.session.notJson": "这不是审核进度文件：内容不是 JSON。请选择由“保存进度”或 npm run review 生成的文件。",
  "review.session.otherFile": "这不是审核进度文件。请选择由“保存进度”或 npm run review 生成的文件。",
  "review.session.newer": "该审核进度文件由更新版本的程序生成，本版本无法读取。请更新后再打开。",
  "review.session.damaged": "审核进度文件内容有误，无法读取（位置：{place}）。请改用另一份保存的进度，或重新审核。",
} as const;
