import { Grid, rowsBetween, withoutSpaces, type Area, type CellValue, type SheetSnapshot } from "../sheet";
import { tornLabels } from "./torn-labels";
import { tornGoals, tornRows } from "./torn-rows";

/**
 * A table pasted from Word or a web page comes with a row for every line of a cell: 产出指标 and (50分) stand in two cells,
 * and what had one line is merged over both. The sheet with each such text whole again in the cell where it begins, merged
 * over its lines; the same snapshot where nothing is torn. With the grid of it, whose cells are made already.
 */
export function wholeCells(snapshot: SheetSnapshot): { readonly whole: SheetSnapshot; readonly grid: Grid } {
  let whole = snapshot;
  let grid = new Grid(whole);
  for (const find of [tornLabels, tornRows, tornGoals]) {
    const torn = find(grid);
    if (torn.length === 0) continue;
    whole = joined(whole, torn);
    grid = new Grid(whole);
  }
  return { whole, grid };
}

function joined(snapshot: SheetSnapshot, torn: readonly Area[]): SheetSnapshot {
  const { top, left } = snapshot;
  const texts = snapshot.texts.map((row) => [...row]);
  const values = snapshot.values.map((row): CellValue[] => [...row]);
  for (const area of torn) {
    const lines: string[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const own = texts[row - top];
      const text = own?.[area.left - left] ?? "";
      if (withoutSpaces(text) !== "") lines.push(text);
      own?.splice(area.left - left, 1, "");
      values[row - top]?.splice(area.left - left, 1, null);
    }
    const whole = lines.join("\n");
    texts[area.top - top]?.splice(area.left - left, 1, whole);
    values[area.top - top]?.splice(area.left - left, 1, whole);
  }
  const within = (one: Area): boolean =>
    torn.some((area) => one.left === area.left && one.top >= area.top && one.bottom <= area.bottom);
  const merges = [...snapshot.merges.filter((one) => !within(one)), ...torn];
  return withoutBlankEnd({ ...snapshot, texts, values, merges });
}

/** A snapshot ends with its last row with text. */
function withoutBlankEnd(snapshot: SheetSnapshot): SheetSnapshot {
  let rows = snapshot.texts.length;
  while (snapshot.texts[rows - 1]?.every((text) => text === "") === true) rows--;
  return rowsBetween(snapshot, snapshot.top, snapshot.top + rows - 1);
}
