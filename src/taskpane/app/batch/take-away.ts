import type { ReviewOutput } from "../../../report";
import type { ReviewSession } from "../../../review";
import type { BrowserPool } from "../../../review/web";
import { Store } from "../store";
import { archiveOf, type Archive, type CopyProgress } from "./archive";
import type { Pace } from "./pace";
import { sessionBlob } from "./session-file";
import type { BatchWorkerApi } from "./worker-api";

export interface TakeAwayState {
  /** What is being made for download; null: nothing. */
  readonly making: ReviewOutput | "session" | "archive" | null;
  /** How far the annotated copies of an archive are; null: none are being made. */
  readonly copying: CopyProgress | null;
  /** What the archive with copies holds that was made last; null: something else was made since. */
  readonly archived: Omit<Archive, "blob"> | null;
}

interface TakeAwayDependencies extends Pace {
  readonly pool: BrowserPool<BatchWorkerApi>;
  readonly lanes: number;
}

/** The review that things are made from. */
interface Source {
  readonly session: () => ReviewSession;
  readonly blobOf: (file: string) => Blob | null;
  /** This session, decisions and all, is in the user's hands. */
  readonly onSaved: (session: ReviewSession) => void;
  readonly onFailure: (error: unknown) => void;
}

/** 下载审核结果: files made in a worker from the review as it stands, one at a time. */
export class TakeAway {
  readonly store = new Store<TakeAwayState>({ making: null, copying: null, archived: null });
  #stop = new AbortController();

  constructor(
    private readonly dependencies: TakeAwayDependencies,
    private readonly source: Source,
  ) {}

  /** null: it could not be made, and the review was told why. */
  make(kind: ReviewOutput | "session"): Promise<Blob | null> {
    return this.#make(kind, async (_, text) => {
      if (kind === "session") return text;
      const bytes = await this.dependencies.pool.use((remote) => remote.output(kind, text));
      return new Blob([new Uint8Array(bytes)]);
    });
  }

  /** All of it as one .zip, the session too, with annotated copies where wanted; null: as above, or it was called off. */
  makeArchive(copies: boolean): Promise<Blob | null> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    return this.#make("archive", async (session, text) => {
      const onProgress = (copying: CopyProgress): void => {
        this.#patch({ copying });
      };
      const { blobOf } = this.source;
      try {
        const made = await archiveOf(session, text, { ...this.dependencies, blobOf, signal, onProgress, copies });
        const { blob, ...archived } = made;
        if (copies) this.#patch({ archived });
        return blob;
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
    });
  }

  /** Calls the archive off. */
  stop(): void {
    this.#stop.abort();
  }

  async #make(
    making: NonNullable<TakeAwayState["making"]>,
    work: (session: ReviewSession, text: Blob) => Promise<Blob | null>,
  ): Promise<Blob | null> {
    this.#patch({ making, archived: null });
    try {
      const session = this.source.session();
      const blob = await work(session, await sessionBlob(session, this.dependencies));
      if (blob !== null && (making === "session" || making === "archive")) this.source.onSaved(session);
      return blob;
    } catch (error) {
      this.source.onFailure(error);
      return null;
    } finally {
      this.#patch({ making: null, copying: null });
    }
  }

  #patch(change: Partial<TakeAwayState>): void {
    this.store.set({ ...this.store.get(), ...change });
  }
}
