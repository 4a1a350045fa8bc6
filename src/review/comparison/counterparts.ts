import type { FormCheck } from "../../check";

const nameOf = ({ evaluation: { form } }: FormCheck): string => form.onSheet[form.nth - 1]?.name ?? "";
const nthOf = ({ evaluation: { form } }: FormCheck): number => form.nth;

/** Where a form stands: its sheet, and where that holds several, which of them. */
export function placeOf(check: FormCheck): string {
  const { nth, onSheet } = check.evaluation.form;
  return onSheet.length === 1 ? check.sheet : `${check.sheet}（${nameOf(check) || nth}）`;
}

/** Which forms of two workbooks go together. */
export interface Counterparts {
  readonly pairs: readonly (readonly [before: FormCheck, after: FormCheck])[];
  readonly onlyBefore: readonly FormCheck[];
  readonly onlyAfter: readonly FormCheck[];
}

/**
 * Forms on sheets of one name go together; of several on one sheet those of the same name (项目名称), the others by their
 * place. Where each workbook has only one form, those do.
 */
export function counterparts(before: readonly FormCheck[], after: readonly FormCheck[]): Counterparts {
  const left = new Set(before);
  const found = new Map<FormCheck, FormCheck>();
  const match = (alike: (was: FormCheck, now: FormCheck) => boolean): void => {
    for (const now of after) {
      const was = found.has(now) ? undefined : [...left].find((one) => alike(one, now));
      if (was === undefined) continue;
      found.set(now, was);
      left.delete(was);
    }
  };
  match((was, now) => was.sheet === now.sheet && nameOf(was) === nameOf(now));
  match((was, now) => was.sheet === now.sheet && nthOf(was) === nthOf(now));
  if (before.length === 1 && after.length === 1) match(() => true);
  return {
    pairs: after.flatMap((now) => {
      const was = found.get(now);
      return was === undefined ? [] : [[was, now] as const];
    }),
    onlyBefore: [...left],
    onlyAfter: after.filter((now) => !found.has(now)),
  };
}
