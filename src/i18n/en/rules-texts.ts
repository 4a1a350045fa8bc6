/** How targets and texts are worded. */
export const rulesTexts = {
  "rules.target-not-measurable.title": "Target hard to measure",
  "rules.target-not-measurable.review": "“{name}”: the target “{target}” does not say when it is reached",
  "rules.target-not-measurable.pass": "“{name}”: the target can be checked",
  "rules.target-not-measurable.none": "No indicator with a target",
  "rules.target-not-measurable.advice":
    "Give a number and unit where possible; otherwise say what decides: a survey, an acceptance record, a comparison.",
} as const;
