import { say } from "../say";
import { factLines, heading, labelled, type Page } from "../text/page";
import { table } from "../text/table";
import { wrap } from "../text/wrap";
import type { RollUpResult } from "./schema";
import { explanations, indicatorsTable, placesText, scoreFacts, sitesTable, type ShownTable } from "./tables";

function tableLines(page: Page, { title, heads, numeric, rows }: ShownTable): string[] {
  const columns = heads.map((head, at) => {
    const right = numeric[at] === true;
    return { title: head, align: right ? ("right" as const) : ("left" as const), ...(right ? {} : { shrinkTo: 10 }) };
  });
  return [...heading(page, title), ...table(page, columns, rows)];
}

function badge(page: Page, { kind, level }: RollUpResult["findings"][number]): string {
  const { red, yellow, blue, magenta } = page.colours;
  if (kind === "review") return magenta(`? ${say(page, "report.kind.review")}`);
  const text = say(page, `report.level.${level}`);
  return level === "error" ? red(`✗ ${text}`) : level === "warning" ? yellow(`! ${text}`) : blue(`· ${text}`);
}

function findingLines(page: Page, finding: RollUpResult["findings"][number]): string[] {
  const where = placesText(page, finding.places);
  return [
    "",
    `  ${badge(page, finding)}  ${page.colours.dim(`[${finding.rule}]`)}`,
    ...wrap(finding.message, page.width - 4).map((line) => `    ${line}`),
    ...factLines(page, [[say(page, "report.finding.advice"), finding.advice]], 4),
    ...factLines(page, [[say(page, "review.rollup.where"), where === "" ? null : where]], 4).map(page.colours.dim),
  ];
}

/** The roll-up as one would hand it to a colleague; ends in a line break. `page.explain`: with how each figure came about. */
export function rollUpText(page: Page, result: RollUpResult): string {
  const { findings, unread } = result;
  const lines = [
    page.colours.bold(
      `${say(page, "review.rollup.title")}  ${say(page, "review.rollup.head", { sites: result.sites.length })}`,
    ),
    page.colours.dim("═".repeat(page.width)),
    ...tableLines(page, sitesTable(page, result)),
    ...tableLines(page, indicatorsTable(page, result)),
    ...heading(page, say(page, "review.rollup.score")),
    ...factLines(page, scoreFacts(page, result)),
    ...(page.explain
      ? [
          ...heading(page, say(page, "review.rollup.explanations")),
          ...explanations(result).flatMap(([name, { worked }]) => labelled(page, name, worked)),
        ]
      : []),
    ...(unread.length === 0 ? [] : heading(page, say(page, "review.rollup.unread"))),
    ...unread.flatMap(({ file, error }) => labelled(page, file, error.message)),
    ...heading(page, say(page, "review.rollup.findings")),
    ...(findings.length === 0
      ? [`  ${page.colours.green(say(page, "review.rollup.findings.none"))}`]
      : findings.flatMap((finding) => findingLines(page, finding))),
  ];
  return `${lines.join("\n")}\n`;
}
