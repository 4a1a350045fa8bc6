import { headingFacts, remarks } from "../heading";
import type { FindingResult, FormSheetResult, Result, WorkbookResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { grouped, open, tally } from "../tally";
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

function findingBlock(speaker: Speaker, findings: readonly FindingResult[]): Html | null {
  const [first] = findings;
  if (first === undefined) return null;
  const review = first.kind === "review";
  const badge = say(speaker, review ? "report.kind.review" : `report.level.${first.level}`);
  const places = findings.map((finding) => {
    const values = findingValues(speaker, finding);
    return html`<li>
      <strong>${finding.cell ?? say(speaker, "report.finding.whole")}</strong> ${finding.message}
      ${values === null ? null : html`<small>${values}</small>`}
    </li>`;
  });
  const why = first.citations.length === 0 ? null : citationsText(speaker, first.citations);
  return html`<div class="finding ${review ? "review" : first.level}">
    <span class="badge">${badge}</span> <strong>${first.title}</strong>
    <ul>
      ${places}
    </ul>
    ${facts([
      [say(speaker, "report.finding.advice"), first.advice],
      [say(speaker, "report.finding.why"), why],
    ])}
  </div>`;
}

function sheetSection(speaker: Speaker, sheet: FormSheetResult): Html {
  const groups = grouped(open(sheet.findings)).flatMap((group) => findingBlock(speaker, group) ?? []);
  return html`<section>
    <h2>${say(speaker, "report.sheet", { sheet: sheet.sheet, ...sheet.form.rows })}</h2>
    ${facts(headingFacts(speaker, sheet))} ${remarks(speaker, sheet).map((remark) => html`<p>${remark}</p>`)}
    <h3>${say(speaker, "report.findings")}</h3>
    <p>${say(speaker, "report.findings.summary", { ...tally(sheet.findings) })}</p>
    ${groups.length === 0 ? html`<p>${say(speaker, "report.findings.none")}</p>` : groups}
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
