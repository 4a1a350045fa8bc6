import { useEffect, useState } from "react";

/** True once the page has been painted with `isDue` true, and from then on: for what may come a moment later. */
export function useAfterwards(isDue: boolean): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    if (!isDue) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        setPast(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isDue]);
  return isPast;
}
