/** Weights, scores, totals. */
export const rulesScores = {
  "rules.weight-sum-not-100.title": "Weights do not add to 100",
  "rules.weight-sum-not-100.fail":
    "The weights add to {total, number, plain} (indicators {indicators, number, plain} + budget execution {fund, number, plain}); they must add to 100: {gap}",
  "rules.weight-sum-not-100.short":
    "{name}: {by, number, plain} missing ({found, number, plain} in the form, {planned, number, plain} by the standard plan)",
  "rules.weight-sum-not-100.over":
    "{name}: {by, number, plain} too many ({found, number, plain} in the form, {planned, number, plain} by the standard plan)",
  "rules.weight-sum-not-100.no-plan": "please check the weights row by row",
  "rules.weight-sum-not-100.printed":
    "The weights of the rows add to 100, but the total cell says {printed, number, plain}",
  "rules.weight-sum-not-100.cut-off":
    "The table breaks off; the weights that are there add to {total, number, plain}, the rest may stand in the missing part",
  "rules.weight-sum-not-100.unprinted":
    "The indicators' weights add to {indicators, number, plain}; the form does not say how many points budget execution has. With {fund, number, plain} the sum is {total, number, plain}, not 100",
  "rules.weight-sum-not-100.unreadable": "A weight cell says “{text}”, which is no number; the weights cannot be added",
  "rules.weight-sum-not-100.headings":
    "The form states {indicators, number, plain} points for the indicators and {fund, number, plain} for execution, {total, number, plain} together, not 100",
  "rules.weight-sum-not-100.pass": "The weights add to 100",
  "rules.weight-sum-not-100.none": "This form has no weights to add",
  "rules.weight-sum-not-100.advice":
    "Adjust the weights by importance so that indicators and budget execution add to 100.",
  "rules.weight-sum-not-100.advice-cut-off":
    "Complete the table and check it again; if nothing is missing, add the total row and make the weights add to 100.",
  "rules.weight-sum-not-100.advice-headings":
    "Please check the points stated beside each part; together they should be 100.",
  "rules.weight-sum-not-100.advice-printed": "Correct the total cell to 100, best as a sum formula.",

  "rules.score-sum-mismatch.title": "Total is not the sum of the scores",
  "rules.score-sum-mismatch.fail":
    "The total says {stated, number, plain}; the scores of the rows (budget execution included) add to {due, number, plain}, a difference of {difference, number, plain}",
  "rules.score-sum-mismatch.execution":
    "The total is {stated, number, plain}; the indicators’ scores add to {due, number, plain}. The other {difference, number, points} points look like those of budget execution, which could not be read",
  "rules.score-sum-mismatch.advice-execution":
    "Check that the difference is the score of budget execution; state its weight and score in the fund table, each in a cell of its own.",
  "rules.score-sum-mismatch.rounded":
    "The total says {stated, number, plain}; the scores of the rows add to {due, number, plain}. It looks rounded by hand",
  "rules.score-sum-mismatch.blank":
    "The total says {stated, number, plain}, but some rows have no score; it cannot be checked",
  "rules.score-sum-mismatch.pass": "The total equals the sum of the scores, {due, number, plain}",
  "rules.score-sum-mismatch.head":
    "The header states a score of {stated, number, plain}, the total row {below, number, plain}",
  "rules.score-sum-mismatch.advice-head": "See which of the two is the final score and make them agree.",
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
    "“{name}”: target “{target}”, actual “{actual}”; met, yet only {stated, number, plain} of {weight, number, plain} points",
  "rules.actual-contradicts-score.unmet":
    "“{name}”: target “{target}”, actual “{actual}”; not met, yet full marks of {stated, number, plain} ({due, number, points} due)",
  "rules.actual-contradicts-score.unmet-above":
    "“{name}”: target “{target}”, actual “{actual}”; not met, yet {stated, number, plain} of {weight, number, plain} points ({due, number, points} due)",
  "rules.actual-contradicts-score.unmet-words":
    "“{name}”: target “{target}”, actual “{actual}”; not met, yet full marks of {stated, number, plain}",
  "rules.actual-contradicts-score.admitted":
    "“{name}”: target “{target}”, actual “{actual}”; it seems not to be all done, yet full marks of {stated, number, plain}",
  "rules.actual-contradicts-score.by-percent":
    "“{name}”: target “{target}”, actual “{actual}”, met, yet it scores {stated, number, plain} points, exactly {actual} of {full, number, plain}: the actual seems to have been taken for the share of points",
  "rules.actual-contradicts-score.pass": "“{name}”: the score agrees with the actual",
  "rules.actual-contradicts-score.none": "No row whose actual and score can be compared",
  "rules.actual-contradicts-score.advice-percent":
    "Completion is the actual divided by the target, not the actual itself; a target that is met scores its full {full, number, plain} points.",
  "rules.actual-contradicts-score.advice":
    "Check actual and score: met earns the full weight, not met its share; other grounds for losing points belong into the reason.",

  "rules.subtotal-mismatch.title": "Subtotal differs from its rows",
  "rules.subtotal-mismatch.fail":
    "“{name}” says {printed, number, plain} points; the rows under it add to {added, number, plain}",
  "rules.subtotal-mismatch.beyond":
    "“{name}” has {printed, number, plain} points, yet the scores of its rows add to {added, number, plain}",
  "rules.subtotal-mismatch.within":
    "“{name}” has {printed, number, plain} points; the scores of its rows stay within them",
  "rules.subtotal-mismatch.advice-beyond":
    "Check the scores of the rows; together they can be {printed, number, plain} at most.",
  "rules.subtotal-mismatch.pass": "“{name}”: the {printed, number, plain} points printed agree with the rows",
  "rules.subtotal-mismatch.none": "The form prints no subtotals and no points in its headings",
  "rules.subtotal-mismatch.advice":
    "Check the rows against the subtotal and correct one of them; best write subtotals as sum formulas.",

  "rules.grade-mismatch.title": "Grade does not fit the total",
  "rules.grade-mismatch.fail": "The grade is “{stated}”; a total of {score, number, plain} means “{due}”",
  "rules.grade-mismatch.pass": "The grade “{stated}” fits the total of {score, number, plain}",
  "rules.grade-mismatch.none": "The form states no grade or no total",
  "rules.grade-mismatch.advice":
    "By the bounds of {excellent, number, plain}, {good, number, plain} and {fair, number, plain} points the grade is “{due}”; if other bounds apply, set them in the profile.",

  "rules.all-full-marks.title": "Full marks throughout",
  "rules.all-full-marks.review": "All {count, number} scored rows have full marks",
  "rules.all-full-marks.due":
    "The scores given in {count, number} rows, and those still to be filled in, are all full marks",
  "rules.all-full-marks.pass":
    "{short, number} of {count, number} scored rows {short, plural, one {has} other {have}} less than full marks",
  "rules.all-full-marks.none": "Too few scored rows, or an incomplete table, to say anything",
  "rules.all-full-marks.advice":
    "No mistake in itself; look again whether targets were set too low, actuals have evidence and no points were left on that should be off.",

  "rules.missing-score.title": "No score",
  "rules.missing-score.fail": "“{name}” has a weight and an actual, but no score",
  "rules.missing-score.unweighted": "“{name}” has an actual, but no score",
  "rules.missing-score.total": "The rows are scored, but the total is empty",
  "rules.missing-score.advice-total": "Enter the total, best as a sum formula; writing back can fill it in.",
  "rules.missing-score.review":
    "{count, plural, one {The # row that needs a score has} other {All # rows that need a score have}} none; the form does not seem to be scored yet",
  "rules.missing-score.pass": "“{name}” has a score",
  "rules.missing-score.none": "No row of this form needs a score",
  "rules.missing-score.advice":
    "Enter the score; writing back can fill in the computed ones, then check them row by row.",

  "rules.score-not-proportional.title": "Score is not proportional",
  "rules.score-not-proportional.fail":
    "“{name}”: completion {ratio, number, rate}, weight {weight, number, plain}, score {stated, number, plain}; in proportion {due, number, points}",
  "rules.score-not-proportional.pass":
    "“{name}”: the score of {stated, number, plain} agrees with the proportional {due, number, points}",
  "rules.score-not-proportional.none": "No unmet row that is scored in proportion",
  "rules.score-not-proportional.advice":
    "Correct the score to weight × completion; other grounds for losing points belong into the reason.",

  "rules.qualitative-score-off-band.title": "Qualitative score outside its band",
  "rules.qualitative-score-off-band.review":
    "“{name}”: “{actual}” means {from, number, plain}–{to, number, plain} points, the score is {stated, number, plain}",
  "rules.qualitative-score-off-band.pass":
    "“{name}”: the score of {stated, number, plain} lies within {from, number, plain}–{to, number, plain} for “{actual}”",
  "rules.qualitative-score-off-band.none": "No qualitative indicator scored by bands",
  "rules.qualitative-score-off-band.advice":
    "See how far the target was achieved; the score has to lie in the range of points for that. If other ranges apply, set them in the profile.",
} as const;
