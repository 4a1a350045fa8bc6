import { useRef, type KeyboardEvent, type RefObject } from "react";
import type { RowsHandle } from "../VirtualRows";

export interface RovingFocus {
  readonly rows: RefObject<RowsHandle | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Arrow keys, Home and End walk through the elements marked `data-roving` in the order of `keys`, across groups and also
 * to those that are out of sight and not built yet; whichever gets the focus is told to `onMove`. Keys pressed inside an
 * opened entry are left alone.
 */
export function useRovingFocus(keys: readonly string[], onMove: (key: string) => void): RovingFocus {
  const rows = useRef<RowsHandle>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    const here = target instanceof HTMLElement ? target.dataset["roving"] : undefined;
    if (here === undefined) return;
    const next = keys[nextIndex(event.key, keys.indexOf(here), keys.length)];
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
    rows.current?.focus(next);
  };
  return { rows, onKeyDown };
}

function nextIndex(key: string, index: number, length: number): number {
  switch (key) {
    case "ArrowDown":
      return index + 1;
    case "ArrowUp":
      return index - 1;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return -1;
  }
}
