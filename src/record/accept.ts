import type { Form } from "../form";
import type { Finding } from "../rules";
import { formMark, isSameForm } from "./form-mark";
import { findingKey, placeNames } from "./keys";
import type { Acceptance, WorkbookRecord } from "./model";
import { substance } from "./substance";

/** 接受一条发现: the record with it accepted for this reason; an earlier reason for the same finding gives way. The reason must say something. */
export function accept(record: WorkbookRecord, form: Form, finding: Finding, reason: string): WorkbookRecord {
  const text = reason.trim();
  if (text === "") throw new RangeError("an acceptance needs a reason");
  const key = findingKey(placeNames(form), finding);
  const acceptance = { key, form: formMark(form), reason: text, substance: substance(finding, form) };
  const kept = withdraw(record, form, finding).acceptances;
  return { ...record, acceptances: [...kept, acceptance] };
}

/** 撤销接受: the record without any acceptance that holds, or once held, for this finding. */
export function withdraw(record: WorkbookRecord, form: Form, finding: Finding): WorkbookRecord {
  const [key, mark] = [findingKey(placeNames(form), finding), formMark(form)];
  const said = substance(finding, form);
  const lapsed = finding.lapsed?.reason;
  const meant = (one: Acceptance): boolean =>
    one.key === key && isSameForm(one.form, mark) && (one.substance === said || one.reason === lapsed);
  return { ...record, acceptances: record.acceptances.filter((one) => !meant(one)) };
}

/**
 * The findings with what was decided about them: `accepted` where the acceptance holds, `lapsed` where the finding says
 * something else than what was accepted. Only claims and questions can be accepted.
 */
export function withAcceptances(
  findings: readonly Finding[],
  form: Form,
  { acceptances }: WorkbookRecord,
): readonly Finding[] {
  if (acceptances.length === 0) return findings;
  const [mark, names] = [formMark(form), placeNames(form)];
  const byKey = new Map<string, Acceptance[]>();
  for (const one of acceptances.filter(({ form: about }) => isSameForm(about, mark))) {
    byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  }
  const open = findings.filter(({ kind }) => kind === "fail" || kind === "review");
  const said = new Map(open.map((finding) => [finding, substance(finding, form)]));
  const spent = new Set<Acceptance>();
  const decided = new Map<Finding, Finding>();
  for (const [finding, words] of said) {
    const holding = byKey.get(findingKey(names, finding))?.find((one) => one.substance === words);
    if (holding === undefined) continue;
    spent.add(holding);
    decided.set(finding, { ...finding, accepted: { reason: holding.reason } });
  }
  for (const finding of open) {
    if (decided.has(finding)) continue;
    const old = byKey.get(findingKey(names, finding))?.find((one) => !spent.has(one));
    if (old === undefined) continue;
    spent.add(old);
    decided.set(finding, { ...finding, lapsed: { reason: old.reason } });
  }
  return findings.map((finding) => decided.get(finding) ?? finding);
}
