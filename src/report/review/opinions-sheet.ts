import { plain } from "../book/cells";
import type { BookCell, BookSheet } from "../book/model";
import { say, type Speaker } from "../say";
import type { Opinion, OpinionRow } from "./opinion";

const widths = [6, 13, 48, 36, 34];

function rowCells({ number, places, title, problems, todo, why }: OpinionRow): BookCell[] {
  return [
    plain(number, "number"),
    plain(places.join("\n")),
    plain(
      [
        title,
        ...problems.map((problem, at) => (problems.length > 1 ? `${places[at] ?? ""}: ${problem}` : problem)),
      ].join("\n"),
    ),
    plain(todo),
    plain(why),
  ];
}

export interface OpinionsSheet {
  readonly sheet: BookSheet;
  /** The row that each opinion begins in, by its number. */
  readonly firstRows: ReadonlyMap<number, number>;
}

/** 审核意见 as a sheet: one opinion under the other, each on pages of its own when printed. */
export function opinionsSheet(speaker: Speaker, opinions: readonly Opinion[]): OpinionsSheet {
  const rows: BookCell[][] = [];
  const merges: string[] = [];
  const breaksAfter: number[] = [];
  const firstRows = new Map<number, number>();
  const whole = (text: string, style: BookCell["style"]): void => {
    rows.push([plain(text, style)]);
    merges.push(`A${rows.length}:E${rows.length}`);
  };
  const heads = (["number", "place", "problem", "todo", "why"] as const).map((id) =>
    plain(say(speaker, `report.review.opinion.${id}`), "head"),
  );
  const fact = (label: string, text: string): void => {
    rows.push([plain(label, "label"), plain(null, "label"), plain(text), plain(null), plain(null)]);
    merges.push(`A${rows.length}:B${rows.length}`, `C${rows.length}:E${rows.length}`);
  };
  const sign = (who: "reviewer" | "receiver", when: "reviewDate" | "receiveDate"): void => {
    const text = (id: typeof who | typeof when): BookCell =>
      plain(say(speaker, `report.review.opinion.${id}`), "plain");
    rows.push([], [text(who), plain(null, "plain"), plain(null, "plain"), text(when)]);
  };
  for (const opinion of opinions) {
    firstRows.set(opinion.number, rows.length + 1);
    whole(say(speaker, "report.review.opinion.title"), "title");
    for (const [label, text] of opinion.facts) fact(label, text);
    fact(say(speaker, "report.review.opinion.comment"), opinion.comment);
    whole(opinion.summary + (opinion.scores === null ? "" : `\n${opinion.scores}`), "hint");
    for (const part of opinion.parts) {
      whole(part.title, "strong");
      rows.push(heads, ...part.rows.map(rowCells));
    }
    whole(opinion.until, "hint");
    sign("reviewer", "reviewDate");
    sign("receiver", "receiveDate");
    rows.push([]);
    breaksAfter.push(rows.length);
  }
  return {
    sheet: {
      name: say(speaker, "report.review.sheet.opinions"),
      widths,
      headRow: null,
      portrait: true,
      rows,
      merges,
      breaksAfter,
    },
    firstRows,
  };
}
