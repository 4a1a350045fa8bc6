import { message } from "../i18n";
import { publishedForms, thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { inRow, rowByRow, type Row } from "./rows";
import { unitKind, type UnitKind } from "./unit-kind";
import { fail, pass, review } from "./verdict";

/** 目标值与完成值的计量单位不一致. */
export const unitMismatch: Rule = {
  id: "unit-mismatch",
  level: "warning",
  citations: [publishedForms, thirdPartyReview],
  title: message("rules.unit-mismatch.title"),
  none: message("rules.unit-mismatch.none"),
  check: (evaluation) => rowByRow(evaluation, judge),
};

function judge(row: Row): Verdict | null {
  const { target, actual, actualCell } = row.indicator;
  if (target.kind !== "number" || actual.kind !== "number") return null;
  const [wanted, given] = [unitKind(target.unit), unitKind(actual.unit)];
  if (wanted === null || given === null) return null;
  const place = inRow(row.indicator, actualCell);
  const values = { name: row.name, target: row.target, actual: row.actual, wanted: target.unit, given: actual.unit };
  // 人 and 次 are counted with the same words, but not for one another.
  const apart = row.comparison.doubts.some(({ id }) => id === "quantity.unitsDiffer");
  const alike = comparable(wanted, given);
  if (alike && !apart) return pass(place, message("rules.unit-mismatch.pass", values));
  const told = { seen: actual.text, expected: target.text, advice: message("rules.unit-mismatch.advice", values) };
  if (alike) return review(place, message("rules.unit-mismatch.fail", values), { ...told, level: "note" });
  // 已完成100%: says how far the work got, not what came of it.
  if (given === "percent") return review(place, message("rules.unit-mismatch.progress", values), told);
  const certain =
    wanted !== "percent" &&
    target.quantities.length === 1 &&
    actual.quantities.length === 1 &&
    !loose(wanted) &&
    !loose(given);
  const say = certain ? fail : review;
  return say(place, message("rules.unit-mismatch.fail", values), certain ? { ...told, expected: target.unit } : told);
}

function comparable(a: UnitKind, b: UnitKind): boolean {
  // People and households are counted with the same words as things, but not for one another.
  return a === b || (loose(a) && loose(b) && (a === "count" || b === "count"));
}

/** Counting words are used freely; with them a mismatch is asked about, not claimed. */
function loose(kind: UnitKind): boolean {
  return kind === "count" || kind === "people" || kind === "household";
}
