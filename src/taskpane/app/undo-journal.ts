/** Keeps the last write so that a reloaded pane can still take it back; null: there is none. */
export interface UndoJournal {
  load(): string | null;
  keep(text: string | null): void;
}

/** The part of `Storage` that is needed. */
export type JournalStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * In the browser's storage for this pane's life (`sessionStorage`): there after a reload, gone with the pane. Another version
 * of the add-in does not take it up: it may know other texts and other edits.
 */
export function openUndoJournal(storage: JournalStorage | null, version: string): UndoJournal {
  const key = `performance-self-evaluation/undo/${version}`;
  return {
    load: () => storage?.getItem(key) ?? null,
    keep(text) {
      try {
        // Removed first: where the new one does not fit, an older write must not be offered in its place.
        storage?.removeItem(key);
        if (text !== null) storage?.setItem(key, text);
      } catch {
        // A full or forbidden storage: the write can be taken back as long as the pane is not reloaded.
      }
    },
  };
}
