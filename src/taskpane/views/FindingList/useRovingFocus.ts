import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import type { RowsHandle } from "../VirtualRows";

export interface RovingFocus {
  readonly rows: RefObject<RowsHandle | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** To be told when the focus is in the list, so that it is not lost with an entry that goes away. */
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Arrow keys, Home and End walk through the elements marked `data-roving` in the order of `keys`, across groups and also
 * to those that are out of sight and not built yet; whichever gets the focus is told to `onMove`. Keys pressed inside an
 * opened entry are left alone.
 */
export function useRovingFocus(
  keys: readonly string[],
  active: string | null,
  onMove: (key: string) => void,
): RovingFocus {
  const rows = useRef<RowsHandle>(null);
  const inside = useRef(false);
  useEffect(() => {
    // An entry that is settled leaves with the button in it; browsers tell nobody and put the focus nowhere.
    if (inside.current && active !== null && document.activeElement === document.body) rows.current?.focus(active);
  }, [keys, active]);
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
  return {
    rows,
    onKeyDown,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: () => {
      inside.current = false;
    },
  };
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
