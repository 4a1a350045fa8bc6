import type { Area } from "../../sheet";

interface Span {
  readonly area: Area;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The merged areas by the positions they cover. */
export class Merges {
  readonly #spans = new Map<number, Span>();
  /** By the area's own top left cell. */
  readonly #leads = new Map<number, Span>();
  readonly #tall: readonly Span[];

  constructor(merges: readonly Area[], extent: Area, rows: readonly number[], columns: readonly number[]) {
    const positions = (numbers: readonly number[]) => new Map(numbers.map((number, index) => [number, index]));
    const [rowAt, columnAt] = [positions(rows), positions(columns)];
    const tall: Span[] = [];
    for (const area of merges) {
      const down = within(rowAt, Math.max(area.top, extent.top), Math.min(area.bottom, extent.bottom));
      const across = within(columnAt, Math.max(area.left, extent.left), Math.min(area.right, extent.right));
      const [row, column] = [down[0], across[0]];
      if (row === undefined || column === undefined) continue;
      const span = { area, row, column, rowSpan: down.length, columnSpan: across.length };
      this.#leads.set(area.top * 16_385 + area.left, span);
      if (span.rowSpan > 1) tall.push(span);
      for (const r of down) for (const c of across) this.#spans.set(r * 16_385 + c, span);
    }
    this.#tall = tall;
  }

  over(row: number, column: number): Span | null {
    return this.#spans.get(row * 16_385 + column) ?? null;
  }

  leadOf({ top, left }: Area): { readonly row: number; readonly column: number } | null {
    return this.#leads.get(top * 16_385 + left) ?? null;
  }

  rowsReaching(from: number): readonly number[] {
    return [
      ...new Set(this.#tall.filter(({ row, rowSpan }) => row < from && row + rowSpan > from).map(({ row }) => row)),
    ];
  }
}

function within(positions: ReadonlyMap<number, number>, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let number = from; number <= to; number++) {
    const position = positions.get(number);
    if (position !== undefined) found.push(position);
  }
  return found;
}
