import type { Cell } from "../sheet";

/** More than a sheet has columns. */
const columns = 20_000;

/** Where a cell stands on the sheet, row by row and left to right, as one number above 0. */
export const orderOf = ({ row, column }: Cell): number => row * columns + column;

/**
 * Findings by the order of their places: row by row, left to right, what concerns the whole form (0) before that; those of
 * one cell stay as they came. A form of 60 rows has nine hundred, so they are counted into their places, by column and
 * then by row: sorting them takes three times as long.
 */
export function inSheetOrder<Found>(found: readonly Found[], orders: readonly number[]): readonly Found[] {
  if (isAscending(orders)) return found;
  const [turns, ofRow, ofColumn] = [orders.slice(), orders.slice(), orders.slice()];
  for (let turn = 0; turn < orders.length; turn++) {
    const order = orders[turn] ?? 0;
    turns[turn] = turn;
    ofRow[turn] = Math.floor(order / columns);
    ofColumn[turn] = order % columns;
  }
  const sorted = found.slice();
  let place = 0;
  for (const turn of counted(counted(turns, ofColumn), ofRow)) {
    const one = found[turn];
    if (one !== undefined) sorted[place++] = one;
  }
  return sorted;
}

function isAscending(numbers: readonly number[]): boolean {
  let before = 0;
  for (const number of numbers) {
    if (number < before) return false;
    before = number;
  }
  return true;
}

/** The turns by their numbers; those with the same number stay as they stand. */
function counted(turns: readonly number[], numbers: readonly number[]): readonly number[] {
  let largest = 0;
  for (const number of numbers) if (number > largest) largest = number;
  /** For each number how many come before those that have it. */
  const before = new Array<number>(largest + 2).fill(0);
  for (const number of numbers) before[number + 1] = (before[number + 1] ?? 0) + 1;
  for (let number = 1; number <= largest; number++) before[number] = (before[number] ?? 0) + (before[number - 1] ?? 0);
  const sorted = turns.slice();
  for (const turn of turns) {
    const number = numbers[turn] ?? 0;
    const place = before[number] ?? 0;
    sorted[place] = turn;
    before[number] = place + 1;
  }
  return sorted;
}
