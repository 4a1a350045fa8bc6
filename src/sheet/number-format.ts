import type { Cell } from "./cell";

/**
 * The number format to set along with points or an amount; null: the cell's own will do. A text format (@) would keep the
 * number as text, a percentage would show 10 points as 1000%.
 */
export function plainFormat({ numberFormat }: Pick<Cell, "numberFormat">): string | null {
  return numberFormat === "@" || numberFormat.includes("%") ? "General" : null;
}

/** The same for a rate, which is a fraction: 86.20% must not show as 0.862. */
export function rateFormat({ numberFormat }: Pick<Cell, "numberFormat">): string | null {
  return numberFormat.includes("%") ? null : "0.00%";
}
