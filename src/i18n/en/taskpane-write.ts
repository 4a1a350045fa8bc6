import type { taskpaneWrite as zh } from "../zh-CN/taskpane-write";

export const taskpaneWrite: Readonly<Record<keyof typeof zh, string>> = {
  "taskpane.write.label": "Preview of the write-back",
  "taskpane.write.nothing": "There is nothing to write.",
  "taskpane.write.nothingHint": "Rates, scores and totals are filled in and agree with what was computed.",
  "taskpane.write.intro":
    "Please look through before writing. Only ticked cells are written; all else stays as it is, and the write can be undone.",
  "taskpane.write.mode": "Rates and totals as",
  "taskpane.write.formulas": "formulas (recommended, follow the sheet)",
  "taskpane.write.values": "values",
  "taskpane.write.safe": "Safe to write",
  "taskpane.write.safeHint": "Fills empty computed cells or renews this tool's own prompts.",
  "taskpane.write.confirm": "To be confirmed",
  "taskpane.write.confirmHint":
    "Replaces what a person typed or a formula, or writes an optional prompt. Not written unless you tick it.",
  "taskpane.write.before": "Before",
  "taskpane.write.after": "After",
  "taskpane.write.empty": "empty",
  "taskpane.write.formulaResult": "gives {value}",
  "taskpane.write.tickSafe": "Only the safe ones",
  "taskpane.write.tickAll": "All",
  "taskpane.write.tickNone": "None",
  "taskpane.write.button": "{count, plural, =0 {Nothing ticked} one {Write # cell} other {Write # cells}}",
  "taskpane.write.writing": "{count, plural, one {Writing # cell…} other {Writing # cells…}}",
  "taskpane.write.readOnly": "This file can only be read. Save it as .xlsx and try again.",
  "taskpane.write.stale": "The sheet has changed; the preview is being renewed.",
  "taskpane.write.done": "{count, plural, one {# cell written} other {# cells written}}",
  "taskpane.write.doneHint": "Choose “Undo the write” to bring everything back as it was.",
  "taskpane.write.saveHint": "Choose “Save a copy” to get the file with what was written; the original stays as it is.",
  "taskpane.write.undo": "Undo the write",
  "taskpane.write.undone":
    "{count, plural, one {Undone; # cell is as it was} other {Undone; # cells are as they were}}",
  "taskpane.write.refused": "Nothing was written",
  "taskpane.write.refusedHint": "Please see to the following and try again. The sheet has not been changed.",
  "taskpane.write.undoRefused": "Nothing was undone",
  "taskpane.write.undoRefusedHint":
    "Cells that were written have been changed since. Nothing was restored, so that no work is lost.",
  "taskpane.write.back": "Back to the preview",
  "taskpane.write.line": "{cell}: {purpose}",

  "taskpane.purpose.rate": "execution rate",
  "taskpane.purpose.fund-score": "fund score",
  "taskpane.purpose.indicator-score": "indicator score",
  "taskpane.purpose.total": "total",
  "taskpane.purpose.grade": "grade",
  "taskpane.purpose.reason-prompt": "prompt for the reason",
  "taskpane.purpose.prompt-removal": "prompt taken away",
  "taskpane.purpose.typed": "typed by hand",
  "taskpane.purpose.fix": "put right",
  "taskpane.purpose.suggestion": "suggested change",

  "taskpane.marks.title": "Highlight cells",
  "taskpane.marks.hint": "Colours the cells with {which}; can be removed at any time, formats stay as they are.",
  "taskpane.marks.stale": "The result has changed since; the highlights may be out of date.",
  "taskpane.marks.show": "Highlight",
  "taskpane.marks.renew": "Renew",
  "taskpane.marks.remove": "Remove highlights",
  "taskpane.marks.left":
    "{count, plural, one {# place} other {# places}} could not be highlighted: {places}. Check the sheet protection and try again.",
  "taskpane.marks.stayed":
    "{count, plural, one {# highlight} other {# highlights}} could not be removed: {places}. Unprotect the sheet and try again.",

  "taskpane.checklist.title": "List of findings",
  "taskpane.checklist.hint": "Adds a sheet with the findings to deal with; each has a link to its cell.",
  "taskpane.checklist.button": "Add the sheet of findings",
};
