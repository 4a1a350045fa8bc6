/** Budget execution. */
export const rulesFunds = {
  "rules.fund-rows-dont-add-up.title": "Fund rows do not add up to the total",
  "rules.fund-rows-dont-add-up.fail":
    "“{label}” ({column}) is {stated, number, amount}; the rows below add to {sum, number, amount}",
  "rules.fund-rows-dont-add-up.less":
    "“{label}” ({column}) is {stated, number, amount}; the rows below add to {sum, number, amount} only. A source may not be listed",
  "rules.fund-rows-dont-add-up.part-blank":
    "“{part}” ({column}) is empty: “{label}” is {stated, number, amount}, the rows filled in add to {sum, number, amount}",
  "rules.fund-rows-dont-add-up.nested":
    "“{label}” ({column}) is {stated, number, amount} and does not fit the rows below (with parts of the row above them counted once, {sum, number, amount})",
  "rules.fund-rows-dont-add-up.blank-nested":
    "“{label}” ({column}) is empty; the rows below add to {sum, number, amount}, with parts of the row above them counted once",
  "rules.fund-rows-dont-add-up.blank": "“{label}” ({column}) is empty; the rows below add to {sum, number, amount}",
  "rules.fund-rows-dont-add-up.pass": "“{label}” ({column}), {stated, number, amount}, agrees with the rows below",
  "rules.fund-rows-dont-add-up.none": "No amounts by source to hold against the total",
  "rules.fund-rows-dont-add-up.advice":
    "Check the amounts by source; correct the total or the row that is wrong or missing. Best write the total as a sum formula.",

  "rules.executed-exceeds-budget.title": "More executed than budgeted",
  "rules.executed-exceeds-budget.fail":
    "“{label}”: executed {executed, number, amount}, budget {budget, number, amount}, {excess, number, amount} too much",
  "rules.executed-exceeds-budget.initial":
    "“{label}”: executed {executed, number, amount}, {excess, number, amount} more than the initial budget of {budget, number, amount}; the form gives no adjusted one",
  "rules.executed-exceeds-budget.advice-initial":
    "If the budget was raised in the year, give the adjusted one and why; if not, check the executed amount.",
  "rules.executed-exceeds-budget.swapped":
    "“{label}”: budget {budget, number, amount} and executed {executed, number, amount} seem to be in each other's place; the other way round the rate is {rate, number, rate}, as the form states",
  "rules.executed-exceeds-budget.advice-swapped":
    "Check against the approved budget and the payments; if the two amounts are in each other's place, exchange them.",
  "rules.executed-exceeds-budget.pass":
    "“{label}”: executed {executed, number, amount}, within the budget of {budget, number, amount}",
  "rules.executed-exceeds-budget.none": "No row has both a budget and an executed amount",
  "rules.executed-exceeds-budget.advice":
    "Spending must rest on the approved budget: check the executed amount; if the budget was raised or carried over, enter the adjusted one.",

  "rules.execution-rate-wrong.title": "Execution rate is wrong",
  "rules.execution-rate-wrong.fail":
    "“{label}”: the stated rate is {stated, number, rate}; by budget and executed amount it is {due, number, rate}",
  "rules.execution-rate-wrong.initial":
    "“{label}”: the stated rate of {stated, number, rate} was taken from the initial budget; by the budget of the year it is {due, number, rate}",
  "rules.execution-rate-wrong.issued":
    "“{label}”: the stated rate of {stated, number, rate} was taken from the {issued, number, amount} that were issued; by the budget of the year it is {due, number, rate}",
  "rules.execution-rate-wrong.last-digit":
    "“{label}”: stated {stated, number, rate}, computed {due, number, rate}; the last digit differs, probably by the way of rounding",
  "rules.execution-rate-wrong.capped":
    "“{label}”: stated 100%, by the amounts {due, number, rate} (more executed than budgeted)",
  "rules.execution-rate-wrong.parts":
    "“{label}”: the budget is 0 and the stated rate {stated, number, rate}; by the rows below it is {due, number, rate}",
  "rules.execution-rate-wrong.no-budget": "“{label}” has no budget; there is no rate to compute",
  "rules.execution-rate-wrong.pass": "“{label}”: the rate of {stated, number, rate} agrees with the amounts",
  "rules.execution-rate-wrong.none": "No rate is stated, or the amounts do not allow one",
  "rules.execution-rate-wrong.advice":
    "Correct the rate to {due, number, rate}, best as a formula that follows the amounts.",
  "rules.execution-rate-wrong.advice-issued":
    "The rate is what was spent of the budget of the year. Where not all of the money came, see whether that budget was adjusted.",
  "rules.execution-rate-wrong.advice-parts": "Fill in the total amounts first, then compute the rate.",

  "rules.missing-rate.title": "No execution rate",
  "rules.missing-rate.fail":
    "“{label}” has a budget and an executed amount, but no rate ({due, number, rate} by the amounts)",
  "rules.missing-rate.pass": "“{label}” has a rate",
  "rules.missing-rate.none": "The form has no column for the rate, or the amounts do not make one",
  "rules.missing-rate.advice": "Fill in the rate, best as a formula that follows the amounts.",

  "rules.fund-score-wrong.title": "Score for budget execution is wrong",
  "rules.fund-score-wrong.fail":
    "The score for budget execution is stated as {stated, number, plain}; with a weight of {weight, number, plain} it is {due, number, points}",
  "rules.fund-score-wrong.unwritten":
    "The score for budget execution is {stated, number, plain}; the form does not say out of how many points, out of the scheme's {weight, number, plain} it should be {due, number, points}",
  "rules.fund-score-wrong.rounded":
    "The score for budget execution is stated as {stated, number, plain}; with a weight of {weight, number, plain} it is {due, number, points}. It looks rounded by hand",
  "rules.fund-score-wrong.rounded-decimals":
    "The score for budget execution, {stated, number, plain}, is {due, number, points} at the decimals shown",
  "rules.fund-score-wrong.rounded-rate":
    "The score for budget execution, {stated, number, plain}, follows from the rate as shown, {shown}",
  "rules.fund-score-wrong.issued":
    "The score for budget execution, {stated, number, plain}, was taken from the money that was issued; by the budget of the year it is {due, number, points}",
  "rules.fund-score-wrong.parts":
    "The total amount is 0 and the score for budget execution {stated, number, plain}; by the rows below it is {due, number, points}",
  "rules.fund-score-wrong.pass": "The score for budget execution, {stated, number, plain}, is right",
  "rules.fund-score-wrong.none": "No score for budget execution is stated, or the rate cannot be computed",
  "rules.fund-score-wrong.advice":
    "Correct it to {due, number, points} (rate × weight, at most {weight, number, plain}) and add up the total again.",
  "rules.fund-score-wrong.advice-unwritten":
    "State the points for budget execution; if they are {weight, number, plain}, correct the score to {due, number, points} and add up the total again.",
  "rules.fund-score-wrong.advice-parts": "Fill in the total amounts first, then compute rate and score.",

  "rules.fund-score-misplaced.title": "Points for execution in the wrong place",
  "rules.fund-score-misplaced.fail":
    "The weight of “{label}” is {weight, number, plain}: that is the whole form's, not that of budget execution",
  "rules.fund-score-misplaced.total":
    "The score of “{label}” is {score, number, plain}, the same as the total; the total seems to have been entered here",
  "rules.fund-score-misplaced.twice":
    "The total row is scored already; “{label}” has a score of {score, number, plain} as well",
  "rules.fund-score-misplaced.pass": "“{label}”: weight and score stand where they belong",
  "rules.fund-score-misplaced.none": "The fund block has no weights or scores",
  "rules.fund-score-misplaced.advice":
    "Only the total row is scored for budget execution (mostly 10 points); enter the total in its own cell and — in the rows by source.",

  "rules.budget-change-unexplained.title": "Budget change not explained",
  "rules.budget-change-unexplained.review":
    "“{label}” was changed from {initial, number, amount} to {adjusted, number, amount} without a reason",
  "rules.budget-change-unexplained.pass": "“{label}”: the budget was not changed, or the change is explained",
  "rules.budget-change-unexplained.none": "The fund block has no reason column or no initial budget",
  "rules.budget-change-unexplained.advice": "Give the reason for the increase or cut in the reason cell.",

  "rules.amount-unit-slip.title": "元 and 万元 seem to be mixed up",
  "rules.amount-unit-slip.executed":
    "“{label}”: budget {budget, number, amount}, executed {executed, number, amount}, a factor of about 10,000; one seems to be in 元, the other in 万元",
  "rules.amount-unit-slip.part":
    "“{label}”: {budget, number, amount}, total {whole, number, amount}, a factor of about 10,000; one seems to be in 元, the other in 万元",
  "rules.amount-unit-slip.indicator":
    "“{label}”: target “{target}”, actual “{actual}”, a factor of about 10,000; one seems to be in 元, the other in 万元",
  "rules.amount-unit-slip.pass": "“{label}”: the amounts are in one unit",
  "rules.amount-unit-slip.none": "No amounts to compare",
  "rules.amount-unit-slip.advice": "Use the unit that the head of the table states for all amounts.",

  "rules.outputs-without-spending.title": "Hardly any money spent, yet nearly full marks",
  "rules.outputs-without-spending.review":
    "Only {rate, number, rate} of the budget was spent, yet the indicators score {share, number, rate}",
  "rules.outputs-without-spending.pass":
    "Execution rate {rate, number, rate} and indicator scores {share, number, rate} are not far apart",
  "rules.outputs-without-spending.none": "No execution rate and indicator scores to compare",
  "rules.outputs-without-spending.advice":
    "Explain how the work was done without the money, or check the actuals and whether payment is overdue.",
} as const;
