import { fundCells, indicatorCells, sumCells, type Form, type Indicator } from "../form";
import type { Finding } from "../rules";
import type { Cell } from "../sheet";
import { bare } from "./form-mark";

/*
 * Keys name places by what they mean (产出指标/数量指标/培训场次), never by where they stand, so that they survive inserted rows
 * and columns. Places of the same name are numbered in the order of the sheet: 培训场次, 培训场次#2.
 */

/** Names for things in sheet order, the second and further of a name numbered. */
function numbered<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<T, string> {
  const counts = new Map<string, number>();
  return new Map(
    things.map((thing) => {
      const name = nameOf(thing);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [thing, count === 1 ? name : `${name}#${count}`];
    }),
  );
}

function indicatorNames(form: Form): ReadonlyMap<Indicator, string> {
  return numbered(form.indicators, ({ level1, level2, name, content }) =>
    [level1?.name ?? "", level2?.name ?? "", name ?? "", content ?? ""].map(bare).join("/"),
  );
}

/** The key of an indicator in its form. */
export function indicatorKey(form: Form, indicator: Indicator): string {
  const same = form.indicators.find((one) => one === indicator || one.row === indicator.row);
  return same === undefined ? "" : (indicatorNames(form).get(same) ?? "");
}

/** The indicator of a key; null: the form has none such (any more). */
export function indicatorOfKey(form: Form, key: string): Indicator | null {
  for (const [indicator, name] of indicatorNames(form)) if (name === key) return indicator;
  return null;
}

/** What the rows of a form are called. */
function rowNames(form: Form): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const [{ row }, name] of indicatorNames(form)) names.set(row, `indicator:${name}`);
  const subtotals = numbered(form.subtotals, ({ level1, labelCell }) => bare(level1?.name ?? labelCell.text));
  for (const [{ row }, name] of subtotals) names.set(row, `subtotal:${name}`);
  const funds = numbered(form.funds?.rows ?? [], ({ source, label }) => `${source}/${bare(label)}`);
  for (const [{ row }, name] of funds) names.set(row, `fund:${name}`);
  if (form.total !== null) names.set(form.total.row, "total");
  return names;
}

/** What the cells of a form are, by address; of a cell that serves several rows, what it is for the first. */
function cellRoles(form: Form): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  const take = (role: string, cell: Cell | null | undefined): void => {
    if (cell !== null && cell !== undefined && !roles.has(cell.address)) roles.set(cell.address, role);
  };
  const sums = [...form.subtotals, ...(form.total === null ? [] : [form.total])];
  const rows = [
    ...(form.funds?.rows ?? []).map(fundCells),
    ...form.indicators.map(indicatorCells),
    ...sums.map(sumCells),
  ];
  for (const [role, cell] of rows.flat()) take(role, cell);
  take("grade", form.total?.grade?.cell);
  form.goals.forEach(({ planned, achieved }, index) => {
    take(`goal-${index + 1}-planned`, planned);
    take(`goal-${index + 1}-achieved`, achieved);
  });
  take("common-reason", form.commonReason);
  take("title", form.titleCell);
  form.notes.forEach((note, index) => {
    take(`note-${index + 1}`, note);
  });
  return roles;
}

/** Where in a form a finding is, in words that survive inserted rows and columns. */
export type PlaceNames = (finding: Pick<Finding, "row" | "cell">) => string;

export function placeNames(form: Form): PlaceNames {
  const rows = rowNames(form);
  const roles = cellRoles(form);
  return ({ row, cell }) => {
    const name = row === null ? "" : (rows.get(row) ?? "");
    const role = cell === null ? "" : (roles.get(cell) ?? "");
    return name === "" && role === "" ? "form" : `${name}.${role}`;
  };
}

/** The key of a finding: the rule and the place. Findings of one rule about one place share it; their substance tells them apart. */
export function findingKey(names: PlaceNames, finding: Finding): string {
  return `${finding.rule}@${names(finding)}`;
}
