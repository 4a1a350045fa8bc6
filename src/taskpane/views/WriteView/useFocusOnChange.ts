import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the focus to the element when `stage` changes, not when it first appears: the button that was pressed is gone
 * then, and without a focus keyboard users would start over at the top of the page.
 */
export function useFocusOnChange(stage: string): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    element.current?.focus();
  }, [stage]);
  return element;
}
