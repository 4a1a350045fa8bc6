import { message } from "../../i18n";
import type { Profile } from "../../profile";
import { input } from "../explain";
import { labels } from "../labels";
import type { Explanation, Grade } from "../model";
import { dust } from "../numbers";

/** 等级 for a total in points: 优, 良, 中 from their lower bounds on, else 差. */
export function gradeOf(total: number, profile: Profile): Grade {
  const { excellent, good, fair } = profile.grades.value;
  if (total >= excellent - dust) return "优";
  if (total >= good - dust) return "良";
  return total >= fair - dust ? "中" : "差";
}

export function gradeExplanation(total: number, profile: Profile): Explanation {
  const grade = gradeOf(total, profile);
  return {
    mechanism: "grade",
    rule: message("scoring.grade.rule", profile.grades.value),
    formula: message("scoring.grade.formula"),
    worked: message("scoring.grade.worked", { total, grade }),
    inputs: [input(labels.total, total)],
    value: total,
    citations: [profile.grades.citation],
    parts: [],
  };
}
