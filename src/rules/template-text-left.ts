import { isPrompt, type Form } from "../form";
import { message, quoted, shortened } from "../i18n";
import type { Cell } from "../sheet";
import { publishedForms } from "./citations";
import type { Rule, Verdict } from "./model";
import { once } from "./once";
import { isTemplateText, looksLikePlaceholder } from "./template-text";
import { suggestText } from "./remedy";
import { orderOf } from "./sheet-order";
import { at, fail, pass, review, wholeForm } from "./verdict";

/** 模板提示没有删: the blank form's own sentences stand where the unit's text should be. */
export const templateTextLeft: Rule = {
  id: "template-text-left",
  level: "warning",
  citations: [publishedForms],
  title: message("rules.template-text-left.title"),
  none: message("rules.template-text-left.none"),
  check: ({ form }) => {
    const cells = textCells(form);
    if (cells.length === 0) return [];
    const verdicts: Verdict[] = [];
    for (const { cell, row } of cells) {
      const certain = isTemplateText(cell.plain);
      if (!certain && !looksLikePlaceholder(cell.plain)) continue;
      const text = shortened(cell.plain, 30);
      const told = { seen: text, advice: message("rules.template-text-left.advice") };
      const found = message("rules.template-text-left.fail", { text: quoted(text) });
      const emptied = certain && reasonCells(form).has(cell.address) ? suggestText(cell, "") : {};
      const say = certain ? fail : review;
      verdicts.push(say(at(cell, row), found, { ...told, ...emptied }));
    }
    return verdicts.length === 0
      ? [pass(wholeForm, message("rules.template-text-left.pass", { count: cells.length }))]
      : verdicts;
  },
};

/** Only where nothing at all may stand, a prompt is simply taken away; elsewhere something has to be written. */
const reasonCells = once(({ indicators, commonReason, funds }: Form): ReadonlySet<string> => {
  const cells = [
    commonReason,
    ...indicators.flatMap(({ reason, measures }) => [reason, measures]),
    ...(funds?.rows ?? []).map(({ reason }) => reason),
  ];
  return new Set(cells.flatMap((cell) => cell?.address ?? []));
});

interface TextCell {
  readonly cell: Cell;
  readonly row: number;
}

/** Every cell that a unit has filled with words of its own, each once, also where it serves several rows. */
function textCells({ titleCell, commonReason, goals, funds, indicators }: Form): readonly TextCell[] {
  const cells: TextCell[] = [];
  const seen = new Set<number>();
  const take = (cell: Cell | null, row = cell?.row ?? 0): void => {
    if (cell === null || cell.plain === "") return;
    const order = orderOf(cell);
    if (seen.has(order)) return;
    seen.add(order);
    if (!isPrompt(cell.plain)) cells.push({ cell, row });
  };
  take(titleCell);
  take(commonReason);
  for (const { planned, achieved } of goals) {
    take(planned);
    take(achieved);
  }
  // The note that Sichuan prints beside the funds (预算执行率未达到90%的需说明原因) may stay where no reason is due.
  for (const { reason } of funds?.rows ?? []) if (reason !== null && !isTemplateText(reason.plain)) take(reason);
  for (const { row, nameCell, contentCell, targetCell, actualCell, reason, measures } of indicators) {
    take(nameCell, row);
    take(contentCell, row);
    take(targetCell, row);
    take(actualCell, row);
    take(reason, row);
    take(measures, row);
  }
  return cells;
}
