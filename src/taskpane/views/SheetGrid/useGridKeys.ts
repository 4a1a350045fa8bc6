import type { KeyboardEvent } from "react";
import type { GridCell, GridModel } from "../../app/grid-model";
import { moved, moveOf, type Move } from "../../app/grid-moves";
import type { GridEditing } from "./grid-editing";

interface Options {
  readonly model: GridModel;
  readonly active: GridCell | null;
  readonly editing: GridEditing | null;
  readonly onActivate: ((address: string) => void) | undefined;
  /** Rows in view. */
  readonly page: () => number;
  readonly onSelect: (address: string) => void;
  /** Opens the cell; `text` null: with its content. */
  readonly open: (cell: GridCell, text: string | null) => void;
}

export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly go: (move: Move) => void;
}

/** The keys of a spreadsheet: arrows, Home, End, F2, Enter, Delete, undo, redo, and typing. */
export function useGridKeys({ model, active, editing, onActivate, page, onSelect, open }: Options): GridKeys {
  const go = (move: Move): void => {
    const next = moved(model, active, move, page());
    if (next !== null) onSelect(next.address);
  };
  const edit = (key: string): boolean => {
    if (active === null) return false;
    if (editing === null) {
      if (onActivate === undefined || (key !== "Enter" && key !== " ")) return false;
      onActivate(active.address);
    } else if (key === "F2" || key === "Enter") open(active, null);
    else if (key === "Delete" || key === "Backspace") editing.commit(active.address, "");
    else if (key.length === 1) open(active, key);
    else return false;
    return true;
  };
  const withControl = (key: string): boolean => {
    if (editing === null) return false;
    if (key === "z") editing.undo();
    else if (key === "y" || key === "Z") editing.redo();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey || event.nativeEvent.isComposing) return;
    const move = moveOf(event.key, control);
    if (move !== null) go(move);
    else if (!(control ? withControl(event.key) : edit(event.key))) return;
    event.preventDefault();
  };
  return { onKeyDown, go };
}
