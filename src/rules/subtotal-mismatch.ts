import type { Form, Indicator, LevelHeading, NumericCell, SubtotalRow } from "../form";
import { message } from "../i18n";
import { publishedForms, systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { numberIn, same, sum } from "./numbers";
import { at, fail, notApplicable, pass, type Place } from "./verdict";

/** 小计与各行不符: printed subtotals, and points printed in a heading (产出指标（50分）), against the rows under them. */
export const subtotalMismatch: Rule = {
  id: "subtotal-mismatch",
  level: "error",
  citations: [systemCheck, publishedForms],
  title: message("rules.subtotal-mismatch.title"),
  check: ({ form }) => {
    const verdicts = [...form.subtotals.flatMap((subtotal) => ofSubtotal(subtotal, form)), ...ofHeadings(form)];
    return verdicts.length === 0 ? notApplicable(message("rules.subtotal-mismatch.none")) : verdicts;
  },
};

function ofSubtotal(subtotal: SubtotalRow, form: Form): readonly Verdict[] {
  const above = Math.max(
    form.indicatorHeadRow,
    ...form.subtotals.map(({ row }) => row).filter((row) => row < subtotal.row),
  );
  const { level1 } = subtotal;
  const rows = form.indicators.filter((one) =>
    level1 === null ? one.row > above && one.row < subtotal.row : one.level1?.name === level1.name,
  );
  const name = level1?.name ?? subtotal.labelCell.plain;
  return (["weight", "score"] as const).flatMap((column) => {
    const printed = numberIn(subtotal[column]);
    const added = total(rows.map((row) => row[column]));
    return printed === null || added === null
      ? []
      : [judge(name, printed, added, at(subtotal[column]?.cell, subtotal.row))];
  });
}

function ofHeadings(form: Form): readonly Verdict[] {
  return (["level1", "level2"] as const).flatMap((level) =>
    groups(form.indicators, level).flatMap(({ heading, rows, last }) => {
      const added = total(rows.map(({ weight }) => weight));
      // The last group of a form that breaks off may go on in the missing part.
      if (heading.points === null || added === null || (form.cutOff && last)) return [];
      return [judge(heading.name, heading.points, added, at(heading.cell))];
    }),
  );
}

interface Group {
  readonly heading: LevelHeading;
  readonly rows: readonly Indicator[];
  readonly last: boolean;
}

/** Neighbouring rows under one heading; a heading that is repeated in every row counts as one. */
function groups(indicators: readonly Indicator[], level: "level1" | "level2"): readonly Group[] {
  const starts = indicators.flatMap((one, index) => {
    const [heading, before] = [one[level], indicators[index - 1]?.[level] ?? null];
    return heading !== null && (heading.name !== before?.name || heading.points !== before.points)
      ? [{ heading, index }]
      : [];
  });
  return starts.map(({ heading, index }, position) => {
    const next = starts[position + 1]?.index ?? indicators.length;
    return { heading, rows: indicators.slice(index, next), last: next === indicators.length };
  });
}

/** null where a cell cannot be read or none holds a number. */
function total(cells: readonly (NumericCell | null)[]): number | null {
  if (cells.some((cell) => cell?.state === "unreadable") || cells.every((cell) => numberIn(cell) === null)) return null;
  return sum(cells.map((cell) => numberIn(cell) ?? 0));
}

function judge(name: string, printed: number, added: number, place: Place): Verdict {
  const values = { name, printed, added };
  if (same(printed, added)) return pass(place, message("rules.subtotal-mismatch.pass", values));
  const advice = message("rules.subtotal-mismatch.advice");
  return fail(place, message("rules.subtotal-mismatch.fail", values), { seen: printed, expected: added, advice });
}
