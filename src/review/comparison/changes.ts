import type { NumericCell } from "../../form";
import type { Message } from "../../i18n";
import type { FundEvaluation, IndicatorEvaluation } from "../../scoring";
import { normalise, type Cell } from "../../sheet";
import { nameOf } from "./match";
import type { Change, ChangedField, Match, Meaning } from "./model";
import { targetChange } from "./target";

interface Side {
  readonly text: string;
  readonly cell: string | null;
}

const ofCell = (cell: Cell | null): Side => ({ text: cell?.text ?? "", cell: cell?.address ?? null });
const ofNumber = (number: NumericCell | null): Side => ofCell(number?.cell ?? null);
const rounded = (value: number | null): string => (value === null ? "" : String(Number(value.toFixed(6))));

/** Texts alike but for spaces and width, and numbers alike however they are shown, are no change. */
export function change(
  field: ChangedField,
  before: Side,
  after: Side,
  meant: { readonly meaning: Meaning; readonly why: Message | null } = { meaning: null, why: null },
): Change[] {
  const same = normalise(before.text).replace(/\s/g, "") === normalise(after.text).replace(/\s/g, "");
  return same ? [] : [{ field, before: before.text, after: after.text, cells: [before.cell, after.cell], ...meant }];
}

function numberChange(field: ChangedField, before: NumericCell | null, after: NumericCell | null): Change[] {
  const [a, b] = [before?.value ?? null, after?.value ?? null];
  if (a !== null && b !== null && Math.abs(a - b) < 1e-9) return [];
  return change(field, ofNumber(before), ofNumber(after));
}

export function computedChange(field: ChangedField, before: number | null, after: number | null): Change[] {
  return change(field, { text: rounded(before), cell: null }, { text: rounded(after), cell: null });
}

/** What changed in a row that both forms have. */
export function rowChanges(before: IndicatorEvaluation, after: IndicatorEvaluation, match: Match): Change[] {
  const [a, b] = [before.indicator, after.indicator];
  const level = ({ level1, level2 }: typeof a): Side => ({
    text: [level1?.name, level2?.name].filter((name) => name !== undefined).join(" / "),
    cell: null,
  });
  return [
    ...(match === "renamed"
      ? change(
          "name",
          { text: nameOf(before), cell: a.nameCell?.address ?? null },
          { text: nameOf(after), cell: b.nameCell?.address ?? null },
        )
      : []),
    ...(match === "same" ? [] : change("level", level(a), level(b))),
    ...change(
      "target",
      { text: a.target.text, cell: a.targetCell?.address ?? null },
      { text: b.target.text, cell: b.targetCell?.address ?? null },
      targetChange(before, after),
    ),
    ...change(
      "actual",
      { text: a.actual.text, cell: a.actualCell?.address ?? null },
      { text: b.actual.text, cell: b.actualCell?.address ?? null },
    ),
    ...numberChange("weight", a.weight, b.weight),
    ...numberChange("statedScore", a.score, b.score),
    ...computedChange("score", before.score.value, after.score.value),
    ...change("reason", ofCell(a.reason), ofCell(b.reason)),
  ];
}

/** What changed in a fund row that both forms have. */
export function fundChanges(before: FundEvaluation, after: FundEvaluation): Change[] {
  return [
    ...numberChange("budget", before.row.budget, after.row.budget),
    ...numberChange("executed", before.row.executed, after.row.executed),
    ...computedChange("rate", before.rate.value, after.rate.value),
    ...numberChange("weight", before.row.weight, after.row.weight),
    ...numberChange("statedScore", before.row.score, after.row.score),
    ...computedChange("score", before.score.value, after.score.value),
  ];
}
