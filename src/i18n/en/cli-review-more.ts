import type { cliReviewMore as zh } from "../zh-CN/cli-review-more";

/** The commands for roll-up and comparison. */
export const cliReviewMore: Readonly<Record<keyof typeof zh, string>> = {
  "cli.rollup.description":
    "Roll-up: forms of one project's sites as one, added up first and scored after, and compared with the parent's form.",
  "cli.rollup.usage": "npm run rollup -- [PARENT] <FOLDER> [options]",
  "cli.rollup.argument": "the parent's workbook, if there is one, and the folder with the sites' forms",
  "cli.rollup.option.sites": "list of the sites (a text file, one a line); else the list in the parent's words",
  "cli.rollup.option.xlsx": "also save a workbook: totals, sites, indicators and findings, with live formulas",
  "cli.rollup.option.explain": "show how each figure came about",
  "cli.rollup.help": "\nExample:\n  npm run rollup -- samples/rollup/汇总表.xlsx samples/rollup/项目点\n",
  "cli.rollup.words": "Name the folder with the forms; the parent's workbook may stand before it",
  "cli.rollup.nothing": "“{folder}” holds no forms to roll up.",
  "cli.compare.description":
    "Comparison: what changed between two versions of a form, and which findings are new, still there, gone.",
  "cli.compare.usage": "npm run compare -- <OLD> <NEW> [options]",
  "cli.compare.argument": "two workbooks, the old one first",
  "cli.compare.help": "\nExample:\n  npm run compare -- submitted.xlsx returned.xlsx\n",
  "cli.compare.words": "Name two workbooks, the old one first",
  "cli.more.option.json": "print JSON, for other programs",
  "cli.more.option.html": "also save a page that prints well",
  "cli.more.option.overwrite": "replace a saved file that exists",
  "cli.more.saved": "Saved as “{output}”.",
  "cli.more.status":
    "\nExit status:\n  0  no errors\n  1  errors, or some file could not be read\n  2  could not run: wrong arguments, or no form to work on",
};
