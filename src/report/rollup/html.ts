import { html, type Markup } from "../html/markup";
import { pageText } from "../html/page";
import { style } from "../html/style";
import { say, type Speaker } from "../say";
import { citationsText, levelText } from "../values";
import type { RollUpResult } from "./schema";
import { explanations, indicatorsTable, placesText, scoreFacts, sitesTable, type ShownTable } from "./tables";

function tableMarkup({ title, heads, numeric, rows }: ShownTable): Markup {
  const cell = (text: string, at: number): Markup =>
    numeric[at] === true ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`;
  return html`<h2>${title}</h2>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function findingMarkup(
  speaker: Speaker,
  { kind, level, message, advice, places }: RollUpResult["findings"][number],
): Markup {
  const badge = levelText(speaker, { kind, level });
  return html`<div class="finding ${kind === "review" ? "review" : level}">
    <span class="badge">${badge}</span> ${message}
    <dl>
      <dt>${say(speaker, "report.finding.advice")}</dt>
      <dd>${advice}</dd>
      <dt>${say(speaker, "review.rollup.where")}</dt>
      <dd>${placesText(speaker, places)}</dd>
    </dl>
  </div>`;
}

/** The roll-up as a page that stands alone and prints well, with how each figure came about. */
export function rollUpHtml(result: RollUpResult): string {
  const speaker: Speaker = { locale: result.lang };
  const title = say(speaker, "review.rollup.title");
  const body = [
    html`<h1>${title} ${say(speaker, "review.rollup.head", { sites: result.sites.length })}</h1>`,
    tableMarkup(sitesTable(speaker, result)),
    tableMarkup(indicatorsTable(speaker, result)),
    html`<h2>${say(speaker, "review.rollup.score")}</h2>
      <dl>
        ${scoreFacts(speaker, result).map(
          ([label, text]) =>
            html`<dt>${label}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>`,
    html`<h2>${say(speaker, "review.rollup.findings")}</h2>`,
    ...(result.findings.length === 0
      ? [html`<p>${say(speaker, "review.rollup.findings.none")}</p>`]
      : result.findings.map((finding) => findingMarkup(speaker, finding))),
    ...(result.unread.length === 0
      ? []
      : [
          html`<h2>${say(speaker, "review.rollup.unread")}</h2>
            <dl>
              ${result.unread.map(
                ({ file, error }) =>
                  html`<dt>${file}</dt>
                    <dd class="failure">${error.message}</dd>`,
              )}
            </dl>`,
        ]),
    html`<h2>${say(speaker, "review.rollup.explanations")}</h2>`,
    ...explanations(result).map(
      ([name, { rule, worked, citations }]) =>
        html`<p>
          <strong>${name}</strong> ${rule}<small>${worked}</small><small>${citationsText(speaker, citations)}</small>
        </p>`,
    ),
  ];
  return pageText({ lang: result.lang, tool: result.tool, title, styles: [style], body });
}
