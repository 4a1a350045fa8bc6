import { explanationsOf, type Explained } from "../explanations";
import type { FormSheetResult } from "../result-schema";
import { say, type Speaker } from "../say";
import { html, type Markup } from "./markup";

/** 计算说明, printed in full: how each rate, score, total and the grade came about. */
export function explanationSection(speaker: Speaker, sheet: FormSheetResult): Markup {
  const all = explanationsOf(speaker, sheet);
  return html`<h3>${say(speaker, "report.explanations")}</h3>
    ${all.map(
      (one) =>
        html`<div class="explanation">
          <h4>${one.title}</h4>
          ${body(one)}
        </div>`,
    )}`;
}

/** Parts stand under what they belong to, set in further. */
function body({ facts, parts }: Explained): Markup {
  const rows = facts.flatMap(([label, text]) =>
    text === null
      ? []
      : [
          html`<dt>${label}</dt>
            <dd>${text}</dd>`,
        ],
  );
  return html`<dl>${rows}</dl>
    ${parts.map((part) => html`<div class="part">${body(part)}</div>`)}`;
}
