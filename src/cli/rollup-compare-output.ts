import picocolors from "picocolors";
import { message, render } from "../i18n";
import type { Page } from "../report";
import type { TwoPathsRequest } from "./rollup-compare-arguments";
import type { Surroundings } from "./run";
import { failureOf } from "./failure";

const pipedWidth = 100;

/** How the text is laid out: as wide and as coloured as asked, else as the terminal allows. */
export function pageFor(request: TwoPathsRequest, around: Surroundings): Page {
  return {
    locale: request.locale,
    width: request.width ?? around.columns ?? pipedWidth,
    colours: picocolors.createColors(request.colour ?? around.colour),
    explain: request.explain,
  };
}

/** Prints the document or its text, and saves the page where one was asked for; false: it could not be saved. */
export async function deliver(
  request: TwoPathsRequest,
  around: Surroundings,
  made: { readonly document: unknown; readonly text: (page: Page) => string; readonly html: () => string },
): Promise<boolean> {
  around.out(request.json ? `${JSON.stringify(made.document, null, 2)}\n` : made.text(pageFor(request, around)));
  if (request.html === null) return true;
  try {
    await around.files.save(request.html, new TextEncoder().encode(made.html()), request.overwrite);
    around.err(`${render(request.locale, message("cli.html.saved", { output: request.html }))}\n`);
    return true;
  } catch (error) {
    around.err(`${render(request.locale, failureOf(error, request.html).text)}\n`);
    return false;
  }
}

/** Columns for the help. */
export const helpWidth = ({ columns }: Surroundings): number => columns ?? pipedWidth;
