import type { quantity as zh } from "../zh-CN/quantity";

/** Reading and comparing targets and actuals. */
export const quantity: Readonly<Record<keyof typeof zh, string>> = {
  // What was concluded rather than read.
  "quantity.unitFromTarget": "The actual has no unit; the target's unit “{unit}” is assumed",
  "quantity.fractionAsPercent": "The actual {value, number, plain} is taken as {percent, number, plain}%",
  "quantity.wanAsMoney": "The amount ends in 万 or 亿 without a unit; it is taken as “{unit}”",
  "quantity.noneAsZero": "The actual says “{text}”; it is taken as 0",
  "quantity.leastOfEach": "The target is set for each item; the smallest, “{quantity}”, is taken as the actual",

  // Why a person must look.
  "quantity.fractionOrPercent":
    "The actual {value, number, plain} has no unit: it may be {value, number, plain}% or {percent, number, plain}%. Check it and add the unit",
  "quantity.targetInName":
    "The target gives no number, but the indicator's name or content says “{quantity}”. Check whether that is the target and enter it",
  "quantity.comparatorsDisagree":
    "The comparator in the target, “{text}”, differs from the comparator column, “{column}”. Check both",
  "quantity.tornNumber":
    "In the target “{text}” one number seems torn in two, or the first of two has no unit. A person must look",
  "quantity.severalFit": "Several numbers in the actual ({list}) could answer the target. A person must decide",
  "quantity.noneUnclear": "The actual says “{text}”: nothing happened, not applicable, or not done? State which",
  "quantity.unitsDiffer":
    "The target is in “{target}”, the actual in “{actual}”: they cannot be compared. Use one unit",
  "quantity.progressForValue":
    "The actual gives a progress of {percent, number, plain}% instead of the value reached. Add the value",
  "quantity.unitSlip":
    "Target “{target}” and actual “{actual}” are far apart: one may be counted in 万 (ten thousand) and the other not, as 万元 and 元. Check the units",
  "quantity.openActual":
    "The actual “{actual}” is not a definite number, so whether it meets “{target}” cannot be told. Enter the number",
  "quantity.otherFrequency":
    "Target “{target}” and actual “{actual}” name different frequencies. A person must judge whether it is met",
  "quantity.levelsDiffer":
    "Target “{target}” and actual “{actual}” name different levels or prizes. A person must judge whether it is met",
  "quantity.controlOpen":
    "The target “{target}” has no comparator, and “{word}” may be a limit or something to raise. A person must judge (actual “{actual}”)",
  "quantity.nothingSpent":
    "The cost target “{target}” has no comparator, and “{actual}” may be thrift or work not done. A person must judge",
  "quantity.openTarget":
    "The target “{target}” is only approximate, so it cannot be told whether “{actual}” reaches it. A person must judge",
  "quantity.eachOf":
    "The target “{target}” is set for each item, but the actual is the single number {value, number, plain}. Check item by item",
  "quantity.aboveExact":
    "The target is “{target}”; the actual {value, number, plain} exceeds it although lower is better here. A person must decide",
  "quantity.aboveStandard":
    "The standard is “{target}” and the actual {value, number, plain} is above it; please check whether more was paid than the standard allows",
  "quantity.aboveRange":
    "The actual {value, number, plain} lies above the range “{target}”. A person must decide whether it is met",
  "quantity.periodOpen":
    "The target “{target}” counts by period; the actual “{actual}” does not say whether it is for one period or the year. Check it",
  "quantity.yearOpen":
    "The actual “{actual}” counts by period; the target “{target}” does not say whether it is for one period or the year. Check it",
  "quantity.differenceOnly":
    "The actual “{actual}” says by how much it differs from the plan, not what was reached (target “{target}”). Enter the figure reached",
  "quantity.otherScale":
    "The actual “{actual}” is out of other full marks than the target “{target}”; convert it before comparing",
  "quantity.ratioOpen":
    "The ratio “{actual}” differs from the target “{target}”; a person must decide whether higher or lower is better",
  "quantity.scannedSign": "The target “{text}” may be a scanning error, with ≥ read as 2. Check it",
  "quantity.changeForLevel":
    "The target “{target}” is a level to be reached, the actual “{actual}” says by how much it moved; they cannot be compared directly, please judge by hand",
  "quantity.headForAll":
    "The target “{target}” does not say that it counts per head (or per course, piece …), the actual “{actual}” does; please judge by hand",
  "quantity.sumForHead":
    "The target “{target}” counts per head (or per household, square metre …), the actual “{actual}” is a sum. Convert it to the target's terms before comparing",
  "quantity.oppositeTrend":
    "Target “{target}” and actual “{actual}” go in opposite directions, one up and one down. A person must decide",
  "quantity.severalTargets": "The cell holds several targets ({list}). Check each of them",
  "quantity.mixedWords": "The actual “{text}” claims completion and delay or shortfall at once. A person must decide",
  "quantity.describedOnly":
    "The actual “{text}” only describes; it does not say how far the target was reached. A person must decide",
  "quantity.wordsUndecided": "The actual “{text}” does not show whether the target was reached. A person must decide",
  "quantity.timesUndecided": "Whether “{actual}” is in time for “{target}” cannot be told. A person must decide",
  "quantity.wordsForNumber": "The target is a number, but the actual “{text}” gives none. Add the value reached",
  "quantity.numberForWords":
    "The target is in words or a time, but the actual “{text}” is a number. A person must decide",

  // From what the direction was concluded.
  "quantity.direction.badThing":
    "No comparator is written; less is better for “{word}”, so the actual should not exceed the target",
  "quantity.direction.zero": "The target is 0 without a comparator, so the actual should not exceed 0",
  "quantity.direction.cost": "No comparator is written; “{word}” is a cost, so the actual should not exceed the target",
  "quantity.direction.controlled":
    "No comparator is written; “{word}” is what there was against what was allowed, so the actual should not exceed the target",
  "quantity.direction.standard":
    "No comparator is written; “{word}” is paid by a standard, so the actual should equal the target",
  "quantity.direction.duration":
    "No comparator is written; shorter is better for “{word}”, so the actual should not exceed the target",
  "quantity.direction.up": "No comparator is written; the actual should not be below the target",
};
