import type { Form } from "../form";
import { isPrompt } from "../form";
import { message } from "../i18n";
import type { Cell } from "../sheet";
import { publishedForms } from "./citations";
import type { Rule, Verdict } from "./model";
import { isTemplateText, looksLikePlaceholder } from "./template-text";
import { suggestText } from "./remedy";
import { quoted } from "./rows";
import { at, fail, notApplicable, pass, review, wholeForm } from "./verdict";

/** 模板提示没有删: the blank form's own sentences stand where the unit's text should be. */
export const templateTextLeft: Rule = {
  id: "template-text-left",
  level: "warning",
  citations: [publishedForms],
  title: message("rules.template-text-left.title"),
  check: ({ form }) => {
    const cells = textCells(form).filter(({ cell }) => cell.plain !== "" && !isPrompt(cell.plain));
    if (cells.length === 0) return notApplicable(message("rules.template-text-left.none"));
    const emptied = reasonCells(form);
    const verdicts = cells.flatMap<Verdict>(({ cell, row }) => {
      const text = cell.plain.length > 30 ? `${cell.plain.slice(0, 29)}…` : cell.plain;
      const told = { seen: text, advice: message("rules.template-text-left.advice") };
      const found = message("rules.template-text-left.fail", { text: quoted(text) });
      if (isTemplateText(cell.plain)) {
        const empty = emptied.has(cell.address) ? suggestText(cell, "") : {};
        return [fail(at(cell, row), found, { ...told, ...empty })];
      }
      return looksLikePlaceholder(cell.plain) ? [review(at(cell, row), found, told)] : [];
    });
    return verdicts.length === 0
      ? [pass(wholeForm, message("rules.template-text-left.pass", { count: cells.length }))]
      : verdicts;
  },
};

/** Only where nothing at all may stand, a prompt is simply taken away; elsewhere something has to be written. */
function reasonCells({ indicators, commonReason, funds }: Form): ReadonlySet<string> {
  const cells = [
    commonReason,
    ...indicators.flatMap(({ reason, measures }) => [reason, measures]),
    ...(funds?.rows ?? []).map(({ reason }) => reason),
  ];
  return new Set(cells.flatMap((cell) => cell?.address ?? []));
}

/** Every cell that a unit fills with words of its own. */
function textCells(form: Form): readonly { readonly cell: Cell; readonly row: number }[] {
  const inRows = form.indicators.flatMap((one) =>
    [one.nameCell, one.contentCell, one.targetCell, one.actualCell, one.reason, one.measures].map((cell) => ({
      cell,
      row: one.row,
    })),
  );
  const beside = [
    form.titleCell,
    form.commonReason,
    ...form.goals.flatMap(({ planned, achieved }) => [planned, achieved]),
    ...(form.funds?.rows ?? []).map(({ reason }) => reason),
  ].map((cell) => ({ cell, row: cell?.row ?? 0 }));
  const seen = new Set<string>();
  return [...beside, ...inRows].flatMap(({ cell, row }) => {
    if (cell === null || seen.has(cell.address)) return [];
    seen.add(cell.address);
    return [{ cell, row }];
  });
}
