/** Weights, scores, totals. */
export const rulesScores = {
  "rules.weight-sum-not-100.title": "Weights do not add to 100",
  "rules.weight-sum-not-100.fail":
    "The weights add to {total, number, plain} (indicators {indicators, number, plain} + budget execution {fund, number, plain}); they must add to 100. {gap}",
  "rules.weight-sum-not-100.short":
    "{name}: {by, number, plain} missing ({found, number, plain} in the form, {planned, number, plain} by the standard plan)",
  "rules.weight-sum-not-100.over":
    "{name}: {by, number, plain} too many ({found, number, plain} in the form, {planned, number, plain} by the standard plan)",
  "rules.weight-sum-not-100.no-plan": "Please check the weights row by row",
  "rules.weight-sum-not-100.printed":
    "The weights of the rows add to 100, but the total cell says {printed, number, plain}",
  "rules.weight-sum-not-100.cut-off":
    "The table breaks off; the weights that are there add to {total, number, plain}, the rest may stand in the missing part",
  "rules.weight-sum-not-100.unreadable": "A weight cell says “{text}”, which is no number; the weights cannot be added",
  "rules.weight-sum-not-100.pass": "The weights add to 100",
  "rules.weight-sum-not-100.none": "This form has no weights to add",
  "rules.weight-sum-not-100.advice":
    "Adjust the weights by importance so that indicators and budget execution add to 100.",
  "rules.weight-sum-not-100.advice-printed": "Correct the total cell to 100, best as a sum formula.",

  "rules.score-sum-mismatch.title": "Total is not the sum of the scores",
  "rules.score-sum-mismatch.fail":
    "The total says {stated, number, plain}; the scores of the rows (budget execution included) add to {due, number, plain}, a difference of {difference, number, plain}",
  "rules.score-sum-mismatch.rounded":
    "The total says {stated, number, plain}; the scores of the rows add to {due, number, plain}. It looks rounded by hand",
  "rules.score-sum-mismatch.blank":
    "The total says {stated, number, plain}, but some rows have no score; it cannot be checked",
  "rules.score-sum-mismatch.pass": "The total equals the sum of the scores, {due, number, plain}",
  "rules.score-sum-mismatch.none": "The form states no total or no scores to add",
  "rules.score-sum-mismatch.cut-off": "The table breaks off; the total cannot be checked",
  "rules.score-sum-mismatch.advice":
    "Check the scores and add them again, budget execution included; best write the total as a sum formula.",
  "rules.score-sum-mismatch.advice-blank": "Fill in the missing scores first, then check the total.",

  "rules.score-exceeds-weight.title": "Score above weight",
  "rules.score-exceeds-weight.fail":
    "“{name}” scores {score, number, plain}, more than its weight of {weight, number, plain}",
  "rules.score-exceeds-weight.pass":
    "“{name}” scores {score, number, plain}, within its weight of {weight, number, plain}",
  "rules.score-exceeds-weight.none": "No row has both a weight and a score",
  "rules.score-exceeds-weight.advice":
    "The score can be {weight, number, plain} at most: correct it, or move it if it stands in the wrong row.",

  "rules.level1-weights-nonstandard.title": "Level-1 weights differ from the standard plan",
  "rules.level1-weights-nonstandard.fail":
    "The note under the form ({note}) fixes the level-1 weights; the form differs: {differences}",
  "rules.level1-weights-nonstandard.review": "Level-1 weights differ from the standard plan: {differences}",
  "rules.level1-weights-nonstandard.part": "{name} {found, number, plain}, standard {planned, number, plain}",
  "rules.level1-weights-nonstandard.pass": "Level-1 weights follow the standard plan",
  "rules.level1-weights-nonstandard.none": "This form has no level-1 weights to check",
  "rules.level1-weights-nonstandard.advice":
    "Adjusting is allowed in special cases: keep the grounds at hand, otherwise follow the standard plan.",

  "rules.actual-contradicts-score.title": "Score contradicts the actual",
  "rules.actual-contradicts-score.met":
    "“{name}”: target {target}, actual {actual}; met, yet only {stated, number, plain} of {weight, number, plain} points",
  "rules.actual-contradicts-score.unmet":
    "“{name}”: target {target}, actual {actual}; not met, yet full marks of {stated, number, plain} ({due, number, points} due)",
  "rules.actual-contradicts-score.pass": "“{name}”: the score agrees with the actual",
  "rules.actual-contradicts-score.none": "No row whose actual and score can be compared",
  "rules.actual-contradicts-score.advice":
    "Check actual and score: met earns the full weight, not met its share; other grounds for losing points belong into the reason.",
} as const;
