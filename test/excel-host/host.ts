/**
 * What tests see of an emulated Excel, whichever way it is driven (Node or browser). The model behind it runs in the
 * test's own process, so all of this is plain synchronous TypeScript. See assumptions.md for what it claims of Excel.
 */
import type { CellValue } from "../../src/sheet";

/** The newest ExcelApi requirement set that the emulated Excel knows, e.g. "1.14" (Excel 2021 LTSC). */
export type ExcelApiLevel = `1.${number}`;

/** One cell as a person would find it in the workbook. */
export interface CellLook {
  readonly value: CellValue;
  /** With its leading "=", or null. */
  readonly formula: string | null;
  readonly text: string;
  readonly numberFormat: string;
  /** "#RRGGBB", or null where the cell has no fill. */
  readonly fill: string | null;
}

/** The person (or co-author) at the emulated Excel: each method is what they do by hand, and raises the same events. */
export interface ExcelUser {
  /** Types into a cell: "5" becomes a number, "=A1+1" a formula, "" clears it. `by: "coauthor"` comes from elsewhere (source Remote). */
  type(sheet: string, address: string, input: string | number | boolean, by?: "me" | "coauthor"): void;
  select(sheet: string, address: string): void;
  activate(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  addSheet(name: string): void;
  deleteSheet(sheet: string): void;
  setVisibility(sheet: string, visibility: "visible" | "hidden" | "veryHidden"): void;
  /** Row numbers from 1. */
  insertRows(sheet: string, row: number, count?: number): void;
  deleteRows(sheet: string, row: number, count?: number): void;
  hideRows(sheet: string, row: number, count?: number): void;
  hideColumns(sheet: string, column: number, count?: number): void;
  setNumberFormat(sheet: string, address: string, format: string): void;
  setFill(sheet: string, address: string, color: string | null): void;
  /** Makes the column so narrow that numbers show as "####". */
  narrowColumn(sheet: string, column: number): void;
  merge(sheet: string, address: string): void;
  /** Protects the sheet; cells of `unlocked` (A1 areas) stay editable. */
  protect(sheet: string, unlocked?: readonly string[]): void;
  unprotect(sheet: string): void;
  /** Protects the workbook's structure: no sheet comes or goes. */
  protectStructure(): void;
  /** A conditional format of the user's own. */
  addRule(sheet: string, address: string, formula: string, fill: string): void;
  setCalculation(mode: "Automatic" | "Manual"): void;
}

/** What can go wrong in a host. Each stays until switched off. */
export interface ExcelFaults {
  /** The user has a cell open for editing: every batch fails with InvalidOperationInCellEditMode (5004). */
  cellEditMode(on: boolean): void;
  /** Every batch fails with AccessDenied (7000), as in a read-only view. */
  accessDenied(on: boolean): void;
  /** The host takes batches and never answers. */
  silent(on: boolean): void;
  /**
   * The n-th use (from 1) of `member` from now on fails: "Range.values" reading or calling it, "Range.values=" setting it.
   * What came before in the same batch stays done.
   */
  failAt(member: string, nth?: number, code?: string): void;
  /** Runs when an ordered fault strikes: for what goes wrong next. */
  onFailure(then: () => void): void;
  /** How long the host takes to answer, in milliseconds. */
  delay(milliseconds: number): void;
}

/** One batch that went to Excel and came back. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** "Range.values", "Worksheet.getRange" …: every member the batch used, in order, without repeats. */
  readonly members: readonly string[];
  /** The error's code, or null. */
  readonly error: string | null;
}

export interface ExcelTraffic {
  readonly trips: readonly RoundTrip[];
  /** Forgets what was recorded so far. */
  clear(): void;
}

/** The workbook that the emulated Excel has open. */
export interface EmulatedWorkbook {
  readonly user: ExcelUser;
  readonly faults: ExcelFaults;
  readonly traffic: ExcelTraffic;
  sheetNames(): readonly string[];
  activeSheet(): string;
  /** The selected area's address without sheet, e.g. "H28". */
  selection(): string;
  cell(sheet: string, address: string): CellLook;
  /** Every cell that holds or shows anything, as "Sheet!A1" → look; for comparing before and after. */
  contents(): Readonly<Record<string, CellLook>>;
  /** How many event kinds the add-in listens to at the moment, by wire name. */
  listeners(): readonly string[];
  /** The workbooks that the add-in opened in windows of their own, as files. */
  openedBeside(): readonly Uint8Array[];
  /** The workbook as .xlsx bytes: the file it was filled from, with the model's contents; `results: false` leaves out formulas' cached results. */
  save(options?: { readonly results?: boolean }): Promise<Uint8Array>;
}
