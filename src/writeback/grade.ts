import { message } from "../i18n";
import { gradeOf, type Evaluation } from "../scoring";
import { content, type Draft } from "./draft";
import type { Shown } from "./shown";

/** 优秀, 良好 and the like are the same grades in more words; names beyond these follow a scale that we do not know. */
const known = /^(?:优秀?|良好?|中等?|较?差)$/;

/** 等级 by the total that the form will show: filled where empty, offered where wrong. Not for a form that is cut off. */
export function gradeDrafts({ form, profile }: Evaluation, shown: Shown): readonly Draft[] {
  const grade = form.total?.grade ?? null;
  const total = shown.number(form.total?.score ?? null);
  if (grade === null || total === null || form.cutOff) return [];
  const { cell } = grade;
  if (cell.address === form.total?.score?.cell.address) return [];
  const due = gradeOf(total, profile);
  const untouched = cell.plain === "" && cell.formula === null;
  const stated = cell.plain.replace("较", "");
  if (!untouched && (!known.test(cell.plain) || stated.startsWith(due))) return [];
  const id = untouched ? "writeback.grade.fill" : "writeback.grade.replace";
  const reason = message(id, { total, grade: due, before: cell.text });
  return [{ cell, after: content(due), numberFormat: null, purpose: "grade", reason, safe: untouched }];
}
