import { say, type Speaker } from "../say";
import type { ReviewLine } from "./lines";

/** From (inclusive) to (exclusive), points; null: open. */
export type ScoreBand = readonly [from: number, to: number | null] | readonly [from: null, to: number];

/** 分布的档; grades end at 90, 80 and 60. */
const bands: readonly ScoreBand[] = [
  [100, null],
  [95, 100],
  [90, 95],
  [80, 90],
  [60, 80],
  [null, 60],
];

const grades = ["优", "良", "中", "差"] as const;

/** How many forms fall into one part of a distribution. */
export interface FormCount {
  readonly label: string;
  readonly forms: number;
}

/** A distribution over all forms: its parts in their order, and the forms of which it is not known. */
export interface Distribution<Part> {
  readonly title: string;
  readonly parts: readonly (FormCount & Part)[];
  readonly unknown: FormCount;
}

const formsOf = (lines: readonly ReviewLine[]): NonNullable<ReviewLine["form"]>[] =>
  lines.flatMap(({ form }) => (form === null ? [] : [form]));

function bandLabel(speaker: Speaker, [from, to]: ScoreBand): string {
  if (from === null) return say(speaker, "report.review.scores.low", { to });
  if (to === null) return say(speaker, "report.review.scores.full");
  return say(speaker, "report.review.scores.band", { from, to });
}

/** 得分分布: 核算总分 by bands, highest first. */
export function scoreDistribution(
  speaker: Speaker,
  lines: readonly ReviewLine[],
): Distribution<{ readonly band: ScoreBand }> {
  const scores = formsOf(lines).map(({ score }) => score);
  const inBand = (score: number | null, [from, to]: ScoreBand): boolean =>
    score !== null && (from === null || score >= from) && (to === null || score < to);
  return {
    title: say(speaker, "report.review.scores"),
    parts: bands.map((band) => ({
      band,
      label: bandLabel(speaker, band),
      forms: scores.filter((score) => inBand(score, band)).length,
    })),
    unknown: {
      label: say(speaker, "report.review.scores.unknown"),
      forms: scores.filter((score) => score === null).length,
    },
  };
}

/** 等级分布, best first. */
export function gradeDistribution(
  speaker: Speaker,
  lines: readonly ReviewLine[],
): Distribution<{ readonly grade: string }> {
  const given = formsOf(lines).map(({ grade }) => grade);
  return {
    title: say(speaker, "report.review.grades"),
    parts: grades.map((grade) => ({ grade, label: grade, forms: given.filter((one) => one === grade).length })),
    unknown: {
      label: say(speaker, "report.review.grades.unknown"),
      forms: given.filter((grade) => grade === null).length,
    },
  };
}
