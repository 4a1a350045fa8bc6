import type { Form } from "../../src/form";
import type { Cell, SheetSnapshot } from "../../src/sheet";
import type { CellEdit } from "../../src/writeback/edit";
import { numericCellOf } from "./form-builder";

/** The form as it would be read after the edits were written: each cell replaced, wherever in the form it stands. */
export function withEdits(form: Form, edits: readonly CellEdit[]): Form {
  const byAddress = new Map(edits.map((edit) => [edit.address, edit]));
  return replaced(form, byAddress) as Form;
}

function replaced(value: unknown, edits: ReadonlyMap<string, CellEdit>): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, edits));
  if (typeof value !== "object" || value === null) return value;
  if (isCell(value)) return editedCell(value, edits);
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, edits)]));
  const cell: unknown = copy["cell"];
  if ("state" in copy && typeof cell === "object" && cell !== null && isCell(cell)) return numericCellOf(cell);
  if ("text" in copy && typeof cell === "object" && cell !== null && isCell(cell)) return { ...copy, text: cell.text };
  return copy;
}

function isCell(value: object): value is Cell {
  return "address" in value && "plain" in value && "area" in value;
}

function editedCell(cell: Cell, edits: ReadonlyMap<string, CellEdit>): Cell {
  const edit = edits.get(cell.address);
  if (edit === undefined) return cell;
  const numberFormat = edit.numberFormat ?? cell.numberFormat;
  const { value, formula } = edit.after;
  const percent = numberFormat.includes("%") && typeof value === "number";
  const text = percent ? `${(value * 100).toFixed(2)}%` : value === null ? "" : String(value);
  return { ...cell, value, formula, numberFormat, text, plain: text.normalize("NFKC").trim() };
}

/** The sheet as it would be read after the edits were written. */
export function snapshotWithEdits(snapshot: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const height = Math.max(snapshot.values.length, ...edits.map(({ row }) => row - snapshot.top + 1));
  const width = Math.max(snapshot.values[0]?.length ?? 0, ...edits.map(({ column }) => column - snapshot.left + 1));
  const byPlace = new Map(edits.map((edit) => [`${edit.row}/${edit.column}`, edit]));
  const grid = <T>(old: readonly (readonly T[])[], empty: T, edited: (edit: CellEdit, old: T) => T): T[][] =>
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => {
        const present = old[r]?.[c] ?? empty;
        const edit = byPlace.get(`${r + snapshot.top}/${c + snapshot.left}`);
        return edit === undefined ? present : edited(edit, present);
      }),
    );
  const formats = grid(snapshot.numberFormats, "General", ({ numberFormat }, old) => numberFormat ?? old);
  return {
    ...snapshot,
    values: grid(snapshot.values, null, ({ after }) => after.value),
    formulas: grid(snapshot.formulas, null, ({ after }) => after.formula),
    numberFormats: formats,
    texts: grid(snapshot.texts, "", ({ after: { value }, row, column }) => {
      const format = formats[row - snapshot.top]?.[column - snapshot.left] ?? "General";
      return typeof value === "number" && format.includes("%") ? `${(value * 100).toFixed(2)}%` : String(value ?? "");
    }),
  };
}
