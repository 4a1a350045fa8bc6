import type { review as zh } from "../zh-CN/review";

export const review: Readonly<Record<keyof typeof zh, string>> = {
  "review.session.notJson":
    "This is not a review session: its content is not JSON. Choose a file made by “Save session” or npm run review.",
  "review.session.otherFile": "This is not a review session. Choose a file made by “Save session” or npm run review.",
  "review.session.newer":
    "This review session was made by a newer version of the program and cannot be read by this one. Update, then open it again.",
  "review.session.damaged":
    "The review session is damaged and cannot be read (at {place}). Use another saved session, or review the files again.",

  // A file that could not be checked
  "review.io": "“{file}” could not be read: {detail}. Make sure that it can be opened, then review again.",
  "review.io.gone": "it is no longer where it was (moved, renamed or deleted)",
  "review.io.denied": "there is no right to read it, or another program has it open",
  "review.notAFile": "it is a device or a pipe, not a regular file",
  "review.changing":
    "“{file}” is being written: it kept changing while it was read. Review it again once it is saved or copied.",
  "review.timeLimit":
    "Checking “{file}” took more than {seconds, number} seconds and was stopped. See whether the file is unusually large, or check it on its own.",
  "review.memory":
    "“{file}” is too large when unpacked: there is not enough memory to check it. Remove empty rows, pictures and the like outside the form, then try again.",
  "review.unexpected":
    "The program failed on “{file}”: {detail}. The other files are not affected; please send us the file.",

  // Taking up again
  "review.resume.exists": "“{out}” already holds a review. Add --resume to go on with it, or use another folder.",
  "review.resume.otherOptions":
    "The review in “{out}” was made by another version of the program or with other options (profile, language, annotated copies) and cannot be taken up. Use the same options, or another folder.",

  // Progress
  "review.left.unknown": "estimating the time left",
  "review.left.seconds": "about {count, plural, one {# second} other {# seconds}} left",
  "review.left.minutes": "about {count, plural, one {# minute} other {# minutes}} left",
  "review.left.hours": "about {hours, number} h {minutes, number} min left",

  // Table
  "review.column.file": "File",
  "review.column.unit": "Unit",
  "review.column.form": "Form",
  "review.column.rate": "Rate",
  "review.column.stated": "Stated\ntotal",
  "review.column.score": "Computed\ntotal",
  "review.column.grade": "Grade",
  "review.column.errors": "Errors",
  "review.column.warnings": "Warnings",
  "review.column.questions": "To judge",
  "review.rate": "{value, number, rate}",
  "review.points": "{value, number, points}",
  "review.none": "—",
  "review.year": "{year, number, plain} ",
  "review.noForm": "No self-evaluation form was found.",
  "review.unread": "Files that could not be checked:",
  "review.sums":
    "{files, plural, one {# file} other {# files}}, {forms, plural, one {# form} other {# forms}}; {withErrors, plural, one {# file has} other {# files have}} errors, {failed, number} could not be checked.",
  "review.skipped":
    "{count, plural, one {# other file was} other {# other files were}} not checked: no workbook, a temporary file or a link to a folder.",

  // Output files
  "review.output.book": "Summary.xlsx",
  "review.output.opinions": "Opinions.html",
  "review.output.report": "Report.html",
  "review.output.units": "Units.csv",
  "review.output.findings": "Findings.csv",

  // Annotated copies
  "review.annotated": "The annotated copy is “{output}”.",
  "review.annotated.kind": "A file of kind {kind} cannot be annotated; no copy was made.",
  "review.annotated.nothing": "There is nothing to mark; no annotated copy was made.",
  "review.amount": "{value, number, amount}",
};
