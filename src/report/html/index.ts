import { headingFacts, remarks } from "../heading";
import type { FindingResult, FormSheetResult, Result, WorkbookResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { accepted, grouped, open, tally } from "../tally";
import { totalFacts } from "../totals";
import { citationsText, findingValues, levelText, remedyText } from "../values";
import { explanationSection } from "./explanations";
import { fundTable, indicatorTable } from "./form";
import { html, type Markup as Html } from "./markup";
import { pageText } from "./page";
import { style } from "./style";

type Fact = readonly [label: string, text: string | null];

function facts(pairs: readonly Fact[]): Html {
  const there = pairs.flatMap(([label, text]) =>
    text === null
      ? []
      : [
          html`<dt>${label}</dt>
            <dd>${text}</dd>`,
        ],
  );
  return html`<dl>${there}</dl>`;
}

function place(speaker: Speaker, finding: FindingResult): Html {
  const further = [findingValues(speaker, finding), remedyText(speaker, finding)];
  return html`<li>
    <strong>${finding.cell ?? say(speaker, "report.finding.whole")}</strong> ${finding.message}
    ${further.flatMap((text) => (text === null ? [] : [html`<small>${text}</small>`]))}
    ${finding.accepted === null ? null : html`<small>${say(speaker, "report.label", { label: say(speaker, "record.accepted.reason"), value: finding.accepted })}</small>`}
  </li>`;
}

/** 已接受的发现: still there for everyone to see, each with its reason. */
function acceptedBlock(speaker: Speaker, findings: readonly FindingResult[]): Html | null {
  if (findings.length === 0) return null;
  return html`<div class="finding accepted">
    <span class="badge">${say(speaker, "record.accepted", { count: findings.length })}</span>
    <ul>
      ${findings.map((finding) => place(speaker, finding))}
    </ul>
  </div>`;
}

function findingBlock(speaker: Speaker, findings: readonly FindingResult[]): Html | null {
  const [first] = findings;
  if (first === undefined) return null;
  const review = first.kind === "review";
  const badge = levelText(speaker, first);
  const why = first.citations.length === 0 ? null : citationsText(speaker, first.citations);
  return html`<div class="finding ${review ? "review" : first.level}">
    <span class="badge">${badge}</span> <strong>${first.title}</strong>
    <ul>
      ${findings.map((finding) => place(speaker, finding))}
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
    ${acceptedBlock(speaker, accepted(sheet.findings))} ${fundTable(speaker, sheet)} ${indicatorTable(speaker, sheet)}
    <h3>${say(speaker, "report.totals")}</h3>
    ${facts(totalFacts(speaker, sheet))} ${explanationSection(speaker, sheet)}
  </section>`;
}

function workbookSection(speaker: Speaker, { file, error, sheets, remarks: told }: WorkbookResult): Html {
  const forms = sheets.flatMap((sheet) => (sheet.layout === null ? [] : [sheetSection(speaker, sheet)]));
  const nothing = error !== null ? error.message : forms.length === 0 ? say(speaker, "report.noForm") : null;
  return html`<section class="workbook">
    <h1>${say(speaker, "report.title", { file })}</h1>
    ${nothing === null ? null : html`<p class="failure">${nothing}</p>`} ${told.map((remark) => html`<p>${remark}</p>`)}
    ${forms}
  </section>`;
}

/** The result as one page that stands alone, on screen and printed. It loads and runs nothing; cell texts are escaped. */
export function htmlReport({ lang, tool, workbooks }: Result): string {
  const speaker: Speaker = { locale: lang };
  const title = say(speaker, "report.title", { file: workbooks.map(({ file }) => file).join(", ") });
  const body = workbooks.map((workbook) => workbookSection(speaker, workbook));
  return pageText({ lang, tool, title, styles: [style], body });
}
