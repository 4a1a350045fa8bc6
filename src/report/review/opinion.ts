import { shownName } from "../../review";
import type { FindingResult, FormSheetResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { grouped, open, tally } from "../tally";
import { citationsText, findingValues, shown } from "../values";
import { decisionText, type ReviewLine } from "./lines";

/** One line of an opinion: where something is wrong, what, what to do, and by which text. */
export interface OpinionRow {
  readonly number: number;
  readonly places: readonly string[];
  /** 规则名称. */
  readonly title: string;
  readonly problems: readonly string[];
  readonly todo: string | null;
  readonly why: string | null;
}

/** 须改正, 建议修改, 请核实并说明. */
export interface OpinionPart {
  readonly title: string;
  readonly rows: readonly OpinionRow[];
}

/** 审核意见 on one form (or on a file that could not be checked), ready to be set as a page or a sheet. */
export interface Opinion {
  readonly number: number;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly summary: string;
  /** Stated and computed total; null: nothing to say. */
  readonly scores: string | null;
  readonly parts: readonly OpinionPart[];
  readonly comment: string;
  readonly until: string;
}

function row(speaker: Speaker, findings: readonly FindingResult[], number: number): OpinionRow {
  const [first] = findings;
  const problems = findings.map((finding) => {
    const values = findingValues(speaker, finding);
    return values === null
      ? finding.message
      : `${finding.message}${say(speaker, "report.citation.separator")}${values}`;
  });
  const citations = first?.citations ?? [];
  return {
    number,
    places: findings.map(({ cell }) => cell ?? say(speaker, "report.finding.whole")),
    title: first?.title ?? "",
    problems,
    todo: first?.advice ?? null,
    why: citations.length === 0 ? null : citationsText(speaker, citations),
  };
}

function parts(speaker: Speaker, { findings }: FormSheetResult): OpinionPart[] {
  const groups = grouped(open(findings));
  const partOf = ([first]: readonly FindingResult[]): "correct" | "improve" | "clarify" =>
    first?.kind === "review" ? "clarify" : first?.level === "error" ? "correct" : "improve";
  let number = 0;
  const there = (["correct", "improve", "clarify"] as const).flatMap((part) => {
    const rows = groups.filter((group) => partOf(group) === part).map((group) => row(speaker, group, (number += 1)));
    return rows.length === 0 ? [] : [{ title: say(speaker, `report.review.opinion.${part}`), rows }];
  });
  return there.map(({ title, rows }, at) => {
    return { title: say(speaker, "report.review.opinion.part", { number: at + 1, title }), rows };
  });
}

function summaryOf(speaker: Speaker, { sheet, item }: ReviewLine): string {
  if (sheet === null) {
    const reason = item.result.error?.message ?? say(speaker, "report.noForm");
    return say(speaker, "report.review.opinion.failed", { reason });
  }
  const { errors, warnings, notes, reviews } = tally(sheet.findings);
  const what = say(speaker, "report.review.opinion.what", { sheet: sheet.sheet });
  if (errors + warnings + notes + reviews === 0) return say(speaker, "report.review.opinion.clean", { what });
  return say(speaker, "report.review.opinion.summary", {
    what,
    errors,
    warnings: warnings + notes,
    questions: reviews,
  });
}

function scoresOf(speaker: Speaker, { form }: ReviewLine): string | null {
  if (form === null || form.weight === null) return null;
  return say(speaker, "report.review.opinion.scores", {
    stated: shown(speaker, "amount", form.statedScore),
    score: shown(speaker, "points", form.score),
    grade: form.grade ?? say(speaker, "report.review.opinion.noGrade"),
    rate: shown(speaker, "rate", form.rate),
  });
}

const yearText = (form: ReviewLine["form"]): string | null =>
  form === null || form.year === null ? null : String(form.year);

/** 审核意见: what is wrong, where, what to do and why, worst first, for the unit that handed the form in. */
export function opinionOf(speaker: Speaker, line: ReviewLine): Opinion {
  const { form, item, sheet, decision } = line;
  const facts: readonly (readonly [string, string | null])[] = [
    [say(speaker, "report.head.unit"), form?.unit ?? null],
    [say(speaker, "report.head.project"), form?.project ?? null],
    [say(speaker, "report.head.year"), yearText(form)],
    [say(speaker, "report.review.opinion.file"), shownName(item.file)],
    [
      say(speaker, "report.review.opinion.decision"),
      decisionText(speaker, line) ?? say(speaker, "report.review.opinion.decision.none"),
    ],
  ];
  const all = sheet === null ? [] : parts(speaker, sheet);
  const clean = sheet !== null && all.length === 0;
  return {
    number: line.number,
    facts: facts.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const])),
    summary: summaryOf(speaker, line),
    scores: scoresOf(speaker, line),
    parts: all,
    comment: decision?.comment ?? "",
    until: say(speaker, clean ? "report.review.opinion.untilClean" : "report.review.opinion.until"),
  };
}
