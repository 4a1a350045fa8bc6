/** Targets, actuals, reasons. */
export const rulesRows = {
  "rules.missing-target.title": "No target",
  "rules.missing-target.fail": "“{name}” has no target",
  "rules.missing-target.review":
    "“{name}”: the target cell is empty; check whether the target stands elsewhere or the row does not apply",
  "rules.missing-target.pass": "“{name}” has a target",
  "rules.missing-target.none": "The form has no target column or no indicators",
  "rules.missing-target.advice":
    "Enter the approved target; delete indicators that do not apply or mark them as not applicable.",

  "rules.missing-actual.title": "No actual",
  "rules.missing-actual.fail": "“{name}”: the target is {target}, the actual is not filled in",
  "rules.missing-actual.marker":
    "“{name}”: the target is {target}, the actual says “{text}”; not achieved, or not applicable?",
  "rules.missing-actual.pass": "“{name}” has an actual",
  "rules.missing-actual.none": "The form has no column of actuals or no indicator with a target",
  "rules.missing-actual.advice": "Enter what was achieved, in the target's unit.",
  "rules.missing-actual.advice-marker":
    "If it was not achieved, enter the real figure and the reason; if nothing fell due this year, say so in the reason cell.",

  "rules.missing-reason.title": "Points off without a reason",
  "rules.missing-reason.fail":
    "“{name}”: {score, number, plain} of {weight, number, plain} points, {lost, number, plain} off, and no reason given",
  "rules.missing-reason.unmet": "“{name}” falls short of its target and no reason is given",
  "rules.missing-reason.fund": "“{label}”: execution rate {rate, number, rate}, below 90%, and no reason given",
  "rules.missing-reason.fund-pass": "“{label}”: execution rate {rate, number, rate}, with a reason",
  "rules.missing-reason.pass": "“{name}” gives a reason",
  "rules.missing-reason.none": "No row needs a reason, or the form has no place for one",
  "rules.missing-reason.advice": "State the actual reason and what will be done about it.",
  "rules.missing-reason.advice-prompt":
    "The cell still holds the prompt to be filled in; replace it by the reason and the measures.",
  "rules.missing-reason.advice-fund":
    "Explain why the money was not spent; forms such as Sichuan's demand it below 90%.",

  "rules.overachieved.title": "Actual far above target",
  "rules.overachieved.review":
    "“{name}”: target {target}, actual {actual}, completion {ratio, number, rate}, at or above {threshold, number, rate} and not explained",
  "rules.overachieved.explained": "“{name}”: completion {ratio, number, rate}, explained",
  "rules.overachieved.pass": "“{name}”: completion {ratio, number, rate}, not far above the target",
  "rules.overachieved.none": "No indicator where more is better and completion can be computed",
  "rules.overachieved.advice":
    "Explain in the reason cell; if the target was set too low, adjust it next year. No points are taken off for it.",

  "rules.empty-indicator.title": "Second level without an indicator",
  "rules.empty-indicator.fail":
    "“{name}” has no indicator, yet a weight of {weight, number, plain} and a score of {score, number, plain}",
  "rules.empty-indicator.review": "“{name}” has no indicator",
  "rules.empty-indicator.pass":
    "Every second level listed has an indicator ({count, plural, one {# row} other {# rows}})",
  "rules.empty-indicator.none": "The form has no indicators",
  "rules.empty-indicator.advice":
    "Add an indicator where it applies; otherwise write “not applicable” or delete the row and move its weight.",

  "rules.unit-mismatch.title": "Target and actual in different units",
  "rules.unit-mismatch.fail":
    "“{name}”: target {target}, actual {actual}; the units “{wanted}” and “{given}” cannot be compared",
  "rules.unit-mismatch.progress":
    "“{name}”: target {target}; the actual gives the progress, “{actual}”, not what was achieved",
  "rules.unit-mismatch.pass": "“{name}”: target and actual have the same unit",
  "rules.unit-mismatch.none": "No indicator with a unit on both sides",
  "rules.unit-mismatch.advice": "Enter what was achieved in the target's unit, “{wanted}”.",

  "rules.percent-unit-odd.title": "Odd percentage",
  "rules.percent-unit-odd.words": "“{name}”: the target “{text}” spells the percentage in words; write %",
  "rules.percent-unit-odd.beyond": "“{name}”: “{text}” is above 100%, the most that such a rate can reach",
  "rules.percent-unit-odd.bare": "“{name}” is a rate, but its target “{text}” has no %",
  "rules.percent-unit-odd.scale":
    "“{name}”: the actual “{text}” differs from the target by a factor of about 100; a % seems to be missing",
  "rules.percent-unit-odd.pass": "“{name}”: the percentage is written as usual",
  "rules.percent-unit-odd.none": "No indicator is counted in percent",
  "rules.percent-unit-odd.advice": "Check the value and write it as a percentage, e.g. 95%.",
} as const;
