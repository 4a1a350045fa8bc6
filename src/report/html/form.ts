import { toldFund } from "../main-fund";
import type { FormSheetResult, FundResult, IndicatorResult, ReadingResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { differs, oneLine, readingText, shown, targetText, type Style } from "../values";
import { html, type Markup } from "./markup";

function number(speaker: Speaker, style: Style, value: number | null, stated: number | null = value): Markup {
  const off = differs(style, stated, value);
  return html`<td class="${off ? "number off" : "number"}">${shown(speaker, style, value)}</td>`;
}

function table(heads: readonly string[], rows: readonly Markup[]): Markup {
  const head = heads.map((text) => html`<th scope="col">${oneLine(text)}</th>`);
  return html`<table>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function fundRow(speaker: Speaker, fund: FundResult): Markup {
  return html`<tr>
    <td class="number">${fund.row}</td>
    <td>${fund.label}</td>
    ${number(speaker, "amount", fund.budget)} ${number(speaker, "amount", fund.executed)}
    ${number(speaker, "amount", fund.transferred)} ${number(speaker, "rate", fund.statedRate)}
    ${number(speaker, "rate", fund.rate, fund.statedRate)} ${number(speaker, "amount", fund.weight)}
    ${number(speaker, "amount", fund.statedScore)} ${number(speaker, "points", fund.score, fund.statedScore)}
  </tr>`;
}

/** Budget execution as a table, with the main rate's computation under it. */
export function fundTable(speaker: Speaker, { funds, form }: FormSheetResult): Markup | null {
  if (funds.length === 0) return null;
  const main = toldFund(funds);
  const ids = [
    "row",
    "label",
    "budget",
    "executed",
    "transferred",
    "statedRate",
    "rate",
    "weight",
    "statedScore",
    "score",
  ] as const;
  const heads = ids.map((id) => say(speaker, `report.funds.${id}`));
  const unit = form.amountUnit;
  return html`<h3>${unit === null ? say(speaker, "report.funds") : say(speaker, "report.funds.unit", { unit })}</h3>
    ${table(
      heads,
      funds.map((fund) => fundRow(speaker, fund)),
    )}
    ${main === null ? null : rateLine(speaker, main)}`;
}

function rateLine(speaker: Speaker, { rateExplanation }: FundResult): Markup {
  const label = oneLine(say(speaker, "report.funds.rate"));
  return html`<p>${say(speaker, "report.label", { label, value: rateExplanation.worked })}</p>`;
}

function indicatorRow(speaker: Speaker, row: IndicatorResult): Markup {
  const levels = [row.level1, row.level2].filter((level) => level !== null).join(" / ");
  const name = row.content ?? row.name ?? say(speaker, "report.indicators.empty");
  const read = ({ clarified }: ReadingResult, text: string): string =>
    say(speaker, clarified === null ? "report.indicators.readAs" : "record.reading", { reading: text });
  const there = row.name !== null;
  const score =
    row.score === null && row.band !== null
      ? html`<td class="number">${say(speaker, "report.band", row.band)}</td>`
      : number(speaker, "points", row.score, row.statedScore);
  return html`<tr>
    <td class="number">${row.row}</td>
    <td><small>${levels}</small>${name}</td>
    <td>${row.target.text}${there ? html`<small>${read(row.target, targetText(speaker, row))}</small>` : null}</td>
    <td>
      ${row.actual.text}${there ? html`<small>${read(row.actual, readingText(speaker, row.actual))}</small>` : null}
    </td>
    ${number(speaker, "rate", row.ratio)} ${number(speaker, "amount", row.weight)}
    ${number(speaker, "amount", row.statedScore)} ${score}
    <td>${say(speaker, `report.outcome.${row.outcome}`)}<small>${row.explanation.worked}</small></td>
  </tr>`;
}

/** Every indicator as written, as read and as scored, with its computation. */
export function indicatorTable(speaker: Speaker, { indicators }: FormSheetResult): Markup | null {
  if (indicators.length === 0) return null;
  const ids = ["row", "name", "target", "actual", "ratio", "weight", "statedScore", "score", "outcome"] as const;
  const count = indicators.filter(({ name }) => name !== null).length;
  return html`<h3>${say(speaker, "report.indicators", { count })}</h3>
    ${table(
      ids.map((id) => say(speaker, `report.indicators.${id}`)),
      indicators.map((row) => indicatorRow(speaker, row)),
    )}`;
}
