import type { writeback as zh } from "../zh-CN/writeback";

export const writeback: Readonly<Record<keyof typeof zh, string>> = {
  "writeback.rate.fill": "“{label}” has no execution rate: {worked}",
  "writeback.rate.replace": "“{label}” states an execution rate of {before}; it is {rate, number, rate}: {worked}",
  "writeback.fund-score.fill": "“{label}” has no score: {worked}",
  "writeback.fund-score.replace": "“{label}” states a score of {before}; it is {score, number, points}: {worked}",
  "writeback.score.fill": "“{name}” has no score: {worked}",
  "writeback.score.propose": "“{name}” has no score; {score, number, points} is proposed, please confirm: {worked}",
  "writeback.score.replace":
    "“{name}” states a score of {before}; by the scheme it is {score, number, points}: {worked}",
  "writeback.total.fill": "The total is empty; the rows add to {sum, number, points}",
  "writeback.total.replace": "The total states {before}; the rows add to {sum, number, points}",
  "writeback.total.refresh":
    "The formula stays; its result follows the scores from {before, number, points} to {after, number, points}",
  "writeback.total-weight.fill": "The total of the weights is empty; the rows add to {sum, number, points}",
  "writeback.grade.fill": "The grade is empty; a total of {total, number, points} is {grade}",
  "writeback.grade.replace": "The grade states {before}; a total of {total, number, points} is {grade}",
  "writeback.as-value":
    "{reason} (a cell it rests on keeps its number as text, which a formula passes over or gets wrong: the value is written instead)",
  "writeback.prompt-edit.add": "Points are missing without a reason: a prompt is written",
  "writeback.prompt-edit.renew": "The numbers have changed: our prompt is renewed",
  "writeback.prompt-edit.remove": "A reason is no longer due: our prompt is taken away",
  "writeback.prompt-edit.replace-marker":
    "Points are missing and the reason says only “{before}”: it can be replaced by a prompt",
  "writeback.prompt-edit.overachieved":
    "The actual is far above the target without a word on it: a prompt is written (no points are taken off)",

  "writeback.prompt.unmet": "{gap}: please state why the target was missed",
  "writeback.prompt.deducted": "{gap}: please state why points were taken off",
  "writeback.prompt.list": "{rows}: please state the reason for each",
  "writeback.prompt.with-measures": "{prompt} and the measures taken",
  "writeback.prompt.row": "row {row, number, plain} “{name}” {gap}",
  "writeback.prompt.overachieved": "completion {ratio, number, rate}, far above the target: please state the reason",
  "writeback.prompt.gap-ratio": "completion {ratio, number, rate}, {lost, number, points} points off",
  "writeback.prompt.gap-met": "target reached, {lost, number, points} points off",
  "writeback.prompt.gap-points": "{lost, number, points} points off",
};
