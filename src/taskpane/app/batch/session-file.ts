import type { Message } from "../../../i18n";
import { sessionPieces, withItems, type ReviewItem, type ReviewSession } from "../../../review";
import type { BrowserPool } from "../../../review/web";
import type { Pace } from "./pace";
import type { BatchWorkerApi } from "./worker-api";

/** Items fetched at a time from a saved session: what comes from a worker is taken in at one go. */
const portion = 8;
/**
 * Characters of a saved session that are made into bytes at one go. Told by length, not by the clock: most of the time
 * goes into the bytes, which are made at a slice's end. A quarter of a million takes some ten milliseconds.
 */
export const sliceLength = 1 << 18;

/** The session's text, as it is saved. */
export async function sessionBlob(session: ReviewSession, { rest }: Pick<Pace, "rest">): Promise<Blob> {
  // Texts become bytes where the blob is made, so each slice is one: the last step then only strings blobs together.
  const slices: Blob[] = [];
  let pieces: string[] = [];
  let length = 0;
  // What the user's click changed in the page (all buttons wait) is shown first.
  await rest();
  for (const piece of sessionPieces(session)) {
    pieces.push(piece);
    length += piece.length;
    if (length < sliceLength) continue;
    slices.push(new Blob(pieces));
    pieces = [];
    length = 0;
    await rest();
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
