import type { NumericCell } from "../form";
import type { Cell } from "../sheet";
import type { CellContent } from "./edit";
import type { Draft } from "./draft";

/** Which edits are going to be written; the rest is only offered. */
export type Accepts = (draft: Draft) => boolean;

/** The sheet as it will be once the accepted edits are written: what totals, grade and prompts go by. */
export class Shown {
  readonly #written = new Map<string, CellContent>();

  constructor(drafts: readonly Draft[], accepts: Accepts) {
    this.add(drafts, accepts);
  }

  add(drafts: readonly Draft[], accepts: Accepts): void {
    for (const draft of drafts) {
      if (accepts(draft)) this.#written.set(draft.cell.address, draft.after);
    }
  }

  /** The number that the cell will hold, null for none. */
  number(cell: NumericCell | null): number | null {
    if (cell === null) return null;
    const written = this.#written.get(cell.cell.address);
    if (written === undefined) return cell.state === "number" ? cell.value : null;
    return typeof written.value === "number" ? written.value : null;
  }

  /** Whether it will hold nothing at all. */
  isBlank(cell: NumericCell): boolean {
    return cell.state === "blank" && !this.#written.has(cell.cell.address);
  }

  /** Whether its number will be kept as text, which SUM passes over. */
  isText(cell: NumericCell): boolean {
    return !this.#written.has(cell.cell.address) && cell.state === "number" && typeof cell.cell.value !== "number";
  }

  /** By how much the accepted edits change the sum of the given cells, a cell counting as often as it is named. */
  change(addresses: readonly string[], present: ReadonlyMap<string, Cell>): number {
    return addresses.reduce((sum, address) => {
      const written = this.#written.get(address);
      if (written === undefined || typeof written.value !== "number") return sum;
      const before = present.get(address)?.value;
      return sum + written.value - (typeof before === "number" ? before : 0);
    }, 0);
  }
}
