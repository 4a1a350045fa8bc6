import { useRef, type KeyboardEvent, type RefObject } from "react";

export interface RovingFocus {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Arrow keys, Home and End walk through the elements marked `data-roving`, across groups; whichever gets the focus is
 * told to `onMove` by its mark. Keys pressed inside an opened entry are left alone.
 */
export function useRovingFocus(onMove: (key: string) => void): RovingFocus {
  const container = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.dataset["roving"] === undefined) return;
    const all = [...(container.current?.querySelectorAll<HTMLElement>("[data-roving]") ?? [])];
    const next = all[nextIndex(event.key, all.indexOf(target), all.length)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    onMove(next.dataset["roving"] ?? "");
  };
  return { container, onKeyDown };
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
