import type { FindingResult, FormSheetResult } from "../result-schema";
import { open, tally } from "../tally";
import { heading, labelled, say, type Page } from "./page";
import { citationsText } from "./values";
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

function values(page: Page, { seen, expected }: FindingResult): string | null {
  if (seen !== null && expected !== null) return say(page, "report.finding.seenExpected", { seen, expected });
  if (seen !== null) return say(page, "report.finding.seen", { seen });
  return expected === null ? null : say(page, "report.finding.expected", { expected });
}

function findingLines(page: Page, finding: FindingResult): string[] {
  const place =
    finding.cell === null
      ? say(page, "report.finding.whole")
      : say(page, "report.finding.place", { cell: finding.cell });
  const { bold, dim } = page.colours;
  const facts: readonly (readonly [string, string | null])[] = [
    [say(page, "report.finding.values"), values(page, finding)],
    [say(page, "report.finding.advice"), finding.advice],
  ];
  const why = labelled(page, say(page, "report.finding.why"), citationsText(page, finding.citations), indent);
  return [
    "",
    `  ${badge(page, finding)}  ${bold(place)}  ${finding.title} ${dim(`[${finding.rule}]`)}`,
    ...wrap(finding.message, page.width - indent).map((line) => " ".repeat(indent) + line),
    ...facts.flatMap(([label, text]) => (text === null ? [] : labelled(page, label, text, indent))),
    ...(finding.citations.length === 0 ? [] : why.map((line) => dim(line))),
  ];
}

/** 核查发现, worst first: cell, what is wrong, what to do and why. What was found right is only counted. */
export function findingsLines(page: Page, { findings }: FormSheetResult): string[] {
  const shownFindings = open(findings);
  return [
    ...heading(page, say(page, "report.findings")),
    ...wrap(say(page, "report.findings.summary", { ...tally(findings) }), page.width - 2).map((line) => `  ${line}`),
    ...(shownFindings.length === 0
      ? [`  ${page.colours.green(say(page, "report.findings.none"))}`]
      : shownFindings.flatMap((finding) => findingLines(page, finding))),
  ];
}
