import { message } from "../i18n";
import type { Indicator } from "../form";
import { publishedForms, thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, nameOf, shown } from "./rows";
import { unitKind, type UnitKind } from "./unit-kind";
import { fail, notApplicable, pass, review } from "./verdict";

/** 目标值与完成值的计量单位不一致. */
export const unitMismatch: Rule = {
  id: "unit-mismatch",
  level: "warning",
  citations: [publishedForms, thirdPartyReview],
  title: message("rules.unit-mismatch.title"),
  check: (evaluation) => {
    const verdicts = filledRows(evaluation).flatMap(({ indicator }) => judge(indicator));
    return verdicts.length === 0 ? notApplicable(message("rules.unit-mismatch.none")) : verdicts;
  },
};

function judge(indicator: Indicator): readonly Verdict[] {
  const { target, actual } = indicator;
  if (target.kind !== "number" || actual.kind !== "number") return [];
  const [wanted, given] = [unitKind(target.unit), unitKind(actual.unit)];
  if (wanted === null || given === null) return [];
  const place = inRow(indicator, indicator.actualCell);
  const values = {
    name: nameOf(indicator),
    target: shown(target),
    actual: shown(actual),
    wanted: target.unit,
    given: actual.unit,
  };
  if (comparable(wanted, given)) return [pass(place, message("rules.unit-mismatch.pass", values))];
  const told = { seen: actual.text, expected: target.text, advice: message("rules.unit-mismatch.advice", values) };
  // 已完成100%: says how far the work got, not what came of it.
  if (given === "percent") return [review(place, message("rules.unit-mismatch.progress", values), told)];
  const certain =
    wanted !== "percent" &&
    target.quantities.length === 1 &&
    actual.quantities.length === 1 &&
    !loose(wanted) &&
    !loose(given);
  const say = certain ? fail : review;
  return [say(place, message("rules.unit-mismatch.fail", values), told)];
}

function comparable(a: UnitKind, b: UnitKind): boolean {
  const things: readonly UnitKind[] = ["count", "people"];
  return (
    a === b ||
    (things.includes(a) && things.includes(b)) ||
    (a === "household" && b === "count") ||
    (a === "count" && b === "household")
  );
}

/** Counting words are used freely; with them a mismatch is asked about, not claimed. */
function loose(kind: UnitKind): boolean {
  return kind === "count" || kind === "people" || kind === "household";
}
