import { numberIn } from "../form";
import { message } from "../i18n";
import { gradeOf, type Grade } from "../scoring";
import { systemCheck } from "./citations";
import type { Rule } from "./model";
import { suggestText } from "./remedy";
import { at, fail, pass, review } from "./verdict";

const written: readonly (readonly [RegExp, Grade])[] = [
  [/^优秀?$/, "优"],
  [/^良好?$/, "良"],
  [/^(?:中|中等|合格|一般)$/, "中"],
  [/^(?:差|较差|不合格)$/, "差"],
];

/** 等级与总分不符. */
export const gradeMismatch: Rule = {
  id: "grade-mismatch",
  level: "error",
  citations: [systemCheck],
  title: message("rules.grade-mismatch.title"),
  none: message("rules.grade-mismatch.none"),
  check: ({ form, profile }) => {
    const grade = form.total?.grade ?? null;
    const score = numberIn(form.total?.score ?? null);
    if (grade === null || score === null) return [];
    const place = at(grade.cell, form.total?.row);
    const due = gradeOf(score, profile);
    const stated = written.find(([pattern]) => pattern.test(grade.text.trim()))?.[1] ?? null;
    const values = { stated: grade.text, score, due };
    if (stated === due) return [pass(place, message("rules.grade-mismatch.pass", values))];
    const told = {
      seen: grade.text,
      expected: due,
      advice: message("rules.grade-mismatch.advice", { due, ...profile.grades.value }),
      // A cell that says more than the grade (总分96，优) is not to be replaced by it.
      ...(stated === null || grade.cell.plain !== grade.text.trim() ? {} : suggestText(grade.cell, due)),
    };
    // A grade by another name (优良, A) may follow a local scale.
    const say = stated === null ? review : fail;
    return [say(place, message("rules.grade-mismatch.fail", values), told)];
  },
};
