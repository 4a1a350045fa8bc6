import { join, relative, resolve, sep } from "node:path";
import { message, render, type Locale } from "../../i18n";
import { reviewOutput, reviewOutputs, type FileLink, type ReviewOutput } from "../../report";
import type { ReviewSession } from "../../review";
import type { Files } from "../files";

/** From the folder of the results to a reviewed file. */
function linkFrom(out: string, root: string): FileLink {
  return (file) => relative(resolve(out), join(root, file)).split(sep).map(encodeURIComponent).join("/");
}

const nameOf = (locale: Locale, kind: ReviewOutput): string => render(locale, message(`review.output.${kind}`));

/** What a review leaves in its folder beside the session. */
export function outputNames(locale: Locale): string[] {
  return reviewOutputs.map((kind) => nameOf(locale, kind));
}

/** Makes 审核汇总, 审核意见, report and lists from the session alone and puts them into `out`, in place of older ones. */
export async function saveOutputs(out: string, root: string, session: ReviewSession, files: Files): Promise<void> {
  const link = linkFrom(out, root);
  for (const kind of reviewOutputs) {
    await files.save(join(out, nameOf(session.lang, kind)), reviewOutput(kind, session, link), true);
  }
}
