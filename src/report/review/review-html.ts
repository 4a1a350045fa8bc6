import { shownName, type ReviewSession } from "../../review";
import { html, Markup, type Markup as Html } from "../html/markup";
import { pageText } from "../html/page";
import { style } from "../html/style";
import type { FindingResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { grouped, open } from "../tally";
import { citationsText, levelText, shown } from "../values";
import { gradeDistribution, scoreDistribution, type Distribution } from "./distributions";
import { fundTotal, ruleCounts, type RuleCount } from "./figures";
import { decisionText, lineName, reviewLines, stateText, type ReviewLine } from "./lines";
import { reviewStyle } from "./style";

const head = (texts: readonly string[]): Html =>
  html`<thead>
    <tr>
      ${texts.map((text) => html`<th scope="col">${text}</th>`)}
    </tr>
  </thead>`;
const cells = (values: readonly (string | number)[]): Html[] =>
  values.map((value) => (typeof value === "number" ? html`<td class="number">${value}</td>` : html`<td>${value}</td>`));

function bars(speaker: Speaker, { title, parts, unknown }: Distribution<object>): Html {
  const rows = [...parts, unknown];
  const all = rows.reduce((sum, { forms }) => sum + forms, 0);
  const most = Math.max(1, ...rows.map(({ forms }) => forms));
  const bar = (count: number): Markup =>
    new Markup(`<td class="bar"><span style="width:${Math.round((count / most) * 100)}%"></span></td>`);
  return html`<h3>${title}</h3>
    <table class="narrow">
      ${head([title, say(speaker, "report.review.count"), say(speaker, "report.review.html.share"), ""])}
      <tbody>
        ${rows.map(
          ({ label, forms }) =>
            html`<tr>
              ${cells([label, forms])}
              <td class="number">${shown(speaker, "rate", all === 0 ? null : forms / all)}</td>
              ${bar(forms)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function distributions(speaker: Speaker, lines: readonly ReviewLine[]): Html[] {
  return [bars(speaker, scoreDistribution(speaker, lines)), bars(speaker, gradeDistribution(speaker, lines))];
}

function fundsTable(speaker: Speaker, lines: readonly ReviewLine[]): Html {
  const ids = ["subject", "forms", "budget", "executed", "rate"] as const;
  const rows = (["project", "department", null] as const).map((subject) => {
    const total = fundTotal(subject === null ? lines : lines.filter(({ form }) => form?.subject === subject));
    const label = subject === null ? "report.review.funds.all" : (`report.review.subject.${subject}` as const);
    const numbers = [
      shown(speaker, "amount", total.budget),
      shown(speaker, "amount", total.executed),
      shown(speaker, "rate", total.rate),
    ];
    return html`<tr>
      ${cells([say(speaker, label), total.forms])}${numbers.map((text) => html`<td class="number">${text}</td>`)}
    </tr>`;
  });
  return html`<h3>${say(speaker, "report.review.funds")}</h3>
    <table class="narrow">
      ${head(ids.map((id) => say(speaker, `report.review.funds.${id}`)))}
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p><small>${say(speaker, "report.review.funds.note")}</small></p>`;
}

function unitsTable(speaker: Speaker, lines: readonly ReviewLine[]): Html {
  const ids = [
    "number",
    "unit",
    "project",
    "year",
    "layout",
    "rate",
    "statedScore",
    "score",
    "grade",
    "errors",
    "warnings",
    "questions",
    "coverage",
    "state",
    "decision",
  ] as const;
  const rows = lines.map((line) => {
    const { form } = line;
    const name = html`<a href="#u${line.number}">${lineName(speaker, line)}</a>`;
    const numbers =
      form === null
        ? ["", "", ""]
        : [
            shown(speaker, "rate", form.rate),
            shown(speaker, "amount", form.statedScore),
            shown(speaker, "points", form.score),
          ];
    const counts = form === null ? ["", "", ""] : [form.errors, form.warnings, form.questions];
    return html`<tr>
      ${cells([line.number])}
      <td>${name}</td>
      ${cells([form?.project ?? "", String(form?.year ?? ""), form?.layoutName ?? ""])}
      ${numbers.map((text) => html`<td class="number">${text}</td>`)}${cells([form?.grade ?? "", ...counts])}
      <td class="number">${form === null ? "" : shown(speaker, "rate", form.coverage)}</td>
      ${cells([stateText(speaker, line), decisionText(speaker, line) ?? ""])}
    </tr>`;
  });
  return html`<h2>${say(speaker, "report.review.sheet.units")}</h2>
    <table class="units">
      ${head(ids.map((id) => say(speaker, `report.review.unit.${id}`)))}
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function rulesTable(speaker: Speaker, counts: readonly RuleCount[]): Html | null {
  if (counts.length === 0) return null;
  const ids = ["rule.title", "errors", "warnings", "notes", "questions", "rule.total", "rule.forms"] as const;
  const rows = counts.map(
    ({ title, errors, warnings, notes, questions, total, forms }) =>
      html`<tr>
        ${cells([title, errors, warnings, notes, questions, total, forms])}
      </tr>`,
  );
  return html`<h2>${say(speaker, "report.review.sheet.rules")}</h2>
    <table class="narrow">
      ${head(ids.map((id) => say(speaker, `report.review.${id}`)))}
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function groupMarkup(speaker: Speaker, findings: readonly FindingResult[]): Html | null {
  const [first] = findings;
  if (first === undefined) return null;
  const why =
    first.citations.length === 0
      ? null
      : html`<dt>${say(speaker, "report.finding.why")}</dt>
          <dd>${citationsText(speaker, first.citations)}</dd>`;
  const todo =
    first.advice === null
      ? null
      : html`<dt>${say(speaker, "report.finding.advice")}</dt>
          <dd>${first.advice}</dd>`;
  return html`<div class="finding ${first.kind === "review" ? "review" : first.level}">
    <span class="badge">${levelText(speaker, first)}</span> <strong>${first.title}</strong>
    <ul>
      ${findings.map(({ cell, message }) => html`<li><strong>${cell ?? say(speaker, "report.finding.whole")}</strong> ${message}</li>`)}
    </ul>
    <dl>${todo}${why}</dl>
  </div>`;
}

function unitSection(speaker: Speaker, line: ReviewLine): Html {
  const groups = grouped(open(line.sheet?.findings ?? [])).flatMap((group) => groupMarkup(speaker, group) ?? []);
  const none = line.sheet === null ? stateText(speaker, line) : say(speaker, "report.review.html.noFindings");
  return html`<section class="unit" id="u${line.number}">
    <h3>${line.number} · ${lineName(speaker, line)} ${line.form?.project ?? null}</h3>
    <p>
      <small>${shownName(line.item.file)}${line.form === null ? null : html` / ${line.form.sheet}`}</small>
      <a class="back" href="#units">${say(speaker, "report.review.html.back")}</a>
    </p>
    ${line.decision?.comment === undefined || line.decision.comment === "" ? null : html`<p>${decisionText(speaker, line)} ${line.decision.comment}</p>`}
    ${groups.length === 0 ? html`<p${new Markup(line.sheet === null ? ' class="failure"' : "")}>${none}</p>` : groups}
  </section>`;
}

/** 汇总报告: the whole review as one page that prints well: totals, distributions, units, rules and every finding. */
export function reviewHtml(session: ReviewSession): string {
  const speaker: Speaker = { locale: session.lang };
  const { root, items, skipped } = session;
  const lines = reviewLines(session);
  const title = root === "" ? say(speaker, "report.review.title") : say(speaker, "report.review.titleOf", { root });
  const counts = ruleCounts(lines.flatMap(({ sheet }) => sheet ?? []));
  const facts = [
    ["files", items.length],
    ["forms", lines.filter(({ form }) => form !== null).length],
    ["failed", items.filter(({ state }) => state === "failed").length],
    ["noForm", items.filter(({ state }) => state === "no-form").length],
  ] as const;
  const passedOver = skipped.map(({ file, reason }) =>
    say(speaker, "report.review.skip.text", {
      file: shownName(file),
      reason: say(speaker, `report.review.skip.${reason}`),
    }),
  );
  const body = [
    html`<h1>${title}</h1>`,
    html`<div class="beside">
      <div>
        <dl>
          ${facts.map(
            ([id, value]) =>
              html`<dt>${say(speaker, `report.review.${id}`)}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
        ${lines.length === 0 ? html`<p>${say(speaker, "report.review.html.empty")}</p>` : fundsTable(speaker, lines)}
      </div>
      <div>${lines.length === 0 ? null : distributions(speaker, lines)}</div>
    </div>`,
    ...(lines.length === 0 ? [] : [html`<div id="units">${unitsTable(speaker, lines)}</div>`]),
    ...[rulesTable(speaker, counts)].filter((part) => part !== null),
    ...(lines.length === 0 ? [] : [html`<h2>${say(speaker, "report.review.sheet.findings")}</h2>`]),
    ...lines.map((line) => unitSection(speaker, line)),
    ...(passedOver.length === 0
      ? []
      : [
          html`<h2>${say(speaker, "report.review.html.skipped")}</h2>
            <ul>
              ${passedOver.map((text) => html`<li>${text}</li>`)}
            </ul>`,
        ]),
  ];
  return pageText({ lang: session.lang, tool: session.tool, title, styles: [style, reviewStyle], body });
}
