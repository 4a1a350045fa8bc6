import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../../src/sheet";
import { formNames, readWorkbookData, snapshotOf } from "./workbook-data";

/** The sheets of the sixteen published forms. */
export const publishedSheets: readonly SheetSnapshot[] = formNames().flatMap((name) =>
  readWorkbookData(name).sheets.map(snapshotOf),
);

const wordings: readonly string[] = readFileSync(
  join(import.meta.dirname, "..", "data", "quantity", "wordings.tsv"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap((line) => line.split("\t").slice(0, 4))
  .map((text) => text.replaceAll("⏎", "\n"));
const shown: readonly string[] = publishedSheets.flatMap(({ texts }) => texts.flat()).filter((text) => text !== "");

/** One change of a sheet; places are shares of its size, so that they shrink and fit any sheet. */
export type Mutation =
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly text: string }
  | {
      readonly kind: "number";
      readonly row: number;
      readonly column: number;
      readonly value: number;
      readonly format: string;
    }
  | { readonly kind: "formula"; readonly row: number; readonly column: number; readonly formula: string }
  | { readonly kind: "swap"; readonly row: number; readonly column: number; readonly other: number }
  | { readonly kind: "drop-row" | "double-row" | "hide-row"; readonly row: number }
  | { readonly kind: "drop-column" | "double-column"; readonly column: number }
  | {
      readonly kind: "merge";
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: "unmerge" }
  /** Another sheet below this one: several forms on one. */
  | { readonly kind: "below"; readonly other: number };

export interface MutatedSheet {
  readonly sheet: number;
  readonly mutations: readonly Mutation[];
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...wordings) },
  { weight: 3, arbitrary: fc.constantFrom(...shown) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...Array.from("≥≤<>=%‰.,-—+~0123456789一二三十百千万亿元个次人月年日前底以上下()（）/ \n")),
      maxLength: 24,
    }),
  },
);
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -100, max: 200 }),
  fc.double({ min: 0, max: 1.5, noNaN: true }),
  fc.constantFrom(1e308, -1e308, 5e-324, 1e15, 0),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("cell" as const), row: share, column: share, text }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("number" as const),
      row: share,
      column: share,
      value,
      format: fc.constantFrom("General", "0.00%", "0%", "0.00", 'yyyy"年"m"月"', "#,##0.00_ ;[Red]-#,##0.00", '0"场"'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("formula" as const),
      row: share,
      column: share,
      formula: fc.constantFrom("=SUM(A1:Z99)", "=A1", "=H11+1", "=1/0", "='别的 表'!A1", "=[1]Sheet1!A1"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("swap" as const), row: share, column: share, other: share }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("drop-row" as const, "double-row" as const, "hide-row" as const),
      row: share,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom("drop-column" as const, "double-column" as const), column: share }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("merge" as const),
      row: share,
      column: share,
      rows: fc.integer({ min: 1, max: 9 }),
      columns: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "unmerge" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("below" as const), other: fc.nat(publishedSheets.length - 1) }),
  },
);

/** A published form with some changes, or many. */
export const mutatedSheet: fc.Arbitrary<MutatedSheet> = fc.record({
  sheet: fc.nat(publishedSheets.length - 1),
  mutations: fc.array(mutation, { maxLength: 40, size: "max" }),
});

type Grids = Pick<SheetSnapshot, "values" | "texts" | "formulas" | "numberFormats">;

/** Every grid of the sheet changed alike. */
function each(
  sheet: SheetSnapshot,
  change: <T>(rows: readonly (readonly T[])[]) => readonly (readonly T[])[],
): SheetSnapshot {
  const { values, texts, formulas, numberFormats } = sheet;
  const grids: Grids = {
    values: change(values),
    texts: change(texts),
    formulas: change(formulas),
    numberFormats: change(numberFormats),
  };
  return { ...sheet, ...grids };
}

function withCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  content: { value: CellValue; text: string; formula: string | null; format: string },
): SheetSnapshot {
  const put = <T>(rows: readonly (readonly T[])[], one: T): readonly (readonly T[])[] =>
    rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? one : cell)) : cells));
  return {
    ...sheet,
    values: put(sheet.values, content.value),
    texts: put(sheet.texts, content.text),
    formulas: put(sheet.formulas, content.formula),
    numberFormats: put(sheet.numberFormats, content.format),
  };
}

/** Where a sheet has more rows, none is put below it any more. */
const longest = 150;

function oneBelowTheOther(sheet: SheetSnapshot, other: SheetSnapshot): SheetSnapshot {
  const width = Math.max(sheet.values[0]?.length ?? 0, other.values[0]?.length ?? 0);
  const joined = <T>(upper: readonly (readonly T[])[], lower: readonly (readonly T[])[], blank: T) =>
    [...upper, [], ...lower].map((cells) => [...cells, ...new Array<T>(width - cells.length).fill(blank)]);
  const [down, aside] = [sheet.top + sheet.values.length + 1 - other.top, sheet.left - other.left];
  return {
    ...sheet,
    values: joined<CellValue>(sheet.values, other.values, null),
    texts: joined(sheet.texts, other.texts, ""),
    formulas: joined<string | null>(sheet.formulas, other.formulas, null),
    numberFormats: joined(sheet.numberFormats, other.numberFormats, "General"),
    merges: [
      ...sheet.merges,
      ...other.merges.map(({ top, left, bottom, right }) => {
        return { top: top + down, left: left + aside, bottom: bottom + down, right: right + aside };
      }),
    ],
    hiddenRows: [...sheet.hiddenRows, ...other.hiddenRows.map((row) => row + down)],
  };
}

function mutate(sheet: SheetSnapshot, change: Mutation): SheetSnapshot {
  const height = sheet.values.length;
  const width = sheet.values[0]?.length ?? 0;
  if (height === 0 || width === 0) return sheet;
  const row = "row" in change ? Math.floor(change.row * height) : 0;
  const column = "column" in change ? Math.floor(change.column * width) : 0;
  const format = sheet.numberFormats[row]?.[column] ?? "General";
  switch (change.kind) {
    case "cell":
      return withCell(sheet, row, column, {
        value: change.text === "" ? null : change.text,
        text: change.text,
        formula: null,
        format,
      });
    case "number":
      return withCell(sheet, row, column, {
        value: change.value,
        text: change.format.includes("%") ? `${change.value * 100}%` : String(change.value),
        formula: null,
        format: change.format,
      });
    case "formula": {
      const [value, text] = [sheet.values[row]?.[column] ?? null, sheet.texts[row]?.[column] ?? ""];
      return withCell(sheet, row, column, { value, text, formula: change.formula, format });
    }
    case "swap": {
      const other = Math.floor(change.other * width);
      return each(sheet, (rows) =>
        rows.map((cells, at) =>
          at < row
            ? cells
            : cells.map((cell, place) => cells[place === column ? other : place === other ? column : place] ?? cell),
        ),
      );
    }
    case "drop-row":
      return each(sheet, (rows) => rows.filter((_, at) => at !== row));
    case "double-row":
      return each(sheet, (rows) => rows.flatMap((cells, at) => (at === row ? [cells, cells] : [cells])));
    case "hide-row":
      return { ...sheet, hiddenRows: [...sheet.hiddenRows, sheet.top + row] };
    case "drop-column":
      return each(sheet, (rows) => rows.map((cells) => cells.filter((_, place) => place !== column)));
    case "double-column":
      return each(sheet, (rows) =>
        rows.map((cells) => cells.flatMap((cell, place) => (place === column ? [cell, cell] : [cell]))),
      );
    case "merge": {
      const [top, left] = [sheet.top + row, sheet.left + column];
      const area = { top, left, bottom: top + change.rows - 1, right: left + change.columns - 1 };
      const apart = sheet.merges.filter(
        (one) => one.bottom < area.top || one.top > area.bottom || one.right < area.left || one.left > area.right,
      );
      return { ...sheet, merges: [...apart, area] };
    }
    case "unmerge":
      return { ...sheet, merges: [] };
    case "below": {
      const other = publishedSheets[change.other];
      return other === undefined || height > longest ? sheet : oneBelowTheOther(sheet, other);
    }
  }
}

export function mutatedSnapshot({ sheet, mutations }: MutatedSheet): SheetSnapshot {
  const start = publishedSheets[sheet];
  if (start === undefined) throw new RangeError(`no sheet ${sheet}`);
  return mutations.reduce(mutate, start);
}
