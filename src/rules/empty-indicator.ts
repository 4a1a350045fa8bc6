import { numberIn, type Indicator } from "../form";
import { message, type Message } from "../i18n";
import { publishedForms, selfEvaluation } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, shown } from "./rows";
import { fail, pass, review, wholeForm } from "./verdict";

/** 列了二级指标却没有具体指标: asked, since a kind that does not fit the project may stay empty; points on an empty row are wrong. */
export const emptyIndicator: Rule = {
  id: "empty-indicator",
  level: "note",
  citations: [selfEvaluation, publishedForms],
  title: message("rules.empty-indicator.title"),
  none: message("rules.empty-indicator.none"),
  check: (evaluation) => {
    const rows = evaluation.form.indicators.filter(({ kind }) => kind === "empty");
    const unnamed = filledRows(evaluation).flatMap(({ indicator }) =>
      isUnnamed(indicator) ? [askName(indicator)] : [],
    );
    if (rows.length === 0 && unnamed.length === 0) {
      const count = filledRows(evaluation).length;
      return count === 0 ? [] : [pass(wholeForm, message("rules.empty-indicator.pass", { count }))];
    }
    const empty = rows.map((indicator) => {
      const place = inRow(indicator, indicator.level2?.cell, indicator.level1?.cell);
      const name = indicator.level2?.name ?? indicator.level1?.name ?? "";
      const advice = message("rules.empty-indicator.advice");
      const filled = pointsOf(indicator);
      if (filled === null && isWaived(indicator)) return pass(place, message("rules.empty-indicator.waived", { name }));
      return filled === null
        ? review(place, message("rules.empty-indicator.review", { name }), { advice })
        : fail(place, message("rules.empty-indicator.fail", { name, filled }), { advice, level: "warning" });
    });
    return [...empty, ...unnamed];
  },
};

/** A second level that names a sort and no indicator, as 服务对象满意度 or 培训人数 would. */
const sort = /^(?:数量|质量|时效|进度|成本|(?:经济|社会|生态|环境|生态环境)(?:效益|成本))(?:指标)?$/;

/** A target and an actual, but nothing that says of what. */
const isUnnamed = ({ content, level2, nameCell, target, actual }: Indicator): boolean =>
  nameCell?.plain === "" &&
  (content ?? "") === "" &&
  (level2 === null || sort.test(level2.name)) &&
  target.kind !== "blank" &&
  actual.kind !== "blank";

function askName(indicator: Indicator): Verdict {
  const values = { target: shown(indicator.target), actual: shown(indicator.actual) };
  const advice = message("rules.empty-indicator.advice-unnamed");
  return review(inRow(indicator, indicator.nameCell), message("rules.empty-indicator.unnamed", values), { advice });
}

/** 不适用, 不涉及 written out: asked and answered. */
const isWaived = ({ nameCell, contentCell, targetCell, actualCell }: Indicator): boolean =>
  [nameCell, contentCell, targetCell, actualCell].some((cell) => /^(?:不适用|不涉及|未涉及)/.test(cell?.plain ?? ""));

/** The points that stand in the row, in words; null: none, or only zeros. */
function pointsOf(indicator: Indicator): Message | null {
  const [weight, score] = [numberIn(indicator.weight), numberIn(indicator.score)];
  const values = { weight: weight ?? 0, score: score ?? 0 };
  if (values.weight <= 0 && values.score <= 0) return null;
  if (score === null) return message("rules.empty-indicator.weight", values);
  return message(weight === null ? "rules.empty-indicator.score" : "rules.empty-indicator.both", values);
}
