import picocolors from "picocolors";
import { message, render } from "../i18n";
import type { Page } from "../report";
import type { ExitStatus } from "./exit-status";
import { failureOf } from "./failure";
import { parseTwoPaths, type TwoPathsRequest } from "./rollup-compare-arguments";
import type { Surroundings } from "./run";

const pipedWidth = 100;

/** How the text is laid out: as wide and as coloured as asked, else as the terminal allows. */
function pageFor(request: TwoPathsRequest, around: Surroundings): Page {
  return {
    locale: request.locale,
    width: request.width ?? around.columns ?? pipedWidth,
    colours: picocolors.createColors(request.colour ?? around.colour),
    explain: request.explain,
  };
}

interface Made {
  readonly document: unknown;
  readonly text: (page: Page) => string;
  /** Files to save, each with what makes it; null: not asked for. */
  readonly files: readonly { readonly path: string | null; readonly bytes: (path: string) => Uint8Array }[];
}

/** Prints the document or its text, and saves the files that were asked for; false: one could not be saved. */
export async function deliver(request: TwoPathsRequest, around: Surroundings, made: Made): Promise<boolean> {
  around.out(request.json ? `${JSON.stringify(made.document, null, 2)}\n` : made.text(pageFor(request, around)));
  let all = true;
  for (const { path, bytes } of made.files) {
    if (path === null) continue;
    try {
      await around.files.save(path, bytes(path), request.overwrite);
      around.err(`${render(request.locale, message("cli.more.saved", { output: path }))}\n`);
    } catch (error) {
      around.err(`${render(request.locale, failureOf(error, path).text)}\n`);
      all = false;
    }
  }
  return all;
}

/** A command of the two from its words to its exit status. */
export async function runTwoPaths(
  name: "rollup" | "compare",
  argv: readonly string[],
  around: Surroundings,
  work: (request: TwoPathsRequest, around: Surroundings) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const parsed = parseTwoPaths(name, argv, around.tool.version, around.columns ?? pipedWidth);
  if (parsed.kind === "request") return work(parsed.request, around);
  if (parsed.kind === "show") {
    around.out(parsed.text);
    return 0;
  }
  around.err(`${render(parsed.locale, parsed.text)}\n`);
  return 2;
}
