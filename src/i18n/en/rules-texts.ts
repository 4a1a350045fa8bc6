/** How targets and texts are worded. */
export const rulesTexts = {
  "rules.target-not-measurable.title": "Target hard to measure",
  "rules.target-not-measurable.review": "“{name}”: the target “{target}” does not say when it is reached",
  "rules.target-not-measurable.pass": "“{name}”: the target can be checked",
  "rules.target-not-measurable.none": "No indicator with a target",
  "rules.target-not-measurable.advice":
    "Give a number and unit where possible; otherwise say what decides: a survey, an acceptance record, a comparison.",

  "rules.hollow-percentage.title": "Hollow percentage",
  "rules.hollow-percentage.review": "“{name}”: the target is {target}, but nothing says what is divided by what",
  "rules.hollow-percentage.pass": "“{name}”: the percentage refers to something",
  "rules.hollow-percentage.none": "No indicator is counted in percent",
  "rules.hollow-percentage.advice":
    "Make it a rate with a formula and a source (e.g. the pass rate of a training), or an honest qualitative target.",

  "rules.actual-copies-target.title": "Actual copies the target",
  "rules.actual-copies-target.fail": "“{name}”: the actual “{actual}” is the target word for word, comparator included",
  "rules.actual-copies-target.comparator":
    "“{name}”: the actual “{actual}” carries a comparison; it is no measured value",
  "rules.actual-copies-target.words": "“{name}”: the actual “{actual}” repeats the target and reports nothing",
  "rules.actual-copies-target.no-number":
    "“{name}”: the target “{target}” is a number, the actual “{actual}” gives none",
  "rules.actual-copies-target.pass": "“{name}”: the actual does not copy the target",
  "rules.actual-copies-target.none": "No indicator has both a target and an actual",
  "rules.actual-copies-target.advice": "Enter the figure that was reached, without ≥ or ≤.",
  "rules.actual-copies-target.advice-number": "Enter the figure that was reached and where it comes from.",
  "rules.actual-copies-target.advice-words":
    "Say what was done and how far it got, best with figures or the name of the evidence.",

  "rules.satisfaction-suspicious.title": "Satisfaction of 100%",
  "rules.satisfaction-suspicious.review": "“{name}”: the actual is {actual}; is there a survey behind it?",
  "rules.satisfaction-suspicious.pass": "“{name}”: the actual is {actual}",
  "rules.satisfaction-suspicious.none": "No satisfaction indicator with a number",
  "rules.satisfaction-suspicious.advice":
    "Keep the number of questionnaires, who was asked and the result at hand; no complaints does not mean 100%.",

  "rules.date-outside-year.title": "Date outside the year",
  "rules.date-outside-year.review": "“{name}” says “{text}”; the form is for {year}",
  "rules.date-outside-year.pass": "“{name}”: “{text}” lies in {year}",
  "rules.date-outside-year.none": "No date with a year, or the form's year is not known",
  "rules.date-outside-year.advice":
    "Check the year; if the project or its money runs over years, say so in the reason.",

  "rules.missing-goal.title": "Overall goal not filled in",
  "rules.missing-goal.planned": "planned goal",
  "rules.missing-goal.achieved": "what was achieved",
  "rules.missing-goal.fail": "The overall goal's “{part}” is empty",
  "rules.missing-goal.number": "The overall goal's “{part}” is only the number “{text}”",
  "rules.missing-goal.pass": "The overall goal's “{part}” is filled in",
  "rules.missing-goal.none": "The form has no overall goal",
  "rules.missing-goal.advice": "Say in a few sentences what was to be done, how far, and what was reached.",

  "rules.goal-target-mismatch.title": "Overall goal and target differ",
  "rules.goal-target-mismatch.review": "“{name}”: the target is {target}, the overall goal says {written}",
  "rules.goal-target-mismatch.pass": "“{name}”: the target {target} agrees with the overall goal",
  "rules.goal-target-mismatch.none": "The overall goal has no figures to hold against the targets",
  "rules.goal-target-mismatch.advice": "Check which of the two was approved and make them agree.",

  "rules.narrative-mismatch.title": "Actual and narrative differ",
  "rules.narrative-mismatch.review": "“{name}”: the actual is {actual}, the narrative says {written}",
  "rules.narrative-mismatch.pass": "“{name}”: the actual {actual} agrees with “{written}” in the narrative",
  "rules.narrative-mismatch.share":
    "“{name}”: the actual {actual} agrees with the narrative: {part} of {whole} is this rate",
  "rules.narrative-mismatch.none": "The narrative has no figures to hold against the actuals",
  "rules.narrative-mismatch.advice":
    "Check which figure is true; if they count different things (e.g. city level included), say so in the reason.",

  "rules.goal-without-indicator.title": "Goal without an indicator",
  "rules.goal-without-indicator.review": "No row answers to “{item}” of the overall goal",
  "rules.goal-without-indicator.pass": "“{item}” of the overall goal has an indicator",
  "rules.goal-without-indicator.none": "The overall goal is no list, or the table is incomplete",
  "rules.goal-without-indicator.advice": "Add an indicator for it; if another row covers it, leave it as it is.",

  "rules.template-text-left.title": "Template text left in",
  "rules.template-text-left.fail": "The blank form's own prompt still stands here: “{text}”",
  "rules.template-text-left.pass": "No template text in {count, plural, one {# text cell} other {# text cells}}",
  "rules.template-text-left.none": "No text cells",
  "rules.template-text-left.advice": "Replace the prompt by your own text, or write 无 where nothing is to be said.",
} as const;
