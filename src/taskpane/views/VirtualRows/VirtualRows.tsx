import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { panelId } from "../Tabs";
import type { IndexedRows } from "./indexed-rows";
import { useVirtualizer } from "./useVirtualizer";

/** Only the rows in sight of the pane's scrolling panel are built; the others are room. */
export default function VirtualRows({ count, keyAt, estimateAt, renderAt, handle }: IndexedRows) {
  const box = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  const wanted = useRef<string | null>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: scroller,
    estimateSize: estimateAt,
    getItemKey: keyAt,
    scrollMargin: above,
  });

  // What stands above the list (summary, chart, filter) may grow and shrink.
  useLayoutEffect(() => {
    const measure = (): void => {
      const panel = scroller();
      const top = box.current?.getBoundingClientRect().top;
      if (panel === null || top === undefined) return;
      setAbove(Math.round(top - panel.getBoundingClientRect().top + panel.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (let sibling = box.current?.previousElementSibling; sibling; sibling = sibling.previousElementSibling)
      observer.observe(sibling);
    const panel = scroller();
    if (panel !== null) observer.observe(panel);
    return () => {
      observer.disconnect();
    };
  }, []);

  const focusWanted = (): void => {
    const key = wanted.current;
    if (key === null) return;
    const element = box.current?.querySelector<HTMLElement>(`[data-roving="${CSS.escape(key)}"]`);
    if (element === undefined || element === null) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  };
  useEffect(focusWanted);
  useImperativeHandle(handle, () => ({
    focus: (key) => {
      let index = 0;
      while (index < count && keyAt(index) !== key) index += 1;
      if (index === count) return;
      wanted.current = key;
      virtualizer.scrollToIndex(index, { align: "auto" });
      focusWanted();
    },
  }));

  return (
    <div ref={box} style={{ position: "relative", height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const place = { position: "absolute", insetInline: 0, top: start - above } as const;
        return (
          <div key={key} data-index={index} ref={virtualizer.measureElement} style={place}>
            {renderAt(index)}
          </div>
        );
      })}
    </div>
  );
}

const scroller = (): HTMLElement | null => document.getElementById(panelId);
