import type { KeyboardEvent } from "react";
import type { useVirtualizer } from "../VirtualRows/useVirtualizer";

/**
 * Home and End in a table of which only the rows in sight are built. The browser's own smooth way is broken off half-way by
 * rows that turn out higher than they were taken for.
 */
export function toTheEnds(event: KeyboardEvent, virtualizer: ReturnType<typeof useVirtualizer>, rows: number): void {
  if (event.key !== "Home" && event.key !== "End") return;
  event.preventDefault();
  if (event.key === "Home") virtualizer.scrollToOffset(0);
  else virtualizer.scrollToIndex(rows - 1, { align: "end" });
}
