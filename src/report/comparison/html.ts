import { html, type Markup } from "../html/markup";
import { pageText } from "../html/page";
import { style } from "../html/style";
import { say, type Speaker } from "../say";
import type { ChangeResult, ComparisonResult, FormComparisonResult } from "./schema";
import { bookRemarks, fieldText, isChanged, isSame, meaningText, rowKinds, rowPlace, summaries } from "./shown";

const comparisonStyle = `
table.compare td:nth-child(4), table.compare td:nth-child(5) { width: 24%; white-space: pre-line; }
.lowered td { background: #fdecea; }
.unclear td { background: #f4effc; }
.new .badge { color: #b42318; }
.gone .badge { color: #1a7f4b; }
`;

function changeRows(speaker: Speaker, what: string, where: string, changes: readonly ChangeResult[]): Markup[] {
  return changes.map((change, at) => {
    const { before, after, cells, meaning } = change;
    const cell = cells.after ?? cells.before;
    const tone = meaning ?? "same";
    return html`<tr class="${tone}">
      <td>${at === 0 ? what : ""}</td>
      <td>${at === 0 ? where : ""} ${cell}</td>
      <td>${fieldText(speaker, change)}</td>
      <td>${before}</td>
      <td>${after}</td>
      <td>${meaningText(speaker, change)}</td>
    </tr>`;
  });
}

function table(speaker: Speaker, title: string, rows: readonly Markup[]): Markup | null {
  if (rows.length === 0) return null;
  const heads = (["what", "where", "field", "before", "after", "meaning"] as const).map(
    (id) => html`<th scope="col">${say(speaker, `review.comparison.col.${id}`)}</th>`,
  );
  return html`<h3>${title}</h3>
    <table class="compare">
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function formSection(speaker: Speaker, form: FormComparisonResult): Markup {
  const { before, after } = form.sheets;
  const rows = form.rows.filter(isChanged).flatMap((row) => {
    const what = `${rowKinds(speaker, row).join(" ")}: ${row.name}`;
    const place = rowPlace(speaker, row);
    if (row.changes.length > 0) return changeRows(speaker, what, place, row.changes);
    return [
      html`<tr>
        <td>${what}</td>
        <td>${place}</td>
        <td></td>
        <td></td>
        <td></td>
        <td></td>
      </tr>`,
    ];
  });
  const funds = form.funds.flatMap(({ label, kind, changes }) =>
    changeRows(
      speaker,
      kind === "matched" ? label : `${label} ${say(speaker, `review.comparison.kind.${kind}`)}`,
      "",
      changes,
    ),
  );
  const findings = form.findings.map(({ fate, finding, cellBefore }) => {
    const cell = (fate === "gone" ? cellBefore : finding.cell) ?? say(speaker, "report.finding.whole");
    return html`<li class="${fate}">
      <span class="badge">${say(speaker, `review.comparison.fate.${fate}`)}</span>
      <strong>${cell}</strong> ${finding.title}<small>${finding.message}</small>
    </li>`;
  });
  return html`<section>
    <h2>${say(speaker, "review.comparison.sheets", { before, after })}</h2>
    ${isSame(form) ? html`<p>${say(speaker, "review.comparison.nothing")}</p>` : summaries(speaker, form).map((text) => html`<p>${text}</p>`)}
    ${table(speaker, say(speaker, "review.comparison.form"), changeRows(speaker, "", "", form.changes))}
    ${table(speaker, say(speaker, "review.comparison.funds"), funds)}
    ${table(speaker, say(speaker, "review.comparison.rows"), rows)}
    ${
      findings.length === 0
        ? null
        : html`<h3>${say(speaker, "review.comparison.findings")}</h3>
            <ul>
              ${findings}
            </ul>`
    }
  </section>`;
}

/** The comparison side by side as a page that stands alone and prints well. */
export function comparisonHtml(result: ComparisonResult): string {
  const speaker: Speaker = { locale: result.lang };
  const title = say(speaker, "review.comparison.title");
  const body = [
    html`<h1>${title}</h1>
      <p>${say(speaker, "review.comparison.files", { ...result.files })}</p>`,
    ...bookRemarks(speaker, result).map((remark) => html`<p class="failure">${remark}</p>`),
    ...result.forms.map((form) => formSection(speaker, form)),
  ];
  return pageText({ lang: result.lang, tool: result.tool, title, styles: [style, comparisonStyle], body });
}
