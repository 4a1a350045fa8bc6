/** The page without Excel: files. */
export const taskpaneFile = {
  "taskpane.file.title": "核查表格文件",
  "taskpane.file.intro": "把绩效自评表拖到这里，或选择文件。文件只在本机处理，不会上传。",
  "taskpane.file.kinds": "支持 .xlsx、.xlsm、.xlsb、.xls、.et、.ods、.csv；写回后另存为副本，原文件不改动。",
  "taskpane.file.choose": "选择文件",
  "taskpane.file.sample": "打开示例",
  "taskpane.file.another": "打开其他文件",
  "taskpane.file.save": "另存副本",
  "taskpane.file.opening": "正在打开“{file}”……",
  "taskpane.file.drop": "松开即可打开",
  "taskpane.file.grid": "工作表内容",
  "taskpane.file.copyName": "{stem}（核查后）{extension}",
} as const;
