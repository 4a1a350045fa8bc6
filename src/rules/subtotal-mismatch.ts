import { numberIn, type Form, type Indicator, type LevelHeading, type NumericCell, type SubtotalRow } from "../form";
import { message } from "../i18n";
import { more, same } from "../scoring";
import { publishedForms, systemCheck } from "./citations";
import type { Place, Rule, Verdict } from "./model";
import { total } from "./numbers";
import { suggestNumber } from "./remedy";
import { at, fail, pass, review } from "./verdict";

/** 小计与各行不符: printed subtotals, and points printed in a heading (产出指标（50分）), against the rows under them. */
export const subtotalMismatch: Rule = {
  id: "subtotal-mismatch",
  level: "error",
  citations: [systemCheck, publishedForms],
  title: message("rules.subtotal-mismatch.title"),
  none: message("rules.subtotal-mismatch.none"),
  check: ({ form }) => {
    return [...ofSubtotals(form), ...ofHeadings(form)];
  },
};

/** A subtotal closes its level-1 group, or everything since the subtotal above it. */
function ofSubtotals({ subtotals, indicators, indicatorHeadRow }: Form): readonly Verdict[] {
  if (subtotals.length === 0) return [];
  const ends = subtotals.map(({ row }) => row).sort((a, b) => a - b);
  let next = 0;
  // Rows stand in sheet order, so each is closed by the subtotal of the row before or by a later one.
  const sections = grouped(indicators, ({ row }) => {
    while ((ends[next] ?? Infinity) <= row) next++;
    return row > indicatorHeadRow ? (ends[next] ?? null) : null;
  });
  const byName = grouped(indicators, ({ level1 }) => level1?.name ?? null);
  return subtotals.flatMap((subtotal) => {
    const since = sections.get(subtotal.row) ?? noRows;
    const group = subtotal.level1 === null ? since : (byName.get(subtotal.level1.name) ?? noRows);
    return ofSubtotal(subtotal, group, since);
  });
}

/** Rows that a subtotal may close, with their 分值 and 得分 added up. */
interface Section {
  readonly rows: readonly Indicator[];
  readonly weight: number | null;
  readonly score: number | null;
}

const noRows: Section = { rows: [], weight: null, score: null };

function grouped<Key>(
  indicators: readonly Indicator[],
  keyOf: (one: Indicator) => Key | null,
): ReadonlyMap<Key, Section> {
  const groups = new Map<Key, Indicator[]>();
  for (const one of indicators) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return new Map(Array.from(groups, ([key, rows]) => [key, sectionOf(rows)]));
}

const sectionOf = (rows: readonly Indicator[]): Section => ({
  rows,
  weight: total(rows.map(({ weight }) => weight)),
  score: total(rows.map(({ score }) => score)),
});

function ofSubtotal(subtotal: SubtotalRow, group: Section, since: Section): readonly Verdict[] {
  // The column that is right says which of the two the subtotal closes.
  const fits = (section: Section): boolean =>
    columns.some((column) => {
      const [printed, added] = [numberIn(subtotal[column]), section[column]];
      return printed !== null && added !== null && same(printed, added);
    });
  const closed = !fits(group) && fits(since) ? since : group;
  const name =
    (closed.rows.length === group.rows.length ? subtotal.level1?.name : undefined) ?? subtotal.labelCell.plain;
  return columns.flatMap((column) => {
    const cell = subtotal[column];
    const [printed, added] = [numberIn(cell), closed[column]];
    if (printed === null || added === null) return [];
    // A score that is still to be filled in leaves the sum open; `missing-score` asks for it.
    if (column === "score" && !same(printed, added) && closed.rows.some(awaitsScore)) return [];
    return [judge(name, printed, added, at(cell?.cell, subtotal.row), cell)];
  });
}

const columns = ["weight", "score"] as const;

const awaitsScore = ({ kind, weight, score }: Indicator): boolean =>
  kind === "indicator" && score?.state === "blank" && (numberIn(weight) ?? 0) > 0;

function ofHeadings(form: Form): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const level of ["level1", "level2"] as const) {
    // A name that stood in the middle of its rows before the merged area was opened begins too late.
    const centred = form.indicators[0]?.[level] === null;
    for (const { heading, from, to } of groups(form.indicators, level)) {
      // The last group of a form that breaks off may go on in the missing part.
      if (heading.points === null || (form.cutOff && to === form.indicators.length)) continue;
      const rows = form.indicators.slice(from, to);
      const added = total(rows.map(({ weight }) => weight));
      if (added !== null) verdicts.push(judge(heading.name, heading.points, added, at(heading.cell), null, centred));
      else verdicts.push(...beyondHeading(heading.name, heading.points, rows, at(heading.cell)));
    }
  }
  return verdicts;
}

/**
 * 湖北: without a column of 分值 the heading's points are the most that the rows under it can score. 满意度 merged below
 * 效益指标(30分) may have points of its own.
 */
function beyondHeading(name: string, points: number, rows: readonly Indicator[], place: Place): readonly Verdict[] {
  const own = rows.filter(({ level2 }) => !(level2?.name.includes("满意") ?? false));
  const added = rows.every(({ weight }) => weight === null) ? total(own.map(({ score }) => score)) : null;
  if (added === null) return [];
  const values = { name, printed: points, added };
  if (!more(added, points)) return [pass(place, message("rules.subtotal-mismatch.within", values))];
  const told = { seen: points, expected: added, advice: message("rules.subtotal-mismatch.advice-beyond", values) };
  return [review(place, message("rules.subtotal-mismatch.beyond", values), told)];
}

/** Neighbouring rows under one heading, `from` to before `to`. */
interface Group {
  readonly heading: LevelHeading;
  readonly from: number;
  to: number;
}

/** A heading that is repeated in every row counts as one; 满意度指标 without second level is no part of the one above it. */
function groups(indicators: readonly Indicator[], level: "level1" | "level2"): readonly Group[] {
  const found: Group[] = [];
  let before: LevelHeading | null = null;
  indicators.forEach((indicator, index) => {
    const heading = indicator[level];
    const last = found.at(-1);
    const start = last === undefined ? undefined : indicators[last.from]?.level1?.name;
    const within = heading !== null || indicator.level1 === null || start === indicator.level1.name;
    if (last !== undefined && last.to === index && within) last.to = index + 1;
    if (heading !== null && (heading.name !== before?.name || heading.points !== before.points)) {
      if (last !== undefined) last.to = Math.min(last.to, index);
      found.push({ heading, from: index, to: index + 1 });
    }
    before = heading;
  });
  return found;
}

function judge(
  name: string,
  printed: number,
  added: number,
  place: Place,
  cell: NumericCell | null = null,
  unsure = false,
): Verdict {
  const values = { name, printed, added };
  if (same(printed, added)) return pass(place, message("rules.subtotal-mismatch.pass", values));
  const advice = message("rules.subtotal-mismatch.advice");
  return (unsure ? review : fail)(place, message("rules.subtotal-mismatch.fail", values), {
    seen: printed,
    expected: added,
    advice,
    ...suggestNumber(cell, added),
  });
}
