import type { BookCell, BookSheet } from "../../book/model";
import { say, type Speaker } from "../../say";
import type { RollUpResult } from "../schema";
import { levelText } from "../../values";
import { placesText } from "../tables";
import { plain } from "../../book/cells";

type Finding = RollUpResult["findings"][number];

/** 汇总核对: what does not go together between the sites and with the parent's table, and what was not read. */
export function rollUpFindingsSheet(
  speaker: Speaker,
  { findings, unread }: RollUpResult,
  linkOf: (file: string) => string | null,
): BookSheet {
  const heads = ["level", "message", "advice", "place", "further"] as const;
  const place = ([first]: Finding["places"]): BookCell => {
    const text = first === undefined ? null : placesText(speaker, [first]);
    const file = first === undefined ? null : linkOf(first.file);
    if (first === undefined || file === null) return plain(text);
    const quoted = first.sheet === null ? null : `'${first.sheet.replaceAll("'", "''")}'!${first.cell ?? "A1"}`;
    return { value: text, style: "link", link: { file, location: quoted } };
  };
  const rows = findings.map((finding): BookCell[] => {
    const { kind, level, message, advice, places } = finding;
    const tone = kind === "review" ? "review" : level === "note" ? "text" : level;
    return [
      plain(levelText(speaker, finding), tone),
      plain(message),
      plain(advice),
      place(places),
      plain(placesText(speaker, places.slice(1))),
    ];
  });
  const missing = unread.map(({ file, error }): BookCell[] => [
    plain(say(speaker, "report.level.error"), "error"),
    plain(say(speaker, "review.rollup.book.unread", { file, why: error.message })),
    plain(say(speaker, "review.rollup.book.unread.advice")),
    plain(file),
    plain(null),
  ]);
  return {
    name: say(speaker, "review.rollup.book.findings"),
    widths: [11, 52, 42, 34, 46],
    headRow: 1,
    rows: [heads.map((id) => plain(say(speaker, `review.rollup.col.${id}`), "head")), ...missing, ...rows],
  };
}
