import type { cli as zh } from "../zh-CN/cli";

export const cli: Readonly<Record<keyof typeof zh, string>> = {
  // Usage
  "cli.description":
    "Checks budget performance self-evaluation forms (绩效自评表): finds the form, reads targets and actuals, computes execution rates and scores, says what is wrong and why; with --write the results go into a copy.",
  "cli.usage": "Usage:",
  "cli.usage.text": "npm run check -- <file…> [options]",
  "cli.arguments": "Arguments:",
  "cli.options": "Options:",
  "cli.argument.files": "one or more workbooks (.xlsx, .xlsm, .xlsb, .xls, .et, .ods, .csv)",
  "cli.option.json": "print the result as JSON for other programs",
  "cli.option.sarif": "print the findings as SARIF 2.1.0",
  "cli.option.html": "also save an HTML report that can be printed",
  "cli.option.lang": "language of the report: zh-CN (default) or en",
  "cli.option.write":
    "write rates, scores, totals and missing-reason prompts into a copy “NAME_核查.xlsx”; for kinds that cannot be written (.xlsb, .xls, .et, .ods, .csv) a findings workbook is made instead",
  "cli.option.out": "file name or folder of the copy (default: beside the original)",
  "cli.option.overwrite": "replace the copy if it exists",
  "cli.option.dryRun": "only print what would be written",
  "cli.option.values": "write values instead of formulas",
  "cli.option.findingsSheet": "add a sheet to the copy that lists every finding with a link to its cell",
  "cli.option.tick":
    "also write these cells (K5,I28 or Sheet!K5; all for every one), which hold something typed by a person or a formula; may be repeated",
  "cli.option.untick": "do not write these cells; may be repeated",
  "cli.option.profile":
    "scoring profile: the name of a built-in one ({ids}) or a profile file (.json); chosen from the form by default",
  "cli.option.ignoreRecord":
    "leave out the decisions kept with the workbook (profile, accepted findings, explained wordings)",
  "cli.option.explain": "show how each score was computed",
  "cli.option.color": "use colours (default: as the terminal allows)",
  "cli.option.width": "width of the report in columns (default: the terminal's, 100 when piped)",
  "cli.option.help": "show this help",
  "cli.option.version": "show the version",
  "cli.option.noColor": "no colours",
  "cli.help.more":
    "Exit status:\n  0  no errors\n  1  errors were found, or some file could not be checked or written\n  2  could not run: wrong arguments, no file could be read, or none could be written\n\nExamples:\n  npm run check -- form.xlsx\n  npm run check -- form.xlsx --dry-run\n  npm run check -- form.xlsx --write --tick K5\n  npm run --silent check -- --json *.xlsx > result.json\n\nFiles are read on this computer only and sent nowhere; the original is never changed.",

  // Wrong arguments
  "cli.refuse": "{problem}. See --help.",
  "cli.refuse.noFile": "No file to check was given",
  "cli.refuse.unknownOption": "Unknown option {what}",
  "cli.refuse.missingValue": "Option {what} needs a value",
  "cli.refuse.invalidValue": "Option {what} cannot be “{value}”; expected {expected}",
  "cli.refuse.needsWrite": "Option {what} goes only with --write or --dry-run",
  "cli.refuse.together": "Options {one} and {other} exclude each other",
  "cli.refuse.outNotFolder": "With several files --out must be an existing folder; “{path}” is none",
  "cli.refuse.other": "Wrong arguments: {what}",
  "cli.expected.lang": "zh-CN or en",
  "cli.expected.width": "a whole number of at least 40",
  "cli.expected.profile": "a built-in profile ({ids}) or the path of a profile file",
  "cli.and": "{one}; {other}",
  "cli.profile.invalid": "The profile file “{path}” is wrong: {detail}",

  // Files
  "cli.io": "“{file}” could not be read or written: {detail}.",
  "cli.io.notAFile": "it is a device or pipe, not a regular file",
  "cli.io.readBack": "what was read back differs from what was written",

  // What writing did
  "cli.write.copy":
    "{count, plural, one {# cell} other {# cells}} written, saved as “{output}”. The original was not changed.",
  "cli.write.copyWithSheet":
    "{count, plural, =0 {Nothing was filled in} one {# cell was written} other {# cells were written}}; the sheet “{sheet}” was added. Saved as “{output}”. The original is as it was.",
  "cli.write.noFindingsSheet": "The workbook’s structure is protected: the findings sheet could not be added.",
  "cli.write.nothing": "There is nothing to write; no file was made.",
  "cli.write.nothingTicked":
    "There is nothing that may be written unasked; no file was made. {count, plural, one {# more cell has} other {# more cells have}} to be named with --tick.",
  "cli.write.dryRun":
    "This is a preview; no file was written. With --write {count, plural, one {# cell} other {# cells}} would be written.",
  "cli.write.dryRunNothing": "There is nothing to write.",
  "cli.write.findings":
    "“{file}” is a {kind} file and cannot be written to; its findings were saved as “{output}”. The original was not changed.",
  "cli.write.dryRunFindings":
    "“{file}” is a {kind} file and cannot be written to; with --write its findings would be saved as an .xlsx workbook. This is a preview; no file was written.",
  "cli.write.refused": "Nothing was written: {problems}",
  "cli.write.unknownTick":
    "There is nothing to write in {cells}; see --dry-run for the cells there are. Nothing was written.",
  "cli.write.sameFile": "The output is the original “{file}” itself. Add --overwrite if it shall really be changed.",
  "cli.write.outMissing": "The output folder “{path}” does not exist; nothing was written. Make the folder first.",
  "cli.write.wrongExtension": "The output “{path}” must end in {expected}; nothing was written.",
  "cli.html.saved": "The HTML report was saved as “{output}”.",
  "cli.unexpected":
    "The program failed while checking “{file}”: {detail}. The other files are not affected; please send us this one.",

  // Review of many workbooks
  "cli.review.description":
    "Reviews many workbooks: checks all self-evaluation forms (绩效自评表) in a folder and lists each unit's execution rate, scores, grade and findings; --out writes the results, and a stopped review can be taken up again.",
  "cli.review.usage": "npm run review -- <folder…> [options]",
  "cli.review.argument": "one or more folders (with all below them), workbooks, or patterns such as '2023/**/*.xlsx'",
  "cli.review.option.out": "folder for the results, made if need be; without it nothing is written",
  "cli.review.option.resume":
    "go on with the unfinished review in --out: files that were checked and have not changed are not checked again",
  "cli.review.option.annotate": "make an annotated copy of each workbook, in the folder 批注副本 of --out",
  "cli.review.option.jobs": "how many files to check at a time (default: one per processor core)",
  "cli.review.option.timeLimit": "seconds that one file may take before it is given up with a reason (default 60)",
  "cli.review.option.json": "print the review as JSON, the same as the saved session",
  "cli.review.progress": "{bar} {done, number}/{total, number}  {left}",
  "cli.review.takenOver": "{count, plural, one {# file was} other {# files were}} taken over from the last run.",
  "cli.review.interrupted":
    "Stopped: {done, number} of {total, number} files are checked and kept. Add --resume to go on.",
  "cli.review.interrupted.lost":
    "Stopped: {done, number} of {total, number} files were checked. Nothing is kept, since --out was not given.",
  "cli.review.saved": "The results are in “{out}”: {names}.",
  "cli.review.nothing": "No workbook (.xlsx, .xlsm, .xlsb, .xls, .et, .ods, .csv) was found in “{folder}”.",
  "cli.review.help.more":
    "Exit status:\n  0  no errors\n  1  errors, or some file could not be checked\n  2  could not run: wrong arguments, or no file could be read\n  130  stopped with Ctrl-C\n\nExamples:\n  npm run review -- forms-2023\n  npm run review -- forms-2023 --out results\n  npm run review -- forms-2023 --out results --resume\n  npm run --silent review -- forms-2023 --json > review.json\n\nFiles are read on this computer only and never uploaded; the originals are not changed.",
  "cli.expected.whole": "a whole number from {from, number} to {to, number}",
  "cli.refuse.noFolder": "no folder or file to review was given",
  "cli.refuse.needsOut": "option {what} goes only with --out",
};
