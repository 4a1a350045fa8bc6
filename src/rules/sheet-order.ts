import type { Cell } from "../sheet";

/** More than a sheet has columns. */
const columns = 20_000;

/** Where a cell stands on the sheet, row by row and left to right, as one number above 0: findings are sorted by it. */
export const orderOf = ({ row, column }: Cell): number => row * columns + column;
