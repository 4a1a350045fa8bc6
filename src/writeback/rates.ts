import { isUntouched } from "../form";
import { message } from "../i18n";
import { rateAgrees, roundHalfUp, type Evaluation, type FundEvaluation } from "../scoring";
import { rateFormat } from "../sheet";
import { content, standing, type Draft } from "./draft";
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
