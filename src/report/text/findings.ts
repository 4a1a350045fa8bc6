import type { FindingResult, FormSheetResult } from "../result-schema";
import { say } from "../say";
import { accepted, grouped, open, tally } from "../tally";
import { citationsText, findingValues, remedyText } from "../values";
import { factLines, heading, type Page } from "./page";
import { wrap } from "./wrap";

const indent = 4;

function badge(page: Page, { kind, level }: FindingResult): string {
  const { red, yellow, blue, magenta, green } = page.colours;
  if (kind === "review") return magenta(`? ${say(page, "report.kind.review")}`);
  switch (level) {
    case "error":
      return red(`✗ ${say(page, "report.level.error")}`);
    case "warning":
      return yellow(`! ${say(page, "report.level.warning")}`);
    case "note":
      return blue(`· ${say(page, "report.level.note")}`);
    case "none":
      return green(`✓ ${say(page, "report.level.none")}`);
  }
}

function placeLines(page: Page, finding: FindingResult): string[] {
  const place = finding.cell ?? say(page, "report.finding.whole");
  const [first = "", ...rest] = wrap(`${place}  ${finding.message}`, page.width - indent - 2);
  const further = [findingValues(page, finding), remedyText(page, finding)].filter((text) => text !== null);
  return [
    " ".repeat(indent) + first.replace(place, page.colours.bold(place)),
    ...rest.map((line) => " ".repeat(indent + 2) + line),
    ...further.flatMap((text) => wrap(text, page.width - indent - 2)).map((line) => " ".repeat(indent + 2) + line),
  ];
}

function groupLines(page: Page, findings: readonly FindingResult[]): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const why = citationsText(page, first.citations);
  const { bold, dim } = page.colours;
  return [
    "",
    `  ${badge(page, first)}  ${bold(first.title)} ${dim(`[${first.rule}]`)}`,
    ...findings.flatMap((finding) => placeLines(page, finding)),
    ...factLines(page, [[say(page, "report.finding.advice"), first.advice]], indent),
    ...factLines(page, [[say(page, "report.finding.why"), why === "" ? null : why]], indent).map(dim),
  ];
}

/** 核查发现, worst first: cell, what is wrong, what to do and why. What was found right is only counted. */
export function findingsLines(page: Page, { findings }: FormSheetResult): string[] {
  const groups = grouped(open(findings));
  return [
    ...heading(page, say(page, "report.findings")),
    ...wrap(say(page, "report.findings.summary", { ...tally(findings) }), page.width - 2).map((line) => `  ${line}`),
    ...(groups.length === 0
      ? [`  ${page.colours.green(say(page, "report.findings.none"))}`]
      : groups.flatMap((group) => groupLines(page, group))),
    ...acceptedLines(page, accepted(findings)),
  ];
}

/** 已接受的发现: still there for everyone to see, each with its reason. */
function acceptedLines(page: Page, findings: readonly FindingResult[]): string[] {
  if (findings.length === 0) return [];
  return [
    "",
    `  ${page.colours.dim(say(page, "record.accepted", { count: findings.length }))}`,
    ...findings.flatMap((finding) => [
      ...placeLines(page, finding).map(page.colours.dim),
      ...factLines(page, [[say(page, "record.accepted.reason"), finding.accepted]], indent + 2),
    ]),
  ];
}
