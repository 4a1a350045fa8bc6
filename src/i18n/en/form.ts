export const form = {
  "form.layout-decided": "Decided by the column heads “{words}”.",
  "form.layout-generic": "The heads match no known layout exactly; each column is read by what its head says.",
  "form.none-empty": "The sheet is empty.",
  "form.none-instructions": "These are instructions for filling in, not a self-evaluation form.",
  "form.none-report":
    "This is a report on the self-evaluation in words, without indicators to check. If the form stands on another sheet or in another file, please open that one.",
  "form.none-papers":
    "This lists the papers that bear out the indicators, without points or reasons; it is not a self-evaluation form.",
  "form.none-no-head":
    "No self-evaluation form found: no row names both an indicator (such as 三级指标) and its target and actual (such as 年度指标值, 实际完成值).",
  "form.none-project-list":
    "This is a summary of self-evaluations: one project a row with its budget, spending and score, but without targets and actuals to check. Please open the projects’ own forms.",
  "form.declined-rubric":
    "This is a rubric scored by criteria (评分标准). It has no targets to set actuals against and is not scored as a self-evaluation form; please review it against its criteria. If a self-evaluation form was submitted with it, open that one.",
  "form.declined-declaration":
    "This is a declaration of targets: it has no actuals yet, so there is nothing to evaluate. Check the self-evaluation form once the year’s actuals are filled in.",
  "form.declined-monitoring":
    "This is a monitoring table: it shows part of a year, not the year’s actuals, and is not scored as a self-evaluation form. Check the self-evaluation form at the end of the year.",
  "form.remark-truncated": "The sheet is larger than can be read; only its beginning was read.",
  "form.remark-cut-off":
    "The table ends at row {row, number, plain} without a total row and may be incomplete; sums of weights and scores are for orientation only.",
  "form.remark-further-forms":
    "{count, plural, one {One more form to the right was} other {# more forms to the right were}} not read; please put each on a sheet of its own.",
  "form.remark-no-funds": "No fund block was found.",
  "form.remark-other-unit":
    "{cell} says “{text}”, which is not in the form’s unit ({unit}), and was not used; please use one unit.",
  "form.remark-no-actual": "The table has no column for actuals; only the scores can be checked.",
  "form.remark-share-weights": "Weights are written as shares of 1 and were read as points out of 100.",
  "form.remark-no-scores": "The table has neither weights nor scores: completion is checked, nothing is scored.",
} as const;
