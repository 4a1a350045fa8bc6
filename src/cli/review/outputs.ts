import { join, relative, resolve, sep } from "node:path";
import { message, render, type Locale, type Message } from "../../i18n";
import { findingsCsv, opinionsHtml, reviewBook, reviewHtml, unitsCsv } from "../../report";
import type { ReviewSession } from "../../review";
import type { Files } from "../files";

/** What a review leaves in its folder beside the session, by the message that names the file. */
const outputs: readonly (readonly [
  name: Message["id"],
  make: (session: ReviewSession, link: Link) => string | Uint8Array,
])[] = [
  ["review.output.book", (session, link) => reviewBook({ locale: session.lang }, session, { link })],
  ["review.output.opinions", (session) => opinionsHtml(session)],
  ["review.output.report", (session) => reviewHtml(session)],
  ["review.output.units", (session) => unitsCsv(session)],
  ["review.output.findings", (session) => findingsCsv(session)],
];

type Link = (file: string) => string | null;

/** From the folder of the results to a reviewed file, as a URI reference. */
function linkFrom(out: string, root: string): Link {
  return (file) => relative(resolve(out), join(root, file)).split(sep).map(encodeURIComponent).join("/");
}

export function outputNames(locale: Locale): string[] {
  return outputs.map(([name]) => render(locale, message(name)));
}

/** Makes 审核汇总, 审核意见, report and lists from the session alone and puts them into `out`, in place of older ones. */
export async function saveOutputs(out: string, root: string, session: ReviewSession, files: Files): Promise<void> {
  const link = linkFrom(out, root);
  for (const [name, make] of outputs) {
    const content = make(session, link);
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    await files.save(join(out, render(session.lang, message(name))), bytes, true);
  }
}
