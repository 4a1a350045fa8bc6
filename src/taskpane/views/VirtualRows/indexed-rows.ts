import type { ReactNode, Ref } from "react";

export interface RowsHandle {
  /** Brings the row into view and gives the focus to the element in it that is marked `data-roving` with this key. */
  readonly focus: (key: string) => void;
}

/** The same rows told by their number: a component that is loaded later cannot be told of their type. */
export interface IndexedRows {
  readonly count: number;
  readonly keyAt: (index: number) => string;
  readonly estimateAt: (index: number) => number;
  readonly renderAt: (index: number) => ReactNode;
  readonly handle: Ref<RowsHandle>;
}
