import { explanationsOf, type Explained } from "../explanations";
import type { FormSheetResult } from "../result-schema";
import { say } from "../say";
import { factLines, heading, type Page } from "./page";
import { wrap } from "./wrap";

const step = 4;

/** 计算说明: how each rate, score, total and the grade came about, with rule, formula, values, cells and source. */
export function explanationLines(page: Page, sheet: FormSheetResult): string[] {
  const all = explanationsOf(page, sheet);
  return [
    ...heading(page, say(page, "report.explanations")),
    ...all.flatMap((one) => [
      ...wrap(one.title, page.width - 2).map((line) => `  ${page.colours.bold(line)}`),
      ...body(page, one, step),
    ]),
  ];
}

/** Parts stand under what they belong to, set in further. */
function body(page: Page, { facts, parts }: Explained, indent: number): string[] {
  return [
    ...factLines(page, facts, indent),
    ...parts.flatMap((part) => body(page, part, Math.min(indent + step, page.width / 3)).map(page.colours.dim)),
  ];
}
