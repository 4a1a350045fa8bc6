import type { FundRow, NumericCell } from "../form";
import { message, type Message } from "../i18n";
import { publishedForms, systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { decimalsShown, numberIn, sum } from "./numbers";
import { suggestNumber } from "./remedy";
import { labelOf } from "./rows";
import { at, fail, notApplicable, pass, review } from "./verdict";

const columns = ["initialBudget", "budget", "executed", "transferred"] as const;
type Column = (typeof columns)[number];

/** 年度资金总额与下列各行之和不符. */
export const fundRowsDontAddUp: Rule = {
  id: "fund-rows-dont-add-up",
  level: "error",
  citations: [systemCheck, publishedForms],
  title: message("rules.fund-rows-dont-add-up.title"),
  check: ({ form }) => {
    const rows = form.funds?.rows ?? [];
    const total = rows.find(({ source }) => source === "total");
    const below = rows.filter((row) => row !== total);
    const verdicts = total === undefined ? [] : columns.flatMap((column) => judge(total, below, column));
    return verdicts.length === 0 ? notApplicable(message("rules.fund-rows-dont-add-up.none")) : verdicts;
  },
};

function judge(total: FundRow, below: readonly FundRow[], column: Column): readonly Verdict[] {
  const cell = total[column];
  const parts = below.map((row) => row[column]).filter((part) => numberIn(part) !== null);
  if (cell === null || cell.state === "unreadable" || parts.length === 0) return [];
  const place = at(cell.cell, total.row);
  const amounts = parts.map((part) => numberIn(part) ?? 0);
  const stated = numberIn(cell);
  const values = { label: labelOf(total.label), column: nameOf(column), stated: stated ?? 0, sum: sum(amounts) };
  const told = { seen: cell.cell.text, expected: values.sum, advice: message("rules.fund-rows-dont-add-up.advice") };
  if (stated === null) {
    return values.sum === 0
      ? []
      : [
          fail(place, message("rules.fund-rows-dont-add-up.blank", values), {
            ...told,
            ...suggestNumber(cell, values.sum),
            level: "warning",
          }),
        ];
  }
  if (addUp(amounts, stated, slack(cell, parts)))
    return [pass(place, message("rules.fund-rows-dont-add-up.pass", values))];
  // 其中 may name some sources only: less than the total is no contradiction where no row 其他资金 stands for the rest.
  const open = values.sum < stated && !below.some(({ source }) => source === "other");
  return open
    ? [review(place, message("rules.fund-rows-dont-add-up.less", values), { ...told, level: "note" })]
    : [
        fail(place, message("rules.fund-rows-dont-add-up.fail", values), {
          ...told,
          ...suggestNumber(cell, values.sum),
        }),
      ];
}

/** Whether amounts in sheet order make up the total, where a row may be broken down by the rows right below it (其中: 中央, 省, 县). */
function addUp(amounts: readonly number[], total: number, tolerance: number): boolean {
  const hopeless = new Set<string>();
  const from = (start: number, open: number): boolean => {
    const first = amounts[start];
    if (first === undefined) return Math.abs(open) <= tolerance;
    // Many ways of breaking down rows lead to the same rest.
    const key = `${start}/${open}`;
    if (hopeless.has(key)) return false;
    hopeless.add(key);
    if (from(start + 1, open - first)) return true;
    let below = 0;
    for (let next = start + 1; first !== 0 && next < amounts.length; next++) {
      below += amounts[next] ?? 0;
      if (Math.abs(below - first) <= tolerance && from(next + 1, open - first)) return true;
    }
    return false;
  };
  return from(0, total);
}

/** Amounts with two decimals and more were rounded one by one; a total with fewer decimals than its parts was rounded itself. */
function slack(total: NumericCell, parts: readonly (NumericCell | null)[]): number {
  const finest = Math.max(...parts.map((part) => (part === null ? 0 : decimalsShown(part))));
  const own = decimalsShown(total);
  return (finest >= 2 ? 0.5 * 10 ** -finest * parts.length : 0) + (own < finest ? 0.5 * 10 ** -own : 0) + 1e-6;
}

function nameOf(column: Column): Message {
  return message(`rules.column.${column}`);
}
