/** `getRowProperties`, `getColumnProperties`, `getCellProperties`: plain JSON instead of objects. */
import { addressOf, columnLetters } from "../../../src/sheet";
import { lacks } from "../richapi/errors";
import { quoted, type Range } from "./range";

type Properties = Record<string, unknown>;

function place(target: Properties, path: string, value: unknown): void {
  const [head = "", ...rest] = path.split("/");
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const inner: Properties = {};
  const known = target[head];
  if (typeof known === "object" && known !== null) Object.assign(inner, known);
  target[head] = inner;
  place(inner, rest.join("/"), value);
}

function build(wanted: readonly string[], pick: (path: string) => unknown): Properties {
  const properties: Properties = {};
  for (const path of wanted) place(properties, path, pick(path));
  return properties;
}

export function rowProperties(range: Range, wanted: readonly string[]): Properties[] {
  return range.lines("top", "bottom").map((row) =>
    build(wanted, (path) => {
      if (path === "rowHidden") return range.sheet.hiddenRows.has(row);
      if (path === "rowIndex") return row - 1;
      if (path === "address") return `${quoted(range.sheet.name)}!${row}:${row}`;
      throw lacks(`getRowProperties of ${path}`);
    }),
  );
}

export function columnProperties(range: Range, wanted: readonly string[]): Properties[] {
  return range.lines("left", "right").map((column) =>
    build(wanted, (path) => {
      if (path === "columnHidden") return range.sheet.hiddenColumns.has(column);
      if (path === "columnIndex") return column - 1;
      if (path === "address") return `${quoted(range.sheet.name)}!${columnLetters(column)}:${columnLetters(column)}`;
      throw lacks(`getColumnProperties of ${path}`);
    }),
  );
}

export function cellProperties(range: Range, wanted: readonly string[]): Properties[][] | null {
  return range.grid((cell, column, row) =>
    build(wanted, (path) => {
      if (path === "address") return `${quoted(range.sheet.name)}!${addressOf(row, column)}`;
      if (path === "format/protection") return { formulaHidden: false, locked: cell?.locked ?? true };
      if (path === "format/fill/color") return cell?.fill ?? "#FFFFFF";
      throw lacks(`getCellProperties of ${path}`);
    }),
  );
}
