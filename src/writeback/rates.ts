import { message } from "../i18n";
import { roundHalfUp, type Evaluation, type FundEvaluation } from "../scoring";
import type { NumericCell } from "../form";
import { content, isUntouched, rateFormat, standing, type Draft } from "./draft";
import { rateExpression } from "./formulas";

/** 执行率: filled where empty, offered where wrong, left alone where right, not applicable (—), not computable or of amounts that changed places. */
export function rateDrafts({ funds }: Evaluation, formulas: boolean): readonly Draft[] {
  return funds.flatMap((fund) => {
    const { row, rate, swappedRate } = fund;
    const cell = row.rate;
    if (cell === null || rate.value === null || cell.state === "marker") return [];
    // What is wrong then are the amounts; a rate above 100 % would only follow from them.
    if (swappedRate !== null) return [];
    const untouched = isUntouched(cell);
    if (!untouched && cell.value !== null && rateAgrees(cell, cell.value, rate.value)) return [];
    const { after, asked } = rateContent(fund, rate.value, formulas);
    const id = untouched ? "writeback.rate.fill" : "writeback.rate.replace";
    const values = { label: row.label, before: standing(cell.cell), rate: rate.value, worked: rate.explanation.worked };
    const reason = message(id, values);
    return [
      {
        cell: cell.cell,
        after,
        numberFormat: rateFormat(cell.cell),
        purpose: "rate",
        reason: asked ? reason : message("writeback.as-value", { reason }),
        safe: untouched,
      },
    ];
  });
}

/** `asked` is false where a formula was asked for, but would not see the numbers. */
function rateContent(
  { row, rate }: FundEvaluation,
  value: number,
  formulas: boolean,
): { readonly after: Draft["after"]; readonly asked: boolean } {
  const expression = rateExpression(row, takesTransfersOut(rate));
  if (formulas && expression !== null) {
    return { after: content(value, `=IF(${expression.budget}=0,"",${expression.rate})`), asked: true };
  }
  return { after: content(roundHalfUp(value, 4)), asked: !formulas };
}

/** The rate's own explanation says which formula was used. */
export function takesTransfersOut(rate: FundEvaluation["rate"]): boolean {
  return rate.explanation.inputs.length === 3;
}

/** Whether the stated rate is the due one, rounded or cut at the decimals that the cell shows: of a percentage 0 or more. */
function rateAgrees({ cell }: NumericCell, stated: number, due: number): boolean {
  const decimals = /\.(\d+)/.exec(cell.plain)?.[1]?.length ?? 0;
  const shownAsFraction = !cell.plain.includes("%") && Math.abs(Number(cell.plain) - stated) < 1e-9;
  const unit = 10 ** -(shownAsFraction ? Math.max(2, decimals) : decimals + 2);
  const cut = Math.floor(due / unit + 1e-9) * unit;
  const slack = Math.max(unit / 2, 0.00005) + 1e-9;
  return Math.abs(stated - due) <= slack || Math.abs(stated - cut) <= 1e-9;
}
