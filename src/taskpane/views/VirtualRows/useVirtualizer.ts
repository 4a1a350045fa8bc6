import { useLayoutEffect, useReducer, useState } from "react";
import { flushSync } from "react-dom";
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/react-virtual";

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

type Wanted = Pick<Options, "count" | "getScrollElement" | "estimateSize" | "getItemKey" | "scrollMargin"> &
  Partial<Pick<Options, "overscan" | "scrollPaddingEnd">>;

/**
 * The library's virtualizer bound to React's rendering. Its own hook hands out a mutable object that React's rules for
 * hooks do not allow for.
 */
export function useVirtualizer(wanted: Wanted): Virtualizer<HTMLElement, HTMLElement> {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const options: Options = {
    overscan: 8,
    ...wanted,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: (_, scrolling) => {
      if (scrolling) flushSync(render);
      else render();
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
  });
  return virtualizer;
}
