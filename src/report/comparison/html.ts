import { html, type Markup } from "../html/markup";
import { pageText } from "../html/page";
import { style } from "../html/style";
import type { ComparisonResult } from "./schema";
import { changeHeads, comparisonShown, type ShownForms } from "./shown";

const comparisonStyle = `
table.compare td:nth-child(4), table.compare td:nth-child(5) { width: 24%; white-space: pre-line; }
.lowered td { background: #fdecea; }
.unclear td { background: #f4effc; }
.new .badge { color: #b42318; }
.gone .badge { color: #1a7f4b; }
`;

function table(heads: readonly string[], { title, changes }: ShownForms["tables"][number]): Markup {
  return html`<h3>${title}</h3>
    <table class="compare">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${changes.map(
          ({ tone, ...change }) =>
            html`<tr class="${tone}">
              ${changeHeads.map((id) => html`<td>${change[id]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function formSection(
  heads: readonly string[],
  { title, remarks, tables, findingsTitle, findings }: ShownForms,
): Markup {
  const items = findings.map(
    ({ fate, badge, cell, title: name, message }) =>
      html`<li class="${fate}">
        <span class="badge">${badge}</span> <strong>${cell}</strong> ${name}<small>${message}</small>
      </li>`,
  );
  return html`<section>
    <h2>${title}</h2>
    ${remarks.map((text) => html`<p>${text}</p>`)} ${tables.map((one) => table(heads, one))}
    ${
      items.length === 0
        ? null
        : html`<h3>${findingsTitle}</h3>
            <ul>
              ${items}
            </ul>`
    }
  </section>`;
}

/** The comparison side by side as a page that stands alone and prints well. */
export function comparisonHtml(result: ComparisonResult): string {
  const { title, files, heads, remarks, forms } = comparisonShown(result);
  const body = [
    html`<h1>${title}</h1>
      <p>${files}</p>`,
    ...remarks.map((remark) => html`<p class="failure">${remark}</p>`),
    ...forms.map((form) => formSection(heads, form)),
  ];
  return pageText({ lang: result.lang, tool: result.tool, title, styles: [style, comparisonStyle], body });
}
