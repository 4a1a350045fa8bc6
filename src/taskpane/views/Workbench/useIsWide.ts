import { useSyncExternalStore } from "react";

/** From here on there is room for the pane and the sheet side by side. */
export const WIDE = "(min-width: 900px)";

const query = globalThis.matchMedia(WIDE);

function subscribe(onChange: () => void): () => void {
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}

/** Whether pane and sheet stand side by side. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
