import type { ReviewSession } from "../../review";
import type { ReviewOutput } from "./kinds";
import { opinionsHtml } from "./opinion-html";
import { reviewBook } from "./review-book";
import { findingsCsv, unitsCsv } from "./review-csv";
import { reviewHtml } from "./review-html";

/** Where a reviewed file lies as seen from the outputs, as a URI reference; null: no link. */
export type FileLink = (file: string) => string | null;

const makers: Readonly<Record<ReviewOutput, (session: ReviewSession, link: FileLink) => string | Uint8Array>> = {
  book: (session, link) => reviewBook({ locale: session.lang }, session, { link }),
  opinions: (session) => opinionsHtml(session),
  report: reviewHtml,
  units: unitsCsv,
  findings: findingsCsv,
};

/** The file, made from the session alone. */
export function reviewOutput(kind: ReviewOutput, session: ReviewSession, link: FileLink): Uint8Array {
  const made = makers[kind](session, link);
  return typeof made === "string" ? new TextEncoder().encode(made) : made;
}
