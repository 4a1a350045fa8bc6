import { isPrompt, statedReason, type FundRow } from "../form";
import { message } from "../i18n";
import { more, type Evaluation } from "../scoring";
import { sichuanForm, systemCheck } from "./citations";
import type { Rule, Verdict } from "./model";
import { hasReason } from "./reasons";
import { fellShort, filledRows, inRow, labelOf, type Row } from "./rows";
import { at, fail, pass, review } from "./verdict";

/** 扣了分或没有完成，却没有写原因. Only where the form has a place for reasons. */
export const missingReason: Rule = {
  id: "missing-reason",
  level: "error",
  citations: [systemCheck, sichuanForm],
  title: message("rules.missing-reason.title"),
  none: message("rules.missing-reason.none"),
  check: (evaluation) => {
    // A reason beside the total covers the sources below it.
    const covered = evaluation.funds.some(({ row }) => row.source === "total" && hasReason(row));
    return [
      ...evaluation.funds
        .filter(({ row }) => !covered || row.source === "total" || hasReason(row))
        .flatMap(({ row, rate }) => ofFund(row, rate.value)),
      ...filledRows(evaluation).flatMap((one) => ofIndicator(one, evaluation)),
    ];
  },
};

function ofIndicator(row: Row, { form }: Evaluation): readonly Verdict[] {
  const { indicator, name, weight, stated: score } = row;
  const reasonCell = indicator.reason ?? form.commonReason;
  if (reasonCell === null || !fellShort(row)) return [];
  const lost = weight !== null && score !== null ? weight - score : 0;
  const place = inRow(indicator, reasonCell);
  const values = { name, lost, weight: weight ?? 0, score: score ?? 0 };
  if (statedReason(form, indicator) !== null) return [pass(place, message("rules.missing-reason.pass", values))];
  const advice = isPrompt(reasonCell.plain)
    ? message("rules.missing-reason.advice-prompt")
    : message("rules.missing-reason.advice");
  const told = { advice, seen: reasonCell.text };
  if (more(lost, 0)) return [fail(place, message("rules.missing-reason.fail", values), told)];
  return [review(place, message("rules.missing-reason.unmet", values), told)];
}

/** A reason beside the fund row is due below 90 % (the Sichuan form says so); asked for, since other places set other limits. */
function ofFund(fund: FundRow, rate: number | null): readonly Verdict[] {
  const { row, label, reason } = fund;
  if (reason === null || rate === null || rate >= 0.9) return [];
  const place = at(reason, row);
  if (hasReason(fund)) return [pass(place, message("rules.missing-reason.fund-pass", { label: labelOf(label), rate }))];
  const advice = message("rules.missing-reason.advice-fund");
  return [
    review(place, message("rules.missing-reason.fund", { label: labelOf(label), rate }), { advice, seen: reason.text }),
  ];
}
