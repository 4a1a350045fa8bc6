import { readFile } from "node:fs/promises";
import type { SheetSnapshot } from "../../../src/sheet";
import type { WorkbookPort } from "../../../src/workbook";
import { openExcel } from "../../../src/workbook/excel";
import { Emulator } from "../../excel-host/emulator";
import type { ExcelApiLevel } from "../../excel-host/host";
import { loadClient } from "../../excel-host/node/client";

export interface Opened {
  readonly excel: Emulator;
  readonly port: WorkbookPort;
}

/** A workbook open in an emulated Excel, and the adapter on the real client. */
export async function open(
  file: string | Uint8Array,
  level: ExcelApiLevel = "1.14",
  { timeout = 5_000, readOnly = false } = {},
): Promise<Opened> {
  const excel = await Emulator.open(file, level);
  excel.readOnly = readOnly;
  const client = loadClient(excel);
  return { excel, port: openExcel({ excel: client.Excel, office: client.Office, timeout }) };
}

/** Milliseconds: long enough for an answer of the emulated Excel on a machine that does much besides, short enough to wait for. */
export const answering = 2_000;

export async function readAll(port: WorkbookPort): Promise<readonly SheetSnapshot[]> {
  const sheets = await port.listSheets();
  return port.read(sheets.map(({ id }) => id));
}

export const formFile = (name: string): string => `test/data/forms/${name}.xlsx`;

export const bytesOf = async (file: string): Promise<Uint8Array> => new Uint8Array(await readFile(file));
