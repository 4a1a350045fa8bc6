import { columnLetters } from "../../sheet";
import { alike, plain, rateCell } from "../book/cells";
import type { BookCell, BookLink, BookName, BookSheet } from "../book/model";
import { reference } from "../book/model";
import { say, type Speaker } from "../say";
import { tidy } from "./figures";
import { decisionText, lineName, stateText, type ReviewLine } from "./lines";

/**
 * The columns of 单位一览 in their order, with their widths in characters. Printed on two pages side by side, the first ends
 * with the rate, since the columns up to there are just less than half.
 */
const columns = {
  number: 6,
  unit: 26,
  project: 22,
  sheet: 14,
  subject: 9,
  year: 7,
  layout: 22,
  profile: 20,
  amountUnit: 8,
  budget: 14,
  executed: 14,
  transferred: 14,
  rate: 10,
  statedScore: 9,
  score: 9,
  difference: 9,
  grade: 7,
  errors: 7,
  warnings: 7,
  questions: 8,
  coverage: 9,
  state: 26,
  decision: 9,
  comment: 20,
  file: 24,
} as const;

type ColumnId = keyof typeof columns;
const ids = Object.keys(columns).filter((id): id is ColumnId => id in columns);

/** 转移支付 has its column where a form has any: most forms know none. */
const shownIds = (lines: readonly ReviewLine[]): readonly ColumnId[] =>
  lines.some(({ form }) => (form?.transferred ?? 0) !== 0) ? ids : ids.filter((id) => id !== "transferred");

type LetterOf = (id: ColumnId) => string;
const lettersOf =
  (shown: readonly ColumnId[]): LetterOf =>
  (id) =>
    columnLetters(shown.indexOf(id) + 1);

/** The names that formulas of other sheets use for columns of this one. */
const named = ["subject", "amountUnit", "budget", "executed", "score", "grade", "decision"] as const;

export type UnitName = (typeof named)[number];

export function unitNames(speaker: Speaker, lines: readonly ReviewLine[]): BookName[] {
  const sheet = say(speaker, "report.review.sheet.units");
  const last = Math.max(2, lines.length + 1);
  const letter = lettersOf(shownIds(lines));
  return named.map((id) => ({
    name: say(speaker, `report.review.name.${id}`),
    reference: reference(sheet, `$${letter(id)}$2:$${letter(id)}$${last}`),
  }));
}

/** Transfers are taken off in the formula of a rate that was computed so, and of no other. */
function rateOf({ form }: ReviewLine, row: number, letter: LetterOf): BookCell {
  if (form === null) return plain(null, "rate");
  const { budget, executed, transferred, rate } = form;
  const whole = executed !== null && budget !== null && rate !== null && alike(executed / budget, rate);
  const at = (id: ColumnId): string => `${letter(id)}${row}`;
  const off = whole || (transferred ?? 0) === 0 ? null : at("transferred");
  return rateCell(form, { budget: at("budget"), executed: at("executed"), transferred: off });
}

function differenceCell({ form }: ReviewLine, row: number, letter: LetterOf): BookCell {
  const { statedScore = null, score = null } = form ?? {};
  if (statedScore === null || score === null) return plain(null, "points");
  const formula = `ROUND(${letter("statedScore")}${row}-${letter("score")}${row},2)`;
  return { value: tidy(Math.round((statedScore - score) * 100) / 100), style: "points", formula };
}

function countCell(
  speaker: Speaker,
  line: ReviewLine,
  id: "errors" | "warnings" | "questions",
  numberAt: string,
): BookCell {
  if (line.form === null) return plain(null, "number");
  const level = {
    errors: "report.level.error",
    warnings: "report.level.warning",
    questions: "report.kind.review",
  } as const;
  const [numbers, levels] = [
    say(speaker, "report.review.name.findingNumber"),
    say(speaker, "report.review.name.findingLevel"),
  ];
  const formula = `COUNTIFS(${numbers},${numberAt},${levels},"${say(speaker, level[id])}")`;
  return { value: line.form[id], style: "number", formula };
}

/** Where a line's cells lead: to its findings, its opinion, its file. */
export interface LineLinks {
  readonly findings: BookLink | null;
  readonly opinion: BookLink;
  readonly file: BookLink | null;
}

const linked = (value: string | number, link: BookLink | null): BookCell =>
  link === null ? plain(value) : { value, style: "link", link };

function rowOf(
  speaker: Speaker,
  line: ReviewLine,
  { row, letter }: { readonly row: number; readonly letter: LetterOf },
  links: LineLinks,
): Record<ColumnId, BookCell> {
  const { form, item, decision } = line;
  const count = (id: "errors" | "warnings" | "questions"): BookCell =>
    countCell(speaker, line, id, `${letter("number")}${row}`);
  return {
    number: linked(line.number, links.opinion),
    unit: linked(lineName(speaker, line), links.findings),
    project: plain(form?.project ?? null),
    sheet: plain(form?.sheet ?? null),
    subject: plain(form === null ? null : say(speaker, `report.review.subject.${form.subject}`)),
    year: plain(form?.year ?? null, "number"),
    layout: plain(form?.layoutName ?? null),
    profile: plain(form?.profileName ?? null),
    amountUnit: plain(form?.amountUnit ?? null),
    budget: plain(form?.budget ?? null, "amount"),
    executed: plain(form?.executed ?? null, "amount"),
    transferred: plain(form?.transferred ?? null, "amount"),
    rate: rateOf(line, row, letter),
    statedScore: plain(form?.statedScore ?? null, "points"),
    score: plain(form?.score ?? null, "points"),
    difference: differenceCell(line, row, letter),
    grade: plain(form?.grade ?? null),
    errors: count("errors"),
    warnings: count("warnings"),
    questions: count("questions"),
    coverage: plain(form?.coverage ?? null, "rate"),
    state: plain(stateText(speaker, line), item.state === "checked" && !line.outdated ? "text" : "error"),
    decision: plain(decisionText(speaker, line), "input"),
    comment: plain(decision?.comment ?? null, "input"),
    file: linked(item.file, links.file),
  };
}

/** 单位一览: one row a form, worst first; decision and comment are for the reviewer to go on with. */
export function unitsSheet(
  speaker: Speaker,
  lines: readonly ReviewLine[],
  linksOf: (line: ReviewLine) => LineLinks,
): BookSheet {
  const shown = shownIds(lines);
  const letter = lettersOf(shown);
  const head = shown.map((id) => plain(say(speaker, `report.review.unit.${id}`), "head"));
  const rows = lines.map((line, at) => {
    const cells = rowOf(speaker, line, { row: at + 2, letter }, linksOf(line));
    return shown.map((id) => cells[id]);
  });
  const choices = (["reviewed", "returned", "accepted"] as const).map((state) =>
    say(speaker, `report.review.decision.${state}`),
  );
  const decisions = `${letter("decision")}2:${letter("decision")}${Math.max(2, lines.length + 1)}`;
  return {
    name: say(speaker, "report.review.sheet.units"),
    widths: shown.map((id) => columns[id]),
    headRow: 1,
    frozenColumns: 2,
    rows: [head, ...rows],
    pagesWide: 2,
    lists: [{ area: decisions, choices }],
  };
}
