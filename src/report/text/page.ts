import type picocolors from "picocolors";
import type { Fact } from "../heading";
import { say, type Speaker } from "../say";
import { wrap } from "./wrap";

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Where a text report is shown: its language, width in terminal columns, and colours (all plain when piped). */
export interface Page extends Speaker {
  readonly width: number;
  readonly colours: Colours;
  /** Show how each score was computed. */
  readonly explain: boolean;
}

/** "label：text", the text's further lines set in under its first. */
export function labelled(page: Page, label: string, text: string, indent = 2): string[] {
  const lines = wrap(say(page, "report.label", { label, value: text }), page.width - indent - 2);
  return lines.map((line, at) => " ".repeat(at === 0 ? indent : indent + 2) + line);
}

/** Heading of a part of the report. */
export function heading(page: Page, text: string): string[] {
  return ["", page.colours.bold(text)];
}

export function factLines(page: Page, facts: readonly Fact[], indent = 2): string[] {
  return facts.flatMap(([label, text]) => (text === null ? [] : labelled(page, label, text, indent)));
}
