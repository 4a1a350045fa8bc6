import type { taskpaneFile as zh } from "../zh-CN/taskpane-file";

export const taskpaneFile: Readonly<Record<keyof typeof zh, string>> = {
  "taskpane.file.title": "Check a workbook file",
  "taskpane.file.intro":
    "Drop a self-evaluation form here, or choose a file. It is handled on this computer and never uploaded.",
  "taskpane.file.kinds":
    "Reads .xlsx, .xlsm, .xlsb, .xls, .et, .ods and .csv. What is written goes into a copy; the original stays as it is.",
  "taskpane.file.choose": "Choose a file",
  "taskpane.file.sample": "Open the sample",
  "taskpane.file.another": "Open another file",
  "taskpane.file.save": "Save a copy",
  "taskpane.file.opening": "Opening “{file}”…",
  "taskpane.file.drop": "Drop to open",
  "taskpane.file.grid": "The sheet",
  "taskpane.file.copyName": "{stem} (checked){extension}",
};
