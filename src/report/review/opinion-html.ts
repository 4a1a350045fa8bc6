import type { ReviewSession } from "../../review";
import { html, type Markup } from "../html/markup";
import { pageText } from "../html/page";
import { style } from "../html/style";
import { say, type Speaker } from "../say";
import { reviewLines } from "./lines";
import { opinionOf, type Opinion, type OpinionRow } from "./opinion";
import { opinionStyle } from "./style";

function rowMarkup({ number, places, title, problems, todo, why }: OpinionRow): Markup {
  const several = problems.length > 1;
  return html`<tr>
    <td class="number">${number}</td>
    <td>${places.map((place) => html`<div>${place}</div>`)}</td>
    <td>
      <strong>${title}</strong
      >${problems.map((problem, at) => html`<div>${several ? html`<b>${places[at] ?? ""}</b> ` : null}${problem}</div>`)}
    </td>
    <td>${todo}</td>
    <td><small>${why}</small></td>
  </tr>`;
}

function opinionSection(speaker: Speaker, opinion: Opinion): Markup {
  const heads = (["number", "place", "problem", "todo", "why"] as const).map(
    (id) => html`<th scope="col">${say(speaker, `report.review.opinion.${id}`)}</th>`,
  );
  const sign = (id: "reviewer" | "reviewDate" | "receiver" | "receiveDate"): Markup =>
    html`<span>${say(speaker, `report.review.opinion.${id}`)}</span>`;
  return html`<section class="opinion">
    <h1>${say(speaker, "report.review.opinion.title")}</h1>
    <dl>
      ${opinion.facts.map(
        ([label, text]) =>
          html`<dt>${label}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    <p>${opinion.summary}${opinion.scores}</p>
    ${opinion.parts.map(
      ({ title, rows }) =>
        html`<h3>${title}</h3>
          <table>
            <thead>
              <tr>
                ${heads}
              </tr>
            </thead>
            <tbody>
              ${rows.map(rowMarkup)}
            </tbody>
          </table>`,
    )}
    <h3>${say(speaker, "report.review.opinion.comment")}</h3>
    <div class="comment">${opinion.comment}</div>
    <p>${opinion.until}</p>
    <div class="signatures">${(["reviewer", "reviewDate", "receiver", "receiveDate"] as const).map(sign)}</div>
  </section>`;
}

/** 审核意见: letters to send back, one a form, each on paper of its own. `file`: only those on that file. */
export function opinionsHtml(session: ReviewSession, file: string | null = null): string {
  const speaker: Speaker = { locale: session.lang };
  const lines = reviewLines(session).filter(({ item }) => file === null || item.file === file);
  return pageText({
    lang: session.lang,
    tool: session.tool,
    title: say(speaker, "report.review.opinion.title"),
    styles: [style, opinionStyle],
    body: lines.map((line) => opinionSection(speaker, opinionOf(speaker, line))),
  });
}
