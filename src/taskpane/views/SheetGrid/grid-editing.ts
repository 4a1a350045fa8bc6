/** What a grid that is edited in place asks of the sheet behind it. */
export interface GridEditing {
  /** The text to begin editing a cell with. */
  readonly textAt: (address: string) => string;
  readonly commit: (address: string, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}
