import type { taskpanePane as zh } from "../zh-CN/taskpane-pane";

export const taskpanePane: Readonly<Record<keyof typeof zh, string>> = {
  "taskpane.title": "Self-Evaluation Assistant",

  "taskpane.page.starting": "Opening the Self-Evaluation Assistant…",
  "taskpane.page.oldHost":
    "The web component of this Excel is too old for the Self-Evaluation Assistant. Please use Excel 2021, Excel 2024 or Microsoft 365, or open this page in a current browser such as Edge or Chrome to check the workbook file itself.",
  "taskpane.page.noScript":
    "The Self-Evaluation Assistant needs JavaScript. Please enable it in the browser's settings and reload this page.",
  "taskpane.page.notStarted":
    "The Self-Evaluation Assistant did not load completely: the network or the server may be down for a moment, or a new version has just been put there. Please try again; if that does not help, close the pane and open it again, or ask your administrator.",

  "taskpane.view.label": "View",
  "taskpane.view.findings": "Check",
  "taskpane.view.indicators": "Indicators",
  "taskpane.view.write": "Write",
  "taskpane.view.help": "Help",
  "taskpane.view.count": "{name} {count, number}",

  "taskpane.sheet.label": "Sheet",
  "taskpane.sheet.form": "{name} (form)",
  "taskpane.sheet.named": "{nth}/{count} {form} ({name})",
  "taskpane.sheet.nth": "{name} (form {nth} of {count})",
  "taskpane.sheet.declined": "{name} (form that is not scored)",

  "taskpane.check.again": "Check again",
  "taskpane.check.running": "Checking…",
  "taskpane.check.stale": "The sheet has changed; checking again…",

  "taskpane.opening": "Reading the workbook…",

  "taskpane.notices": "Notices",

  "taskpane.dismiss": "Dismiss",

  "taskpane.follow.offer": "You have turned to sheet “{sheet}”. The pane stayed here so that the preview is not lost.",
  "taskpane.follow.turn": "Turn to that sheet",
  "taskpane.retry": "Try again",

  "taskpane.empty.title": "There is no self-evaluation form on “{sheet}”",
  "taskpane.empty.declinedTitle": "“{sheet}” is not a form that this tool scores",
  "taskpane.empty.hint": "Go to the sheet with the self-evaluation form and choose “Check again”.",
  "taskpane.empty.others": "These sheets hold a form:",
  "taskpane.empty.noSheet": "The workbook has no visible sheet.",

  "taskpane.failure.title": "Not completed",
  "taskpane.failure.unexpected":
    "Something unexpected went wrong: {detail}. Please try again; if it keeps happening, send this text to your support.",
  "taskpane.failure.view": "This part cannot be shown: {detail}. The other parts still work.",
  "taskpane.failure.load":
    "This part could not be loaded; the network or the server may be down for a moment. Please try again; if that does not help, close the pane and open it again (in a browser, save a copy first, then reload the page).",
  "taskpane.failure.language":
    "The texts of this language did not load; the pane stays in the other one for now. Check the network and try again.",
  "taskpane.failure.sample":
    "The sample could not be fetched ({detail}). Please check the network, or choose a file of your own.",
  "taskpane.failure.officeTimeout":
    "Excel's interface component (Office.js) did not answer in time, so the open workbook cannot be reached. Try again, or open the workbook file here and check it.",
  "taskpane.failure.officeFailed":
    "Excel's interface component (Office.js) could not be loaded, most often because its address is not reachable from this network. Try again, or open the workbook file here and check it; in a closed network, ask your administrator for the local build.",

  "taskpane.announce.checked":
    "“{sheet}” checked: {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {questions, number} to judge.",
  "taskpane.announce.noForm": "There is no self-evaluation form on “{sheet}”.",
  "taskpane.announce.written": "{cells, plural, one {# cell} other {# cells}} written.",
  "taskpane.announce.refused": "Nothing was written; {count, plural, one {# problem} other {# problems}}.",
  "taskpane.announce.undone": "Undone; {cells, plural, one {# cell} other {# cells}} restored.",
  "taskpane.announce.undoRefused": "Nothing was undone: cells that were written have been changed since.",

  "taskpane.view.more": "More",
  "taskpane.view.training": "Training",
  "taskpane.view.batch": "Batch review",
  "taskpane.view.settings": "Settings",
  "taskpane.more.training": "See step by step how a score comes about, try other numbers, practise",
  "taskpane.more.batch": "Check many files at once, with a summary and review notes",
  "taskpane.more.settings": "Scoring profile, language, how to write",
  "taskpane.more.help": "How to use it, levels of findings, keyboard",
  "taskpane.more.back": "Back",
  "taskpane.cancel": "Cancel",
  "taskpane.welcome.label": "Welcome",
  "taskpane.welcome.find.title": "The result is already below",
  "taskpane.welcome.find.text":
    "Forms are checked as soon as they are open. Choose a finding and its cell is selected; open it for the source, the computation and what to do.",
  "taskpane.welcome.write.title": "Preview first, then write",
  "taskpane.welcome.write.text":
    "Rates, scores, totals and prompts for reasons can be written at once. Every cell is listed before and can be taken back after.",
  "taskpane.welcome.private.title": "The form stays on this computer",
  "taskpane.welcome.private.text":
    "Everything is checked here; nothing is uploaded. Scoring profile, training and batch review are under “More”.",
  "taskpane.welcome.next": "Next",
  "taskpane.welcome.skip": "Skip",
  "taskpane.welcome.start": "Start",
  "taskpane.welcome.step": "{step, number}/{of, number}",
  "taskpane.announce.accepted": "The finding is ignored.",
  "taskpane.announce.withdrawn": "The finding counts again.",
  "taskpane.announce.clarified": "Checked again with the new wording.",
  "taskpane.announce.profile": "Checked again with the other scoring profile.",
  "taskpane.announce.marked": "{cells, plural, one {# cell is} other {# cells are}} highlighted.",
  "taskpane.announce.unmarked": "Highlights are removed.",
  "taskpane.announce.sheetAdded": "The sheet “{sheet}” was added.",
  "taskpane.failure.noForm":
    "There is no form on this sheet, so this cannot be kept. Turn to a sheet with a form first.",

  "taskpane.empty.start": "No form yet? Make a new one, or look at the sample first.",
  "taskpane.sample.sheet": "示例自评表",
  "taskpane.new.button": "New form",
  "taskpane.new.title": "New form",
  "taskpane.new.layout": "Layout",
  "taskpane.new.unit": "Unit",
  "taskpane.new.project": "Project",
  "taskpane.new.year": "Budget year",
  "taskpane.new.yearWrong": "Please enter a year, such as 2025",
  "taskpane.new.budget": "Initial budget ({unit}; may be left empty)",
  "taskpane.new.budgetWrong": "Please enter a number from 0 on",
  "taskpane.new.hint":
    "The form comes as a new sheet with formulas for rates, scores and totals; other sheets stay as they are.",
  "taskpane.new.create": "Create",
};
