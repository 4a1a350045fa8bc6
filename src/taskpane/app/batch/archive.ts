import { inLanes, type ReviewItem, type ReviewSession } from "../../../review";
import type { BrowserPool } from "../../../review/web";
import type { AnnotatedCopy, BatchWorkerApi } from "./worker-api";

/** How many annotated copies were looked at, of how many. */
export interface CopyProgress {
  readonly done: number;
  readonly total: number;
}

export interface Archive {
  readonly blob: Blob;
  /** 批注副本 in it. */
  readonly copies: number;
  /** Files without a copy: nothing was found in them, their kind cannot be marked, or they are not at hand. */
  readonly without: number;
}

interface Making {
  readonly pool: BrowserPool<BatchWorkerApi>;
  readonly lanes: number;
  /** The file itself; null: it is not at hand. */
  readonly blobOf: (file: string) => Blob | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CopyProgress) => void;
}

/** Copies in the order of the items, whoever is first. */
async function copiesOf(session: ReviewSession, making: Making): Promise<AnnotatedCopy[]> {
  const { pool, lanes, blobOf, signal, onProgress } = making;
  const made = new Map<ReviewItem, Blob>();
  let done = 0;
  const tell = (): void => {
    onProgress({ done, total: session.items.length });
  };
  tell();
  await inLanes(
    session.items,
    lanes,
    async (item) => {
      const blob = item.state === "checked" ? blobOf(item.file) : null;
      if (blob !== null) {
        const bytes = await pool.use((remote) => remote.annotatedCopy(item, session.lang, blob), { signal });
        if (bytes !== null) made.set(item, new Blob([new Uint8Array(bytes)]));
      }
      done += 1;
      tell();
    },
    signal,
  );
  signal.throwIfAborted();
  return session.items.flatMap((item) => {
    const copy = made.get(item);
    return copy === undefined ? [] : [{ file: item.file, copy }];
  });
}

/** All that comes out of a review as one .zip, with annotated copies where wanted. `text`: the session as it is saved. */
export async function archiveOf(
  session: ReviewSession,
  text: Blob,
  making: Making & { readonly copies: boolean },
): Promise<Archive> {
  const copies = making.copies ? await copiesOf(session, making) : [];
  const { pool, signal } = making;
  const blob = await pool.use((remote) => remote.archive(text, copies), { signal });
  return { blob, copies: copies.length, without: session.items.length - copies.length };
}
