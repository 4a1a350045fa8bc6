import { isLeftAlone, isUntouched, statedReason } from "../form";
import { message, quoted, shortened } from "../i18n";
import { scoreAgrees, type Evaluation, type IndicatorEvaluation } from "../scoring";
import { plainFormat } from "../sheet";
import { content, standing, type Draft } from "./draft";

/**
 * 指标得分. Filled unasked only where the cell is empty and target and actual are certain numbers. A score that a person
 * gave is offered for replacing where it is further off than the tolerance; not where words or doubts leave the points to
 * a person, nor where points were taken off with a reason.
 */
export function indicatorScoreDrafts(evaluation: Evaluation): readonly Draft[] {
  const rowsOfCell = new Map<string, number>();
  for (const { indicator } of evaluation.indicators) {
    const address = indicator.score?.cell.address;
    if (address !== undefined) rowsOfCell.set(address, (rowsOfCell.get(address) ?? 0) + 1);
  }
  return evaluation.indicators.flatMap((one): readonly Draft[] => {
    const { indicator, score, band, doubts } = one;
    const cell = indicator.score;
    const due = score.value;
    if (cell === null || due === null || isLeftAlone(cell) || indicator.kind === "empty") return [];
    if (rowsOfCell.get(cell.cell.address) !== 1) return []; // one cell for several rows
    const untouched = isUntouched(cell);
    const certain = band === null && doubts.length === 0;
    if (!untouched && (!certain || stays(one, due, evaluation))) return [];
    const id = untouched ? (certain ? "fill" : "propose") : "replace";
    const values = { name: nameOf(one), before: standing(cell.cell), score: due, worked: score.explanation.worked };
    return [
      {
        cell: cell.cell,
        after: content(due),
        numberFormat: plainFormat(cell.cell),
        purpose: "indicator-score",
        reason: message(`writeback.score.${id}`, values),
        safe: untouched && certain && !indicator.hidden,
      },
    ];
  });
}

function stays({ indicator }: IndicatorEvaluation, due: number, { form, profile }: Evaluation): boolean {
  const stated = indicator.score?.value ?? null;
  if (stated === null) return false;
  return scoreAgrees(stated, due, profile) || (stated < due && statedReason(form, indicator) !== null);
}

/** What to call a row in a preview: 目标内容 where there is one, else the indicator's name. */
export function nameOf({ indicator }: IndicatorEvaluation): string {
  const name = (indicator.content ?? indicator.name ?? indicator.level2?.name ?? "").replace(/\s+/g, " ").trim();
  return shortened(quoted(name), 20);
}
