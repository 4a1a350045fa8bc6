import type { rulesCells as zh } from "../zh-CN/rules-cells";

/** What is wrong with a cell by itself: no number, below zero, a budget of zero, a formula that counts itself. */
export const rulesCells: Readonly<Record<keyof typeof zh, string>> = {
  "rules.cell": "“{label}” ({column})",
  "rules.column.rate": "execution rate",
  "rules.column.target": "target",
  "rules.column.actual": "actual",
  "rules.column.weight": "weight",
  "rules.column.score": "score",

  "rules.unreadable-number.title": "No number where one belongs",
  "rules.unreadable-number.fail": "{name} is the error value {seen}; nothing can be computed from it",
  "rules.unreadable-number.review":
    "{name} says “{seen}”, which cannot be taken as a number; rates, scores and totals that need it cannot be computed",
  "rules.unreadable-number.uncalculated":
    "{name} is a formula whose result is not in the file; nothing can be computed from it",
  "rules.unreadable-number.pass": "{name} is a number",
  "rules.unreadable-number.none": "No cell that should hold a number",
  "rules.unreadable-number.advice": "Enter a number; put units and remarks into the header or the reason column.",
  "rules.unreadable-number.advice-uncalculated":
    "Open the file in Excel or WPS, let it calculate, save it and check again.",
  "rules.unreadable-number.advice-error": "Check this cell's formula and the cells it refers to, then check again.",

  "rules.negative-number.title": "Negative number",
  "rules.negative-number.fail": "{name} is negative ({value})",
  "rules.negative-number.review": "{name} is negative ({value})",
  "rules.negative-number.pass": "{name} is not negative",
  "rules.negative-number.none": "No numbers to check",
  "rules.negative-number.advice":
    "See whether the minus sign is a slip; if money was paid back, say so in the reason column.",

  "rules.budget-zero.title": "Budget is zero or missing",
  "rules.budget-zero.review":
    "The year's budget of “{label}” is 0, so the execution rate cannot be computed; a person has to decide its score",
  "rules.budget-zero.empty": "“{label}” has a rate or a score, but no {column} to check it by",
  "rules.budget-zero.advice-empty": "Enter the amount, then check the rate and the score.",
  "rules.budget-zero.pass": "“{label}” has a budget of {budget, number, amount}",
  "rules.budget-zero.none": "No fund row that carries points, or its budget is blank",
  "rules.budget-zero.advice":
    "See whether the budget was left out (the adjusted budget of the year, carry-over included); if there was none, say so and adjust the weights as required.",

  "rules.circular-formula.title": "Circular formula",
  "rules.circular-formula.fail": "The formula in {cell} counts itself in ({way}); its result cannot be trusted",
  "rules.circular-formula.pass": "The formula in {cell} is not circular",
  "rules.circular-formula.none": "The form has no formulas",
  "rules.circular-formula.advice": "Correct the range that the formula refers to; a sum must not include its own cell.",
};
