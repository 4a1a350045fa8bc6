import { useSyncExternalStore } from "react";
import type { GridModel } from "../../app/grid-model";
import { HEAD } from "../SheetGrid";

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener("resize", listener);
  return () => {
    globalThis.removeEventListener("resize", listener);
  };
}

/** The panel beside the sheet takes 40 % (see Stage.styles), the scroll bar a little. */
const SHARE = 0.6;
const SCROLL_BAR = 20;

/** Sheets are drawn as large as the page allows, for those who sit at the back, and never smaller than in a spreadsheet program. */
export function useWallScale(model: GridModel): number {
  const width = useSyncExternalStore(subscribe, () => globalThis.innerWidth);
  if (width < 900) return 1;
  const fitting = (width * SHARE - SCROLL_BAR) / (model.width + HEAD.width);
  return Math.min(2, Math.max(1, Math.floor(fitting * 20) / 20));
}
