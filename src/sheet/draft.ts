import type { Area, CellValue } from "./snapshot";

/** How a drafted cell looks. What is left out stays as the workbook's normal style has it. Colours are "#RRGGBB". */
export interface DraftStyle {
  readonly bold?: boolean;
  /** Font size in points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  readonly numberFormat?: string;
}

/** Where a click on a drafted cell leads: to a cell of the same workbook. */
export interface DraftLink {
  readonly sheet: string;
  /** A1 address without the sheet name. */
  readonly address: string;
}

export interface DraftCell {
  /** The sheet's own numbers, from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With leading "="; null: a plain value. A text that opens with "=" is written as text, never as a formula. */
  readonly formula: string | null;
  readonly style: DraftStyle;
  readonly link?: DraftLink;
}

/** A cell that takes its value from a drop-down list (数据有效性). */
export interface DraftList {
  readonly area: Area;
  readonly choices: readonly string[];
}

/** A sheet that does not exist yet, as plain data: pure rooms draw it, the adapters put it into a workbook. */
export interface SheetDraft {
  /** The wished name; an adapter adds a number where a sheet of that name exists already. */
  readonly name: string;
  readonly cells: readonly DraftCell[];
  readonly merges: readonly Area[];
  /** Width in characters by column number, from 1. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** Height in points by row number, from 1. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly lists: readonly DraftList[];
  /** Rows and columns that stay in view; 0: none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** A4, one page wide, as many pages high as needed. */
    readonly fitToWidth: boolean;
    /** Rows repeated on every page, from 1; null: none. */
    readonly titleRows: { readonly first: number; readonly last: number } | null;
  };
}
