import type { profile as zh } from "../zh-CN/profile";

export const profile: Readonly<Record<keyof typeof zh, string>> = {
  "profile.reason.override": "“{profile}” was chosen by you",
  "profile.reason.recorded": "“{profile}”, as stored with the workbook",
  "profile.reason.rate-formula": "The form computes the execution rate as (B−C)/A: “{profile}” applies",
  "profile.reason.layout": "The form's layout belongs to “{profile}”",
  "profile.reason.place": "The form's header names {place}: “{profile}” applies",
  "profile.reason.execution-points":
    "The form gives {points, number, amount} points to budget execution: “{profile}” applies",
  "profile.reason.cost-level1": "Cost is a level-1 indicator of its own in this form: “{profile}” applies",
  "profile.reason.default":
    "Nothing in the form points to a local scheme: the national scheme for project self-evaluation (2020) applies",
  "profile.reason.year":
    "{year, number, plain} lies before the years of “{profile}” (from {from, number, plain}); no built-in scheme fits that year better, so this one is used; please keep it in mind",

  "profile.name": "{en}",

  // What to know of a profile in use
  "profile.remark.from":
    "“{field}” of the profile holds from {from, number, plain} on; this form is for {year, number, plain}",
  "profile.remark.until":
    "“{field}” of the profile held until {until, number, plain}; this form is for {year, number, plain}",
  "profile.remark.general-knowledge":
    "“{fields}” of the profile rests on general practice, not confirmed in a document; please check it against your local rules",
  "profile.remark.and": "{one}, {other}",

  "profile.basis.source": "stands in the document",
  "profile.basis.practice": "seen in published forms or systems",
  "profile.basis.general-knowledge": "common practice, no document seen: please verify",
  "profile.basis.inferred": "inferred",
  "profile.basis.user": "set by this unit",

  "profile.problem.not-json":
    "The scheme file is not valid JSON text: {detail}. Choose a scheme file that this tool has exported",
  "profile.problem.not-a-profile":
    "There is no scoring scheme in the file: an object was expected, {seen} was found. Choose a scheme file that this tool has exported",
  "profile.problem.version":
    "The scheme file has version {seen}; this tool knows version {expected} only. Update the tool, or export the scheme again",
  "profile.problem.missing": "“{field}” ({path}) is missing; {expected} was expected",
  "profile.problem.type": "“{field}” ({path}) must be {expected}, but {seen} was found",
  "profile.problem.too-small": "“{field}” ({path}) must not be below {limit, number, plain}, but {seen} was found",
  "profile.problem.too-big": "“{field}” ({path}) must not be above {limit, number, plain}, but {seen} was found",
  "profile.problem.option": "“{field}” ({path}) must be one of {options}, but {seen} was found",
  "profile.problem.unknown": "There is something unknown under “{field}”: {keys}. Remove it, or check its spelling",
  "profile.problem.empty": "“{field}” ({path}) must not be empty",
  "profile.problem.other": "“{field}” ({path}) is not as required; {seen} was found",
  "profile.problem.weights-sum":
    "The weights add to {sum, number, amount} points instead of 100. Adjust execution, output, benefit, satisfaction or cost",
  "profile.problem.weights-over": "The weights add to {sum, number, amount} points, more than 100. Adjust them",
  "profile.problem.bands-order":
    "The three qualitative bands must join and descend: achieved {achieved}, partly {partly}, missed {missed}. Check where each begins and ends",
  "profile.problem.grades-order":
    "The grade limits must descend: 优 {excellent, number, amount}, 良 {good, number, amount}, 中 {fair, number, amount}",
  "profile.problem.steps-order":
    "The steps of the execution score must descend and the last must begin at 0; check step {index, number, plain}",
  "profile.problem.caps-order":
    "The caps by execution rate must ascend, higher caps for higher rates; check line {index, number, plain}",
  "profile.problem.value-years-order":
    "The years of “{field}” begin ({from, number, plain}) after they end ({until, number, plain})",
  "profile.problem.years-order":
    "The first year ({from, number, plain}) lies after the last one ({until, number, plain})",

  "profile.kind.number": "a number",
  "profile.kind.text": "a text",
  "profile.kind.object": "a group of values",
  "profile.kind.list": "a list",
  "profile.kind.null": "nothing",
  "profile.kind.boolean": "yes/no",
  "profile.kind.other": "something else",
  "profile.seen": "{kind} {value}",

  "profile.field.profile": "scoring scheme",
  "profile.field.id": "id of the scheme",
  "profile.field.name": "name of the scheme",
  "profile.field.years": "years it applies to",
  "profile.field.value-years": "years of a single value",
  "profile.field.weights": "weights",
  "profile.field.weights.execution": "weight of budget execution",
  "profile.field.weights.output": "weight of output indicators",
  "profile.field.weights.benefit": "weight of benefit indicators",
  "profile.field.weights.satisfaction": "weight of satisfaction indicators",
  "profile.field.weights.cost": "weight of cost indicators",
  "profile.field.weights.benefitAndSatisfaction": "weight of benefit and satisfaction together",
  "profile.field.weights.indicators": "weight of all indicators together",
  "profile.field.executionRate": "formula of the execution rate",
  "profile.field.fundScore": "how the execution rate is scored",
  "profile.field.reverse": "how reverse indicators are scored",
  "profile.field.overachievement": "over-fulfilment",
  "profile.field.bands": "qualitative bands",
  "profile.field.totalCaps": "caps of the total by execution rate",
  "profile.field.decimals": "decimals of a score",
  "profile.field.tolerance": "tolerance for hand rounding",
  "profile.field.grades": "grade limits",
  "profile.field.rules": "rule switches",
  "profile.field.citation": "source",
};
