import { rulesCells } from "./rules-cells";
import { rulesFunds } from "./rules-funds";
import { rulesRows } from "./rules-rows";
import { rulesScores } from "./rules-scores";
import { rulesTexts } from "./rules-texts";

export const rules = {
  "rules.remedy.change": "change {cell} from “{before}” to “{after}”",
  "rules.remedy.fill": "enter “{after}” in {cell}",
  "rules.remedy.clear": "empty {cell} (it says “{before}”)",
  "rules.broken": "The rule “{rule}” did not finish: {detail}. This point was not checked",
  "rules.broken.advice":
    "Please check this point by hand and report the form together with this message to whoever maintains the software.",
  "rules.level.error": "error",
  "rules.level.warning": "warning",
  "rules.level.note": "note",
  "rules.remark.off": "The profile switches {count, plural, one {# rule} other {# rules}} off; not checked: {names}",
  "rules.remark.levels": "The profile changes the level of {count, plural, one {# rule} other {# rules}}: {names}",
  "rules.remark.level": "{rule} (now {level})",
  "rules.remark.unknown":
    "There is no rule “{ids}”; what the profile says of it has no effect. Please compare with the table of rules",
  "rules.part.execution": "budget execution",
  "rules.part.output": "output indicators",
  "rules.part.cost": "cost indicators",
  "rules.part.benefit": "benefit indicators",
  "rules.part.satisfaction": "satisfaction indicators",
  "rules.part.benefit-and-satisfaction": "benefit and satisfaction indicators",
  "rules.part.indicators": "all indicators",
  "rules.column.initialBudget": "initial budget",
  "rules.column.budget": "budget of the year",
  "rules.column.executed": "amount executed",
  "rules.column.transferred": "transfers from above",
  ...rulesCells,
  ...rulesScores,
  ...rulesFunds,
  ...rulesRows,
  ...rulesTexts,
} as const;
