import type { Message } from "../../../i18n";
import { sessionPieces, withItems, type ReviewItem, type ReviewSession } from "../../../review";
import type { BrowserPool } from "../../../review/web";
import type { BatchWorkerApi } from "./worker-api";

/** Keeps the page answering while a large session is written or read. */
export interface Pace {
  readonly now: () => number;
  /** A moment for the page to answer to the user. */
  readonly rest: () => Promise<void>;
}

/** Items fetched at a time from a saved session: what comes from a worker is taken in at one go. */
const portion = 8;
/** Milliseconds that writing a session may hold the page up before the user is answered to. */
const slice = 12;

/** The session's text, as it is saved. */
export async function sessionBlob(session: ReviewSession, { now, rest }: Pace): Promise<Blob> {
  // Texts become bytes where the blob is made, so each slice is one: the last step then only strings blobs together.
  const slices: Blob[] = [];
  let pieces: string[] = [];
  let begun = now();
  for (const piece of sessionPieces(session)) {
    pieces.push(piece);
    if (now() - begun < slice) continue;
    slices.push(new Blob(pieces));
    pieces = [];
    await rest();
    begun = now();
  }
  return new Blob([...slices, ...pieces], { type: "application/json" });
}

/** A saved session, read and checked in a worker; or why the file is none. */
export function readSession(
  file: Blob,
  pool: BrowserPool<BatchWorkerApi>,
  { rest }: Pick<Pace, "rest">,
): Promise<ReviewSession | Message> {
  return pool.use(async (remote) => {
    const found = await remote.openSession(file);
    if ("id" in found) return found;
    const items: ReviewItem[] = [];
    while (items.length < found.count) {
      items.push(...(await remote.items(items.length, items.length + portion)));
      await rest();
    }
    return withItems(found.head, items);
  });
}
