import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A line of a table in test/data/quantity: its number and its columns by the names in the table's first line. */
export interface Row {
  readonly line: number;
  readonly of: (column: string) => string;
}

/** The lines of a table; # begins a comment, the first line that is none names the columns, a missing cell is empty. */
export function table(name: string): readonly Row[] {
  const lines = readFileSync(join(__dirname, "../../data/quantity", name), "utf8").split("\n");
  const rows = lines.flatMap((text, index) =>
    text.trim() === "" || text.startsWith("#") ? [] : [{ line: index + 1, cells: text.split("\t") }],
  );
  const [head, ...rest] = rows;
  const names = head?.cells ?? [];
  return rest.map(({ line, cells }) => ({
    line,
    of: (column) => {
      const at = names.indexOf(column);
      if (at < 0) throw new Error(`${name} has no column ${column}`);
      return (cells[at] ?? "").trim();
    },
  }));
}

/** The rows of a table as test.each takes them: what the test is called, and the row. */
export const cases = (name: string, title: (row: Row) => string): readonly (readonly [string, Row])[] =>
  table(name).map((row) => [`line ${row.line}: ${title(row)}`, row]);
