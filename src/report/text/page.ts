import type { createColors } from "picocolors";
import { message, render, type Locale, type Message, type MessageValue } from "../../i18n";
import { wrap } from "./wrap";

export type Colours = ReturnType<typeof createColors>;

/** Where a text report is shown: its language, width in terminal columns, and colours (all plain when piped). */
export interface Page {
  readonly locale: Locale;
  readonly width: number;
  readonly colours: Colours;
}

export function say(page: Page, id: Message["id"], values: Readonly<Record<string, MessageValue>> = {}): string {
  return render(page.locale, message(id, values));
}

/** "label：text", the text's further lines set in under its first. */
export function labelled(page: Page, label: string, text: string, indent = 2): string[] {
  const [first = "", ...rest] = wrap(say(page, "report.label", { label, value: text }), page.width - indent);
  const lines = rest.length === 0 ? [] : wrap(rest.join(""), page.width - indent - 2);
  return [first, ...lines.map((line) => `  ${line}`)].map((line) => " ".repeat(indent) + line);
}

/** Heading of a part of the report. */
export function heading(page: Page, text: string): string[] {
  return ["", page.colours.bold(text)];
}
