import type { FormCheck } from "../../check";
import { isOpen, type Finding } from "../../rules";
import { columnNumber } from "../../sheet";
import type { Pair } from "./match";
import type { FindingComparison } from "./model";

const column = ({ cell }: Finding): number => (cell === null ? 0 : columnNumber(cell));

/** What of the form a finding is about: the row both forms know by one name, the fund row, the total, the form as a whole. */
function subjectOf({ form }: FormCheck["evaluation"], rows: ReadonlyMap<number, string>, { row }: Finding): string {
  if (row === null) return "form";
  const indicator = rows.get(row);
  if (indicator !== undefined) return indicator;
  const fund = form.funds?.rows.find((one) => one.row === row);
  if (fund !== undefined) return `fund/${fund.source}/${fund.label}`;
  return form.total?.row === row ? "total" : "form";
}

/** Where findings are about the same thing, those of one column go together first. */
function take(waiting: Finding[], like: Finding): Finding | undefined {
  const at = waiting.findIndex((finding) => column(finding) === column(like));
  return waiting.splice(Math.max(0, at), 1)[0];
}

/** 新增、已改、仍在: a finding is the same one when rule and subject are, wherever its row went. What was asked and is now wrong is still there. */
export function compareFindings(before: FormCheck, after: FormCheck, pairs: readonly Pair[]): FindingComparison[] {
  const names = (side: "before" | "after"): Map<number, string> => {
    const own = (side === "before" ? before : after).evaluation.indicators;
    const paired = new Map(pairs.map((pair, at) => [pair[side].indicator.row, `pair/${at}`]));
    return new Map(own.map(({ indicator: { row } }) => [row, paired.get(row) ?? `${side}/${row}`]));
  };
  const [rowsBefore, rowsAfter] = [names("before"), names("after")];
  const waiting = new Map<string, Finding[]>();
  for (const finding of before.findings.filter(isOpen)) {
    const key = `${finding.rule}/${subjectOf(before.evaluation, rowsBefore, finding)}`;
    waiting.set(key, [...(waiting.get(key) ?? []), finding]);
  }
  const now = after.findings.filter(isOpen).map((finding): FindingComparison => {
    const key = `${finding.rule}/${subjectOf(after.evaluation, rowsAfter, finding)}`;
    const was = take(waiting.get(key) ?? [], finding);
    return { fate: was === undefined ? "new" : "still", finding, cellBefore: was?.cell ?? null };
  });
  const left = new Set([...waiting.values()].flat());
  const gone = before.findings
    .filter((finding) => left.has(finding))
    .map((finding): FindingComparison => ({ fate: "gone", finding, cellBefore: finding.cell }));
  const order = { new: 0, still: 1, gone: 2 } as const;
  return [...now, ...gone].sort((a, b) => order[a.fate] - order[b.fate]);
}
