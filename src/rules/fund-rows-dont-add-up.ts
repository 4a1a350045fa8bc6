import { numberIn, type FundRow } from "../form";
import { message, type Message } from "../i18n";
import { publishedForms, systemCheck } from "./citations";
import { addUp, listsOf, outermost, partsIn, slack, sumOnce, type FundColumn, type FundList } from "./fund-lists";
import type { Rule, Verdict } from "./model";
import { suggestNumber } from "./remedy";
import { labelOf } from "./rows";
import { at, fail, pass, review } from "./verdict";

const columns = ["initialBudget", "budget", "executed", "transferred"] as const satisfies readonly FundColumn[];

/** 年度资金总额与下列各行之和不符. */
export const fundRowsDontAddUp: Rule = {
  id: "fund-rows-dont-add-up",
  level: "error",
  citations: [systemCheck, publishedForms],
  title: message("rules.fund-rows-dont-add-up.title"),
  none: message("rules.fund-rows-dont-add-up.none"),
  check: ({ form }) => {
    const rows = form.funds?.rows ?? [];
    return columns.flatMap((column) => listsOf(rows, column).flatMap((list) => judge(list, column)));
  },
};

function judge({ total, below }: FundList, column: FundColumn): readonly Verdict[] {
  const cell = total[column];
  const parts = partsIn(below, column);
  // What is unreadable is asked about by a rule of its own; until it is known nothing adds up.
  const known = [cell, ...below.map((row) => row[column])].every((one) => one?.state !== "unreadable");
  if (cell === null || !known) return [];
  const place = at(cell.cell, total.row);
  const stated = numberIn(cell);
  const { sum, nested } = sumOnce(below, column);
  const values = { label: labelOf(total.label), column: nameOf(column), stated: stated ?? 0, sum };
  const missing = below.find((row) => lacks(row, column));
  if (parts.length === 0 && (missing === undefined || stated === null)) return [];
  const told = { seen: cell.cell.text, expected: sum, advice: message("rules.fund-rows-dont-add-up.advice") };
  // Where rows seem to be parts of others, the sum is likely but not certain.
  const suggested = nested ? {} : suggestNumber(cell, sum);
  if (stated === null) {
    if (sum === 0) return [];
    const id = nested ? "rules.fund-rows-dont-add-up.blank-nested" : "rules.fund-rows-dont-add-up.blank";
    return [(nested ? review : fail)(place, message(id, values), { ...told, ...suggested, level: "warning" })];
  }
  const agree = (rows: FundList["below"]): boolean => addUp(amountsIn(rows, column), stated, slack(cell, parts));
  if (agree(below) || agree(outermost(below, column)))
    return [pass(place, message("rules.fund-rows-dont-add-up.pass", values))];
  if (missing !== undefined && sum < stated) {
    const missed = message("rules.fund-rows-dont-add-up.part-blank", { ...values, part: labelOf(missing.label) });
    const level = parts.length === 0 ? "note" : "warning";
    return [review(at(missing[column]?.cell, missing.row), missed, { advice: told.advice, level })];
  }
  // 其中 may name some sources only: less than the total is no contradiction where no row 其他资金 stands for the rest.
  const open = sum < stated && !below.some(({ source }) => source === "other");
  return open
    ? [review(place, message("rules.fund-rows-dont-add-up.less", values), { ...told, level: "note" })]
    : [
        fail(
          place,
          message(nested ? "rules.fund-rows-dont-add-up.nested" : "rules.fund-rows-dont-add-up.fail", values),
          { ...told, ...suggested },
        ),
      ];
}

const amountsIn = (rows: FundList["below"], column: FundColumn): readonly number[] =>
  partsIn(rows, column).map((part) => numberIn(part) ?? 0);

/** A source that has another amount, but not this one: what is missing to the total may well be that. */
function lacks(row: FundRow, column: FundColumn): boolean {
  const others = columns.filter((other) => other !== column && other !== "transferred");
  return row[column]?.state === "blank" && others.some((other) => (numberIn(row[other]) ?? 0) > 0);
}

function nameOf(column: FundColumn): Message {
  return message(`rules.column.${column}`);
}
