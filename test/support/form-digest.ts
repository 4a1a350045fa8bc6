import type { Form, NumericCell } from "../../src/form";
import type { Reading } from "../../src/quantity";

const number = (numeric: NumericCell | null): number | null =>
  numeric === null || numeric.value === null ? null : Math.round(numeric.value * 1e6) / 1e6;
const reading = ({ kind, comparator, value, upTo, unit }: Reading) => ({ kind, comparator, value, upTo, unit });
const plain = (text: string | null): string => (text ?? "").replace(/\s/g, "");

/** What a form says, without where it stands: two looks of the same form have the same digest. */
export function digest(form: Form) {
  return {
    subject: form.subject,
    year: form.year,
    place: form.place,
    unit: plain(form.unitName),
    project: plain(form.projectName),
    funds: (form.funds?.rows ?? []).map((row) => ({
      source: row.source,
      // 预算执行 and (万元) below it may be one cell or two.
      label: plain(row.label).replace(/\([亿万]?元\)$/, ""),
      amounts: [row.initialBudget, row.budget, row.executed, row.transferred].map(number),
      points: [row.weight, row.rate, row.score].map(number),
    })),
    headingPoints: form.funds?.headingPoints ?? null,
    goals: form.goals.length,
    indicators: form.indicators.map((row) => ({
      kind: row.kind,
      levels: [row.level1?.name, row.level1?.points, row.level1Kind, row.level2?.name],
      name: plain(row.name),
      content: plain(row.content),
      target: reading(row.target),
      actual: reading(row.actual),
      points: [row.weight, row.score].map(number),
      reason: plain(row.reason?.plain ?? null),
    })),
    total: form.total === null ? null : [form.total.weight, form.total.score].map(number),
    grade: form.total?.grade?.text ?? null,
    cutOff: form.cutOff,
    furtherForms: form.furtherForms,
  };
}
