import { addressOf } from "./address";
import type { Area } from "./snapshot";

/** "B2:D4", of a single cell "B2". */
export function addressOfArea({ top, left, bottom, right }: Area): string {
  return top === bottom && left === right
    ? addressOf(top, left)
    : `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}

/** Whether the cell in this row and column belongs to the area. */
export function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** Whether all of `inner` belongs to `outer`. */
export function isWithin(inner: Area, outer: Area): boolean {
  return covers(outer, inner.top, inner.left) && covers(outer, inner.bottom, inner.right);
}
