import { parseSession, type ReviewSession } from "../../review";
import { loadLanguage } from "./catalogues";

/* Runs in the page's worker. */

/** The session that the page has just written, with its language at hand. */
export async function writtenSession(text: Blob): Promise<ReviewSession> {
  const parsed = parseSession(await text.text());
  if (!parsed.ok) throw new Error(parsed.problem.id);
  await loadLanguage(parsed.session.lang);
  return parsed.session;
}
