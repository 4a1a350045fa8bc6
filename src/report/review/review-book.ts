import type { ReviewSession } from "../../review";
import { bookBytes } from "../book/package";
import { say, type Speaker } from "../say";
import { reviewFindingsSheet } from "./findings-sheet";
import { ruleCounts } from "./figures";
import { reviewLines, type ReviewLine } from "./lines";
import { opinionOf } from "./opinion";
import { opinionsSheet } from "./opinions-sheet";
import { overviewSheet } from "./overview-sheet";
import { rulesSheet } from "./rules-sheet";
import { unitNames, unitsSheet } from "./units-sheet";

export interface ReviewBookOptions {
  /** Where a reviewed file lies as seen from the workbook, as a URI reference ("../forms/a.xlsx"); null: no link. */
  readonly link: (file: string) => string | null;
}

/**
 * 审核汇总.xlsx: what the review comes to with charts, one row a form, every finding, findings by rule, and the opinions
 * to send back. Counts, rates and sums are live formulas; rows lead to findings, opinions and files.
 */
export function reviewBook(speaker: Speaker, session: ReviewSession, { link }: ReviewBookOptions): Uint8Array {
  const lines = reviewLines(session);
  const counts = ruleCounts(lines.flatMap(({ sheet }) => sheet ?? []));
  const fileOf = ({ item }: ReviewLine): string | null => link(item.file);
  const findings = reviewFindingsSheet(speaker, lines, fileOf);
  const opinions = opinionsSheet(
    speaker,
    lines.map((line) => opinionOf(speaker, line)),
  );
  const inside = (sheet: string, row: number): { sheet: string; address: string } => ({ sheet, address: `A${row}` });
  const units = unitsSheet(speaker, lines, (line) => {
    const first = findings.firstRows.get(line.number);
    const file = fileOf(line);
    return {
      findings: first === undefined ? null : inside(findings.sheet.name, first),
      opinion: inside(say(speaker, "report.review.sheet.opinions"), opinions.firstRows.get(line.number) ?? 1),
      file: file === null ? null : { file, location: null },
    };
  });
  return bookBytes(
    [
      overviewSheet(speaker, session, lines, counts),
      units,
      findings.sheet,
      rulesSheet(speaker, counts),
      opinions.sheet,
    ],
    [...unitNames(speaker, lines), ...findings.names],
  );
}
