import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener("resize", listener);
  return () => {
    globalThis.removeEventListener("resize", listener);
  };
}

/** In quarters: sheets are drawn larger on a wide page, for those who sit at the back. */
function scaleOf(): number {
  const { innerWidth } = globalThis;
  return innerWidth < 900 ? 1 : Math.min(2, Math.max(1, Math.round((innerWidth / 1280) * 4) / 4));
}

export function useWallScale(): number {
  return useSyncExternalStore(subscribe, scaleOf);
}
