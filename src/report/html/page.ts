import type { Locale } from "../../i18n";
import { html, Markup, type Markup as Html } from "./markup";

export interface PageParts {
  readonly lang: Locale;
  readonly tool: { readonly name: string; readonly version: string };
  readonly title: string;
  /** Style sheets, in their order. */
  readonly styles: readonly string[];
  readonly body: readonly Html[];
}

/** A page that stands alone: it loads and runs nothing, whatever the texts in it say. */
export function pageText({ lang, tool, title, styles, body }: PageParts): string {
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="generator" content="${tool.name} ${tool.version}" />
        <title>${title}</title>
        <style>
          ${new Markup(styles.join("\n"))}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;
}
