import type { BookCell, BookSheet } from "../book/model";
import { say, type Speaker } from "../say";
import type { RuleCount } from "./figures";

const levels = [
  ["errors", "report.level.error"],
  ["warnings", "report.level.warning"],
  ["notes", "report.level.note"],
  ["questions", "report.kind.review"],
] as const;

/** 按规则: how often each rule found something, counted from 问题清单; most frequent first. */
export function rulesSheet(speaker: Speaker, counts: readonly RuleCount[]): BookSheet {
  const heads = [
    "report.review.rule.title",
    "report.review.rule.id",
    "report.review.errors",
    "report.review.warnings",
    "report.review.notes",
    "report.review.questions",
    "report.review.rule.total",
    "report.review.rule.forms",
  ] as const;
  const [rules, found] = [
    say(speaker, "report.review.name.findingRule"),
    say(speaker, "report.review.name.findingLevel"),
  ];
  const rows = counts.map((count, at): BookCell[] => {
    const row = at + 2;
    return [
      { value: count.title, style: "text" },
      { value: count.rule, style: "text" },
      ...levels.map(([id, level]): BookCell => {
        const formula = `COUNTIFS(${rules},B${row},${found},"${say(speaker, level)}")`;
        return { value: count[id], style: "number", formula };
      }),
      { value: count.total, style: "number", formula: `SUM(C${row}:F${row})` },
      { value: count.forms, style: "number" },
    ];
  });
  return {
    name: say(speaker, "report.review.sheet.rules"),
    widths: [34, 30, 9, 9, 9, 9, 9, 12],
    headRow: 1,
    rows: [heads.map((id): BookCell => ({ value: say(speaker, id), style: "head" })), ...rows],
  };
}
