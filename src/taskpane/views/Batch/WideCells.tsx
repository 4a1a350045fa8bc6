import { memo } from "react";

export interface WideRow {
  /** Tells the row from the others of its table. */
  readonly id: number;
  readonly cells: readonly string[];
  /** A class of the table's, for what should catch the eye. */
  readonly tone?: string;
}

export interface WideTableProperties {
  readonly title: string;
  readonly heads: readonly string[];
  /** Which columns hold numbers; left out: none. */
  readonly numeric?: readonly boolean[] | undefined;
  readonly rows: readonly WideRow[];
}

interface Properties extends Pick<WideTableProperties, "numeric"> {
  readonly row: WideRow;
}

/** A row's cells, built once as long as they show the same. */
export const WideCells = memo(function WideCells({ row, numeric = [] }: Properties) {
  return row.cells.map((text, column) => (
    <td key={column} className={classOf(numeric, column)}>
      {text}
    </td>
  ));
});

export function WideHeads({ heads, numeric = [] }: Pick<WideTableProperties, "heads" | "numeric">) {
  return heads.map((head, column) => (
    <th key={head} scope="col" className={classOf(numeric, column)}>
      {head}
    </th>
  ));
}

const classOf = (numeric: readonly boolean[], column: number): string | undefined =>
  numeric[column] === true ? "number" : undefined;
