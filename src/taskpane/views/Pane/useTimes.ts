import { useLayoutEffect } from "react";
import type { CheckedSheet } from "../../app/state";
import { noteCheckShown, noteMoment } from "../../app/times";

/** Notes when a check's result has come into the page, see docs/performance.md. */
export function useTimes(current: CheckedSheet | null): void {
  useLayoutEffect(() => {
    if (current === null) return;
    noteCheckShown();
    noteMoment("pane.first-result");
  }, [current]);
}
