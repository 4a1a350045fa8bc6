/** Targets, actuals, reasons. */
export const rulesRows = {
  "rules.missing-target.title": "No target",
  "rules.missing-target.fail": "“{name}” has no target",
  "rules.missing-target.review":
    "“{name}”: no target in the target cell; check whether it stands elsewhere or the row does not apply",
  "rules.missing-target.pass": "“{name}” has a target",
  "rules.missing-target.none": "The form has no target column or no indicators",
  "rules.missing-target.advice":
    "Enter the approved target; delete indicators that do not apply or mark them as not applicable.",

  "rules.missing-actual.title": "No actual",
  "rules.missing-actual.fail": "“{name}”: the target is “{target}”, the actual is not filled in",
  "rules.missing-actual.marker":
    "“{name}”: the target is “{target}”, the actual says “{text}”; not achieved, or not applicable?",
  "rules.missing-actual.for-nothing":
    "“{name}” has {points, number, plain} points, but neither target nor actual is filled in",
  "rules.missing-actual.pass": "“{name}” has an actual",
  "rules.missing-actual.none": "The form has no column of actuals or no indicator with a target",
  "rules.missing-actual.advice": "Enter what was achieved, in the target's unit.",
  "rules.missing-actual.advice-words": "Enter what was achieved: what was done, and how far.",
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
    "“{name}”: target “{target}”, actual “{actual}”, completion {ratio, number, rate}, at or above {threshold, number, percent} and not explained",
  "rules.overachieved.explained": "“{name}”: completion {ratio, number, rate}, explained",
  "rules.overachieved.pass": "“{name}”: completion {ratio, number, rate}, not far above the target",
  "rules.overachieved.none": "No indicator where more is better and completion can be computed",
  "rules.overachieved.advice":
    "Explain in the reason cell; if the target was set too low, adjust it next year. No points are taken off for it.",

  "rules.empty-indicator.title": "Second level without an indicator",
  "rules.empty-indicator.fail": "“{name}” has no indicator, yet {filled}",
  "rules.empty-indicator.both": "a weight of {weight, number, plain} and a score of {score, number, plain}",
  "rules.empty-indicator.weight": "a weight of {weight, number, plain} (no score)",
  "rules.empty-indicator.score": "a score of {score, number, plain} (no weight)",
  "rules.empty-indicator.review": "“{name}” has no indicator",
  "rules.empty-indicator.unnamed": "The row with the target “{target}” and the actual “{actual}” has no indicator name",
  "rules.empty-indicator.advice-unnamed":
    "Name the indicator; if the row belongs to the one above, merge the cells of the name.",
  "rules.empty-indicator.waived": "“{name}” is marked as not applicable",
  "rules.empty-indicator.pass":
    "Every second level listed has an indicator ({count, plural, one {# row} other {# rows}})",
  "rules.empty-indicator.none": "The form has no indicators",
  "rules.empty-indicator.advice":
    "Add an indicator where it applies; otherwise write “not applicable” or delete the row and move its weight.",

  "rules.unit-mismatch.title": "Target and actual in different units",
  "rules.unit-mismatch.fail":
    "“{name}”: target “{target}”, actual “{actual}”; the units “{wanted}” and “{given}” cannot be compared",
  "rules.unit-mismatch.progress":
    "“{name}”: target “{target}”; the actual gives the progress, “{actual}”, not what was achieved",
  "rules.unit-mismatch.pass": "“{name}”: target and actual have the same unit",
  "rules.unit-mismatch.none": "No indicator with a unit on both sides",
  "rules.unit-mismatch.advice": "Enter what was achieved in the target's unit, “{wanted}”.",

  "rules.percent-unit-odd.title": "Odd percentage",
  "rules.percent-unit-odd.words": "“{name}”: the target “{text}” spells the percentage in words; write %",
  "rules.percent-unit-odd.beyond": "“{name}”: “{text}” is above 100%, the most that such a rate can reach",
  "rules.percent-unit-odd.bare": "“{name}” is a rate, but its target “{text}” has no %",
  "rules.percent-unit-odd.scale": "“{name}”: the actual {text} is not formatted as a percentage; it was taken for one",
  "rules.percent-unit-odd.open": "“{name}”: the actual {text} has no %; it may be the percentage itself or a fraction",
  "rules.percent-unit-odd.pass": "“{name}”: the percentage is written as usual",
  "rules.percent-unit-odd.none": "No indicator is counted in percent",
  "rules.percent-unit-odd.advice": "Check the value and write it as a percentage, e.g. 95%.",

  "rules.vague-reason.title": "Reason says nothing",
  "rules.vague-reason.review": "“{name}”: the reason is only “{reason}”, without what happened and what will be done",
  "rules.vague-reason.pass": "“{name}”: the reason has substance",
  "rules.vague-reason.none": "No row that needs a reason and gives one",
  "rules.vague-reason.advice": "Say what fell short, why, and what comes next.",

  "rules.reason-without-deduction.title": "A reason, but no points off",
  "rules.reason-without-deduction.review":
    "“{name}” has full marks of {weight, number, plain}, yet the reason cell says “{reason}”",
  "rules.reason-without-deduction.pass": "“{name}”: explanation and score do not contradict each other",
  "rules.reason-without-deduction.none": "No row with full marks gives a reason",
  "rules.reason-without-deduction.advice": "If something fell short, take points off; otherwise remove the text.",

  "rules.duplicate-indicator.title": "Duplicate indicator",
  "rules.duplicate-indicator.review": "“{name}” has the same indicator and target as row {row, number, plain}",
  "rules.duplicate-indicator.pass": "“{name}” occurs once",
  "rules.duplicate-indicator.none": "The form has no indicators",
  "rules.duplicate-indicator.advice": "Keep one indicator for one thing and give it the weight of both.",

  "rules.execution-rate-repeated.title": "Budget execution counted twice",
  "rules.execution-rate-repeated.review":
    "“{name}” is the budget execution rate, which the fund block already scores with {fund, number, plain} points",
  "rules.execution-rate-repeated.pass": "“{name}” is not the budget execution rate",
  "rules.execution-rate-repeated.scheme":
    "“{name}” stands under a management indicator whose scheme asks for it; it is not counted twice",
  "rules.execution-rate-repeated.none": "The fund block gives no points for execution, or there are no indicators",
  "rules.execution-rate-repeated.advice":
    "Replace it by an indicator of what was achieved and keep the weight for that.",

  "rules.payment-as-output.title": "Payment as an output",
  "rules.payment-as-output.review": "“{name}” (target {target}) is about paying, not about an output",
  "rules.payment-as-output.pass": "“{name}” is about an output",
  "rules.payment-as-output.none": "No quantity or quality indicators",
  "rules.payment-as-output.advice":
    "Name what the money brought about: works, people, pieces; amounts belong under cost.",

  "rules.cost-direction-odd.title": "Cost indicator with “≥”",
  "rules.cost-direction-odd.review":
    "“{name}” is a cost indicator with the target “{target}”, as if spending more were better",
  "rules.cost-direction-odd.pass": "“{name}” runs in the usual direction",
  "rules.cost-direction-odd.none": "No cost indicator is an amount of money",
  "rules.cost-direction-odd.advice": "Costs are to stay within a limit; check whether “≤” is meant.",

  "rules.output-direction-odd.title": "Quantity or satisfaction with “≤”",
  "rules.output-direction-odd.review":
    "“{name}” is a quantity indicator with the target “{target}”, as if doing less were better",
  "rules.output-direction-odd.rate": "“{name}”: by the target “{target}” a lower rate would be better",
  "rules.output-direction-odd.pass": "“{name}” runs in the usual direction",
  "rules.output-direction-odd.none": "No quantity indicator with a number",
  "rules.output-direction-odd.advice": "Check whether “≥” or “=” is meant.",

  "rules.cost-target-outdated.title": "Cost target not adjusted with the budget",
  "rules.cost-target-outdated.review":
    "“{name}”: the target {target} is still the initial budget of {initial, number, amount} {unit}; the budget is now {adjusted, number, amount} {unit}",
  "rules.cost-target-outdated.pass": "“{name}”: the target {target} is in line with the budget",
  "rules.cost-target-outdated.none": "No total cost indicator to hold against the budget",
  "rules.cost-target-outdated.advice": "When the budget changes the cost target has to follow; check the target.",

  "rules.cost-differs-from-executed.title": "Total cost differs from the amount executed",
  "rules.cost-differs-from-executed.review":
    "“{name}”: the actual is {actual}, the amount executed {executed, number, amount} {unit}",
  "rules.cost-differs-from-executed.pass": "“{name}”: the actual {actual} agrees with the amount executed",
  "rules.cost-differs-from-executed.none": "No total cost indicator to hold against the amount executed",
  "rules.cost-differs-from-executed.advice":
    "Total cost is normally the amount executed in the year; if not, say which other money is in it.",
} as const;
