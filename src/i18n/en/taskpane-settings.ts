import type { taskpaneSettings as zh } from "../zh-CN/taskpane-settings";

export const taskpaneSettings: Readonly<Record<keyof typeof zh, string>> = {
  "taskpane.help.title": "How to use it",
  "taskpane.help.step1":
    "Open a self-evaluation form and choose Check in the ribbon group 绩效自评. Findings come as errors, warnings, points to confirm and notes.",
  "taskpane.help.step2":
    "Choose a finding and Excel selects its cell; open it to see the source, the computation and what to do.",
  "taskpane.help.step3": "Edit the sheet as usual: the result follows within a second.",
  "taskpane.help.step4":
    "Choose Write, look through the preview and write rates, scores, totals and prompts for missing reasons. It can be undone at any time.",
  "taskpane.help.levels": "What the levels mean",
  "taskpane.help.error": "Error: a number is wrong or the form will be sent back.",
  "taskpane.help.warning": "Warning: the form is likely to be sent back; please verify.",
  "taskpane.help.question": "To confirm: the tool is not sure, a person must judge.",
  "taskpane.help.note": "Note: worth a look.",
  "taskpane.help.privacy": "The workbook is handled on this computer only; nothing is sent anywhere.",
  "taskpane.help.version": "Version {version}",

  "taskpane.settings.title": "Settings",
  "taskpane.settings.language": "Language",
  "taskpane.settings.language.auto": "As in Office",
  "taskpane.settings.language.zh-CN": "简体中文",
  "taskpane.settings.language.en": "English",
  "taskpane.settings.profile": "Scoring profile",
  "taskpane.settings.profile.auto": "Chosen from the form",
};
