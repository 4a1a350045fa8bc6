import type { workbook as zh } from "../zh-CN/workbook";

export const workbook: Readonly<Record<keyof typeof zh, string>> = {
  "workbook.error.not-a-workbook":
    "“{file}” is not a spreadsheet: {detail}. Choose an .xlsx, .xlsm, .xlsb, .xls, .et, .ods or .csv file.",
  "workbook.error.encrypted":
    "“{file}” needs a password to open and cannot be read. Remove the password in Excel or WPS, save, and try again.",
  "workbook.error.empty": "“{file}” is an empty file (0 bytes). Check that it was saved or downloaded completely.",
  "workbook.error.damaged":
    "“{file}” is damaged and cannot be read: {detail}. Get the file again, or open it in Excel or WPS, repair and save it, then try again.",
  "workbook.error.too-large":
    "“{file}” is too large and was not read: {detail}. Delete unused rows, columns or pictures, save, and try again.",
  "workbook.error.unsafe-xml":
    "“{file}” holds unsafe content (a DOCTYPE declaration in {detail}), so reading was stopped. No normal spreadsheet holds this; check where the file came from.",
  "workbook.error.unsupported":
    "“{file}” uses a format that is not supported: {detail}. Save it as .xlsx in Excel or WPS and try again.",
  "workbook.error.not-found": "“{file}” was not found. Check the path and the file name.",
  "workbook.error.is-a-folder":
    "“{file}” is a folder, not a file. Name a spreadsheet inside it, or review the whole folder with npm run review.",
  "workbook.error.no-permission":
    "There is no permission to access “{file}”. Check the file's permissions, or close the program that holds it, and try again.",
  "workbook.error.exists":
    "“{file}” already exists and was not overwritten. Use another file name, or move the existing file away.",
  "workbook.error.disk-full":
    "The disk is full: “{file}” could not be written, and the original file is unchanged. Free some space and try again.",
  "workbook.error.verification-failed":
    "The check before saving failed, so nothing was written to “{file}”: {detail}. The original file is unchanged; please send us the file.",
  "workbook.error.read-only-kind":
    "“{file}” is of a kind that can be read but not written: {detail}. Save it as .xlsx before writing.",
  "workbook.error.structure-locked":
    "The structure of “{file}” is protected, so no sheet can be added. Choose Review > Protect Workbook to take the protection off, then try again.",
  "workbook.error.host-busy": "Excel is busy (perhaps a cell is being edited). Press Enter or Esc and try again.",
  "workbook.error.host-timeout":
    "Excel did not answer for a long time, so the operation was cancelled. Try again later.",
  "workbook.error.host-gone": "The connection to Excel is lost. Open the task pane again.",
  "workbook.error.host-error": "Excel reported an error: {detail}. Try again; if it persists, reopen the workbook.",

  "workbook.detail.no-signature": "its content is no known spreadsheet format",
  "workbook.detail.other-document": "it is another kind of document (such as Word, a presentation or an archive)",
  "workbook.detail.zip-cut": "the archive is incomplete; the file may have been cut off",
  "workbook.detail.checksum": "the checksum of part {part} does not match",
  "workbook.detail.duplicate-part": "part {part} occurs twice",
  "workbook.detail.unsafe-name": "the part name {part} is not allowed",
  "workbook.detail.overlap": "data in the archive overlap",
  "workbook.detail.part-missing": "part {part} is missing",
  "workbook.detail.xml": "the XML of part {part} is incomplete or wrong",
  "workbook.detail.unreadable": "its content cannot be parsed",
  "workbook.detail.too-many-parts": "it holds {count, number} parts; the limit is {limit, number}",
  "workbook.detail.part-size": "part {part} inflates to {size, number} MB; the limit is {limit, number} MB",
  "workbook.detail.total-size": "it inflates to {size, number} MB; the limit is {limit, number} MB",
  "workbook.detail.ratio": "part {part} is compressed {ratio, number} times, which looks like a zip bomb",
  "workbook.detail.file-size": "the file has {size, number} MB; the limit is {limit, number} MB",
  "workbook.detail.compression": "part {part} uses an unknown compression method",
  "workbook.detail.encoding": "the text encoding of part {part} is {encoding}",
  "workbook.detail.part-changed": "part {part} differs from the original",
  "workbook.detail.cell-changed": "cell {address} of sheet “{sheet}” is not as expected",
  "workbook.detail.sheet-changed": "sheet “{sheet}” changed outside the edited cells",

  "workbook.problem.empty": "empty",
  "workbook.problem.changed-since-read":
    "Cell {address} of sheet “{sheet}” was changed after it was read: it held “{expected}” and now holds “{found}”. Check again before writing.",
  "workbook.problem.sheet-missing":
    "Sheet “{sheet}” was not found; it may have been deleted. Check again before writing.",
  "workbook.problem.sheet-renamed": "Sheet “{expected}” was renamed to “{found}”. Check again before writing.",
  "workbook.problem.protected":
    "Sheet “{sheet}” is protected and cell {address} cannot be edited. Unprotect the sheet, or write to unlocked cells only.",
  "workbook.problem.merged":
    "Cell {address} of sheet “{sheet}” lies in the merged area {found} and is not its top left cell, so it cannot be written alone. Unmerge the area and try again.",
  "workbook.problem.part-of-array":
    "Cell {address} of sheet “{sheet}” belongs to the array formula in {found} and cannot be changed alone. Change or delete the array formula first.",
  "workbook.problem.in-edit-mode":
    "A cell is being edited, so nothing could be written. Press Enter or Esc and try again.",
  "workbook.problem.read-only":
    "The workbook is read-only; sheet “{sheet}” cannot be written: {found}. Save it as an editable .xlsx file and try again.",
  "workbook.problem.host-error":
    "Excel reported an error while writing sheet “{sheet}”: {found}. Nothing was written; try again.",
  "workbook.problem.timeout":
    "Excel did not answer while writing sheet “{sheet}”; nothing was written. Try again later.",

  "workbook.warning.signed": "This workbook carries a digital signature, which the writing makes invalid.",
  "workbook.warning.recalculate":
    "{count, plural, one {# formula ({first}) refers} other {# formulas (e.g. {first}) refer}} to changed cells and could not be recalculated here; Excel or WPS will recalculate when the file is next opened.",

  // Excel (src/workbook/excel): what goes into {file} and {detail} above, and what only Excel can meet.
  "workbook.excel.this-workbook": "this workbook",
  "workbook.excel.access-denied": "Excel denied access (the workbook may be open in a read-only or protected view)",
  "workbook.excel.sheet-gone": "the sheet to be read is no longer in the workbook",
  "workbook.excel.too-much-data": "the sheet holds more data than Excel can pass on at once",
  "workbook.excel.no-words": "the operation did not succeed",
  "workbook.excel.merges-unknown":
    "this version of Excel cannot tell where cells are merged; please use Excel 2021 or later",

  "workbook.error.half-written":
    "The write failed half-way and could not be taken back completely: {detail}. Check these cells now, or close the workbook without saving.",
};
