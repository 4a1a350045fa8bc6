import { checkSheet, type FormCheck } from "../../check";
import { message } from "../../i18n";
import { emptyRecord, type WorkbookRecord } from "../../record";
import type { SheetSnapshot } from "../../sheet";
import { parsePracticeKey, type PracticeBook, type SheetArithmetic, type WhatIfOptions } from "../../training";
import type { SheetDrawing } from "../../workbook/file";
import { PaneError } from "./failure";

/** Beside the page, like the sample. */
const FOLDER = "samples/practice/";

/** What a lesson or a practice is about. */
export interface Material {
  readonly title: string;
  readonly snapshot: SheetSnapshot;
  readonly check: FormCheck;
  /** 随附记录 of the workbook; empty for a practice workbook. */
  readonly record: WorkbookRecord;
  readonly drawing: SheetDrawing | null;
}

async function fetched(name: string): Promise<Response> {
  try {
    const response = await fetch(FOLDER + name);
    if (!response.ok) throw new Error(String(response.status));
    return response;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PaneError(message("training.failure.fetch", { detail }), { cause });
  }
}

/** The practice workbooks that came with the add-in, with their key. Fails with a `PaneError`. */
export async function practiceBooks(): Promise<readonly PracticeBook[]> {
  const key = parsePracticeKey(await (await fetched("key.json")).text());
  if (key === null) throw new PaneError(message("training.failure.key"));
  return key.books;
}

/** Opens a practice workbook in memory; the open workbook is left alone. */
export async function practiceMaterial(book: PracticeBook, title: string): Promise<Material> {
  const bytes = new Uint8Array(await (await fetched(book.file)).arrayBuffer());
  const { openWorkbook, drawingOf } = await import(/* webpackChunkName: "file" */ "../../workbook/file");
  const port = await openWorkbook(bytes, book.file);
  const info = (await port.listSheets()).find(({ name }) => name === book.sheet);
  const [snapshot] = info === undefined ? [] : await port.read([info.id]);
  if (info === undefined || snapshot === undefined) throw new PaneError(message("training.failure.key"));
  const check = checkSheet(snapshot);
  if (check.evaluation === null) throw new PaneError(message("training.failure.key"));
  return { title, snapshot, check, record: emptyRecord, drawing: drawingOf(bytes, info.id) };
}

/** Formulas and number formats of the file room, fetched when what-if is first used. */
export async function sheetArithmetic(): Promise<SheetArithmetic> {
  const [{ recalculateSheet }, { formatValue }] = await Promise.all([
    import(/* webpackChunkName: "file" */ "../../workbook/file/formula"),
    import(/* webpackChunkName: "file" */ "../../workbook/file/read"),
  ]);
  return { recalculate: recalculateSheet, show: (value, format) => formatValue(value, format) };
}

/** What-if on this material: checked as the material is, with its record. */
export function whatIfOptions({ record, check: { evaluation } }: Material, arithmetic: SheetArithmetic): WhatIfOptions {
  const { nth } = evaluation.form;
  return {
    arithmetic,
    check: (snapshot, profile) => checkSheet(snapshot, { record, nth, ...(profile === null ? {} : { profile }) }),
  };
}
