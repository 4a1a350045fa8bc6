import type { FormCheck } from "../../check";
import type { Form } from "../../form";
import type { FundEvaluation } from "../../scoring";
import { change, computedChange, fundChanges, rowChanges } from "./changes";
import { compareFindings } from "./findings";
import { placeOf } from "./counterparts";
import { matchRows, movedPairs, nameOf } from "./match";
import type { Change, FormComparison, FundComparison, RowComparison } from "./model";

function fundsOf(before: readonly FundEvaluation[], after: readonly FundEvaluation[]): FundComparison[] {
  const key = ({ row }: FundEvaluation): string => (row.source === "other" ? `other/${row.label}` : row.source);
  const old = new Map(before.map((fund) => [key(fund), fund]));
  const now = after.map((fund): FundComparison => {
    const was = old.get(key(fund));
    old.delete(key(fund));
    if (was === undefined) return { label: fund.row.label, kind: "added", changes: [] };
    return { label: fund.row.label, kind: "matched", changes: fundChanges(was, fund) };
  });
  return [
    ...now,
    ...[...old.values()].map(({ row }): FundComparison => ({ label: row.label, kind: "removed", changes: [] })),
  ];
}

function formChanges(before: FormCheck, after: FormCheck): Change[] {
  const [a, b] = [before.evaluation, after.evaluation];
  const side = (text: string | null, cell: string | null = null): { text: string; cell: string | null } => ({
    text: text ?? "",
    cell,
  });
  const goal = (form: Form, which: "planned" | "achieved"): { text: string; cell: string | null } => {
    const cells = form.goals.flatMap((one) => one[which] ?? []);
    return side(cells.map(({ text }) => text).join("\n"), cells[0]?.address ?? null);
  };
  const stated = ({ total }: Form): { text: string; cell: string | null } =>
    side(total?.score?.cell.text ?? null, total?.score?.cell.address ?? null);
  return [
    ...change("layout", side(a.form.layout), side(b.form.layout)),
    ...change("profile", side(a.profile.id), side(b.profile.id)),
    ...change(
      "year",
      side(a.form.year === null ? null : String(a.form.year)),
      side(b.form.year === null ? null : String(b.form.year)),
    ),
    ...change("planned", goal(a.form, "planned"), goal(b.form, "planned")),
    ...change("achieved", goal(a.form, "achieved"), goal(b.form, "achieved")),
    ...change("statedTotal", stated(a.form), stated(b.form)),
    ...computedChange("total", a.totals.score.value, b.totals.score.value),
    ...change("grade", side(a.totals.grade), side(b.totals.grade)),
  ];
}

/** 对比两份自评表: rows go together by indicator, not by place; what changed, what findings are new, gone and still there. */
export function compareForms(before: FormCheck, after: FormCheck): FormComparison {
  const { pairs, removed, added } = matchRows(before.evaluation.indicators, after.evaluation.indicators);
  const moved = movedPairs(pairs);
  const rows: RowComparison[] = [
    ...pairs.map((pair): RowComparison => ({
      kind: "matched",
      match: pair.match,
      name: nameOf(pair.after),
      rows: [pair.before.indicator.row, pair.after.indicator.row],
      moved: moved.has(pair),
      changes: rowChanges(pair.before, pair.after, pair.match),
    })),
    ...added.map((row): RowComparison => ({
      kind: "added",
      match: null,
      name: nameOf(row),
      rows: [null, row.indicator.row],
      moved: false,
      changes: [],
    })),
    ...removed.map((row): RowComparison => ({
      kind: "removed",
      match: null,
      name: nameOf(row),
      rows: [row.indicator.row, null],
      moved: false,
      changes: [],
    })),
  ];
  const place = ({ rows: [old, now] }: RowComparison): number => now ?? (old ?? 0) + 0.5;
  const all = rows.sort((a, b) => place(a) - place(b));
  const meaning = (wanted: Change["meaning"]): number =>
    all.flatMap(({ changes }) => changes).filter((one) => one.meaning === wanted).length;
  return {
    sheets: [placeOf(before), placeOf(after)],
    changes: formChanges(before, after),
    funds: fundsOf(before.evaluation.funds, after.evaluation.funds),
    rows: all,
    findings: compareFindings(before, after, pairs),
    lowered: meaning("lowered"),
    unclear: meaning("unclear"),
  };
}
