import type { scoring as zh } from "../zh-CN/scoring";

export const scoring: Readonly<Record<keyof typeof zh, string>> = {
  "scoring.label.budget": "budget of the year (A)",
  "scoring.label.executed": "executed (B)",
  "scoring.label.transferred": "transfers from higher levels (C)",
  "scoring.label.rate": "execution rate",
  "scoring.label.weight": "weight",
  "scoring.label.weight-heading": "weight (from the heading)",
  "scoring.label.weight-profile": "weight (not stated, from the scheme)",
  "scoring.label.weight-execution": "weight of budget execution",
  "scoring.label.target": "target",
  "scoring.label.actual": "actual",
  "scoring.label.raw": "score before rounding",
  "scoring.label.score": "due score",
  "scoring.label.stated": "stated score",
  "scoring.label.fund-score": "due score of budget execution",
  "scoring.label.fund-score-stated": "stated score of budget execution",
  "scoring.label.total": "total",
  "scoring.explained.inputs": "Values",
  "scoring.explained.input": "{label} {value}",
  "scoring.explained.input-cell": "{label} {value} ({cell})",
  "scoring.formula.none": "no formula",

  "scoring.execution-rate.rule": "Execution rate = executed ÷ budget of the year (as adjusted)",
  "scoring.execution-rate.rule-transferred":
    "Execution rate = (executed − transfers from higher levels) ÷ budget of the year",
  "scoring.execution-rate.formula": "execution rate = {formula}",
  "scoring.execution-rate.worked": "{executed, number, amount} ÷ {budget, number, amount} = {rate, number, rate}",
  "scoring.execution-rate.worked-transferred":
    "({executed, number, amount} − {transferred, number, amount}) ÷ {budget, number, amount} = {rate, number, rate}",
  "scoring.execution-rate.zero": "The budget of the year is {budget, number, amount}: there is no execution rate",
  "scoring.execution-rate.slip":
    "Executed, {executed, number, amount}, is about ten thousand times the budget, {budget, number, amount}: one seems to be in 元, the other in 万元, so the rate cannot be known",
  "scoring.execution-rate.unknown": "Budget or executed amount is missing or no number: there is no execution rate",

  "scoring.fund-score.rule": "Score of budget execution = weight × execution rate, at most the weight",
  "scoring.fund-score.formula": "score = min(weight, weight × execution rate)",
  "scoring.fund-score.worked": "{weight, number, amount} × {rate, number, rate} = {score, number, points}",
  "scoring.fund-score.capped":
    "{weight, number, amount} × {rate, number, rate} = {raw, number, points}, above the weight: {score, number, points}",
  "scoring.fund-score.floored":
    "{weight, number, amount} × {rate, number, rate} = {raw, number, points}, below 0: {score, number, points}",
  "scoring.fund-score.reached":
    "A rate of {rate, number, rate} reaches the form's own target of {wanted, number, rate}: all {weight, number, amount} points",
  "scoring.fund-score.unknown": "Without an execution rate there is no score",
  "scoring.fund-score.no-weight": "This row is not scored",
  "scoring.fund-score.unreadable-weight": "The weight is no number: there is no score",
  "scoring.fund-score.no-total": "No row stands for all of the money: whose rate counts cannot be told",
  "scoring.fund-score-steps.rule": "Budget execution is scored by steps",
  "scoring.fund-score-steps.formula": "score = weight × share of the step that the rate reaches",
  "scoring.fund-score-steps.worked":
    "Rate {rate, number, rate}, in the step from {atLeast, number, rate}: {weight, number, amount} × {share, number, rate} = {score, number, points}",

  "scoring.completion-ratio.rule": "Completion = actual ÷ target",
  "scoring.completion-ratio.rule-down": "Completion of a reverse indicator (less is better) = target ÷ actual",
  "scoring.completion-ratio.formula": "completion = B ÷ A",
  "scoring.completion-ratio.formula-down": "completion = A ÷ B",
  "scoring.completion-ratio.worked":
    "{actual, number, amount}{unit} ÷ {target, number, amount}{unit} = {ratio, number, rate}",
  "scoring.completion-ratio.worked-down":
    "{target, number, amount}{unit} ÷ {actual, number, amount}{unit} = {ratio, number, rate}",
  "scoring.direction-inferred.rule": "The target has no comparator; the direction follows from the indicator's meaning",
  "scoring.reading-inferred.rule": "{label}: what is not written was concluded from what stands around it",
  "scoring.user-reading.rule": "{label}: not written clearly, read as a user explained it",
  "scoring.direction.up": "more is better (≥)",
  "scoring.direction.down": "less is better (≤)",
  "scoring.direction.exact": "equal (=)",

  "scoring.score-met.rule": "A target that is reached gets the full weight",
  "scoring.score-met.formula": "score = weight",
  "scoring.score-met.worked": "Reached: full weight {weight, number, points}",
  "scoring.score-met.rule-deduct":
    "From a completion of {threshold, number, rate} on, {deduct, number, amount} points are taken off",
  "scoring.score-met.formula-deduct": "score = weight − deduction",
  "scoring.score-met.worked-deduct":
    "Completion {ratio, number, rate}: {weight, number, amount} − {deduct, number, amount} = {score, number, points}",
  "scoring.score-proportional.rule": "A target that is not reached is scored by the ratio of actual to target",
  "scoring.score-proportional.formula": "score = weight × B ÷ A",
  "scoring.score-proportional.worked":
    "{weight, number, amount} × {actual, number, amount} ÷ {target, number, amount} = {weight, number, amount} × {ratio, number, rate} = {score, number, points}",
  "scoring.score-reverse-ratio.rule": "A reverse indicator above its target is scored by the ratio of target to actual",
  "scoring.score-reverse-ratio.formula": "score = weight × A ÷ B",
  "scoring.score-reverse-ratio.worked":
    "{weight, number, amount} × {target, number, amount} ÷ {actual, number, amount} = {weight, number, amount} × {ratio, number, rate} = {score, number, points}",
  "scoring.score-reverse-strict.rule":
    "A reverse indicator above its target loses points by its excess; from twice the target on there are none",
  "scoring.score-reverse-strict.formula": "score = weight × (2 − B ÷ A)",
  "scoring.score-reverse-strict.worked":
    "{weight, number, amount} × (2 − {actual, number, amount} ÷ {target, number, amount}) = {weight, number, amount} × {share, number, rate} = {score, number, points}",
  "scoring.score-reverse-strict.nothing":
    "The actual {actual, number, amount} is twice the target {target, number, amount} or more: {weight, number, amount} × {share, number, rate} = {score, number, points}",
  "scoring.score-zero-target.rule":
    "The target is 0 and cannot be divided by: full weight where it was kept, 0 where it was not",
  "scoring.score-zero-target.formula": "kept: score = weight; not kept: score = 0",
  "scoring.score-zero-target.met": "Actual {actual, number, amount}: kept, full weight {weight, number, points}",
  "scoring.score-zero-target.missed": "Actual {actual, number, amount}: not kept, 0 of {weight, number, amount} points",
  "scoring.score-qualitative.rule":
    "A qualitative indicator is achieved, partly achieved or missed; the score is picked within that band",
  "scoring.score-time.rule": "A time indicator is scored by whether it was done in time, within the band for that",
  "scoring.score-qualitative.achieved": "achieved",
  "scoring.score-qualitative.partly": "partly achieved, with some effect",
  "scoring.score-qualitative.missed": "missed, with little effect",
  "scoring.score-qualitative.not-achieved": "missed or partly achieved",
  "scoring.score-qualitative.worked":
    "Weight {weight, number, amount}: the score lies between {from, number, points} and {to, number, points}",
  "scoring.score-stated.rule": "The score is a person's choice within the band; the stated one lies in it and stands",
  "scoring.score-stated.worked": "The stated score {stated, number, points} stands",
  "scoring.score-undecided.rule": "What is there is not enough for a score; a person must decide",
  "scoring.rounding.rule": "Scores are rounded half-up to {decimals, number, plain} decimals",
  "scoring.rounding.worked": "{raw, number, plain} → {value, number, points}",

  "scoring.undecided.empty": "This row carries no indicator",
  "scoring.undecided.no-weight-column": "The form has no weight column",
  "scoring.undecided.no-weight": "{cell} has no weight",
  "scoring.undecided.unreadable-weight": "The weight “{text}” in {cell} is no usable number",
  "scoring.undecided.shared-weight":
    "Several rows share the weight (merged or written once); how many points each of them has is not written",
  "scoring.undecided.no-actual": "{cell} has no actual value",
  "scoring.undecided.no-target": "{cell} has no target",
  "scoring.undecided.not-comparable": "The target “{target}” and the actual “{actual}” cannot be compared directly",
  "scoring.undecided.doubtful-miss":
    "The target was missed, but how target or actual are to be read is in doubt; a person must say by how much",
  "scoring.undecided.own-rule":
    "The row is scored by the criteria in {cell}, not by its share; please check the score against them",
  "scoring.undecided.no-rule":
    "There is no scoring rule for this target and actual (a negative target, or beyond the target's range)",

  "scoring.doubt.outside-band":
    "The stated score {stated, number, points} is outside the band {from, number, points}–{to, number, points} of what the actual claims",
  "scoring.doubt.pick-in-band": "Pick a score between {from, number, points} and {to, number, points}",

  "scoring.sum.weights": "Sum of the indicators' weights and the weight of budget execution",
  "scoring.sum.due":
    "Sum of the due scores of the indicators and of budget execution; what cannot be computed counts as stated where that is within the allowed band",
  "scoring.sum.stated": "Sum of the stated scores of the indicators and of budget execution",
  "scoring.sum.formula": "sum = Σ rows",
  "scoring.sum.worked": "{parts} = {sum, number, points}",
  "scoring.sum.nothing": "There is nothing to add in this form",
  "scoring.sum.unknown": "{missing, plural, one {# part is} other {# parts are}} not known: the sum cannot be computed",
  "scoring.rate-cap.rule":
    "With an execution rate below {rateBelow, number, rate} the total is {cap, number, amount} at most",
  "scoring.rate-cap.formula": "total = min(sum, cap)",
  "scoring.rate-cap.worked":
    "Sum {total, number, points}, execution rate {rate, number, rate}: total {cap, number, points}",
  "scoring.grade.rule":
    "优 from {excellent, number, amount}, 良 from {good, number, amount}, 中 from {fair, number, amount} points, 差 below",
  "scoring.grade.formula": "The grade follows from the total",
  "scoring.grade.worked": "Total {total, number, points}: {grade}",
};
