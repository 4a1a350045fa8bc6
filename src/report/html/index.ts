import { headingFacts, remarks } from "../heading";
import type { FindingResult, FormSheetResult, Result, WorkbookResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { open, tally } from "../tally";
import { totalFacts } from "../totals";
import { citationsText, findingValues } from "../values";
import { fundTable, indicatorTable } from "./form";
import { html, Markup, type Markup as Html } from "./markup";
import { style } from "./style";

type Fact = readonly [label: string, text: string | null];

function facts(pairs: readonly Fact[]): Html {
  const there = pairs.flatMap(([label, text]) => (text === null ? [] : [html`<dt>${label}</dt><dd>${text}</dd>`])); // prettier-ignore
  return html`<dl>${there}</dl>`;
}

function findingBlock(speaker: Speaker, finding: FindingResult): Html {
  const sort = finding.kind === "review" ? "review" : finding.level;
  const badge = say(speaker, finding.kind === "review" ? "report.kind.review" : `report.level.${finding.level}`);
  const place =
    finding.cell === null
      ? say(speaker, "report.finding.whole")
      : say(speaker, "report.finding.place", { cell: finding.cell });
  const why = finding.citations.length === 0 ? null : citationsText(speaker, finding.citations);
  return html`<div class="finding ${sort}">
    <span class="badge">${badge}</span> <strong>${place}</strong> ${finding.title}
    <p>${finding.message}</p>
    ${facts([
      [say(speaker, "report.finding.values"), findingValues(speaker, finding)],
      [say(speaker, "report.finding.advice"), finding.advice],
      [say(speaker, "report.finding.why"), why],
    ])}
  </div>`;
}

function sheetSection(speaker: Speaker, sheet: FormSheetResult): Html {
  const shown = open(sheet.findings);
  return html`<section>
    <h2>${say(speaker, "report.sheet", { sheet: sheet.sheet, ...sheet.form.rows })}</h2>
    ${facts(headingFacts(speaker, sheet))} ${remarks(speaker, sheet).map((remark) => html`<p>${remark}</p>`)}
    <h3>${say(speaker, "report.findings")}</h3>
    <p>${say(speaker, "report.findings.summary", { ...tally(sheet.findings) })}</p>
    ${shown.length === 0 ? html`<p>${say(speaker, "report.findings.none")}</p>` : shown.map((f) => findingBlock(speaker, f))}
    ${fundTable(speaker, sheet)} ${indicatorTable(speaker, sheet)}
    <h3>${say(speaker, "report.totals")}</h3>
    ${facts(totalFacts(speaker, sheet))}
  </section>`; // prettier-ignore
}

function workbookSection(speaker: Speaker, { file, error, sheets }: WorkbookResult): Html {
  const forms = sheets.flatMap((sheet) => (sheet.layout === null ? [] : [sheetSection(speaker, sheet)]));
  const nothing = error !== null ? error.message : forms.length === 0 ? say(speaker, "report.noForm") : null;
  return html`<section class="workbook">
    <h1>${say(speaker, "report.title", { file })}</h1>
    ${nothing === null ? null : html`<p class="failure">${nothing}</p>`} ${forms}
  </section>`;
}

/** The result as one page that stands alone, on screen and printed. It loads and runs nothing; cell texts are escaped. */
export function htmlReport({ lang, tool, workbooks }: Result): string {
  const speaker: Speaker = { locale: lang };
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${tool.name} ${tool.version}">
<title>${say(speaker, "report.title", { file: workbooks.map(({ file }) => file).join(", ") })}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${workbooks.map((workbook) => workbookSection(speaker, workbook))}
</body>
</html>
`; // prettier-ignore
  return page.text;
}
