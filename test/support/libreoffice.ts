import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { parseAddress, type CellValue } from "../../src/sheet";
import { openWorkbook } from "../../src/workbook/file";

/** LibreOffice, or null where it is not installed. */
export const spreadsheetProgram: string | null =
  ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find((file) =>
    existsSync(file),
  ) ?? null;

/** A sheet of a workbook that is to be calculated; give it one without results. */
export interface Uncalculated {
  readonly file: Uint8Array;
  readonly sheet: string;
}

type ValueAt = (address: string) => CellValue;

/** The workbook opened and calculated by LibreOffice: the values of one sheet, by address. */
export async function recalculated(file: Uint8Array, sheet: string): Promise<ValueAt> {
  const [values] = await recalculatedAll([{ file, sheet }]);
  if (values === undefined) throw new Error("nothing was calculated");
  return values;
}

/** The same for several workbooks: LibreOffice, which takes seconds to start, is started once. */
export async function recalculatedAll(books: readonly Uncalculated[]): Promise<readonly ValueAt[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "recalculated-"));
  try {
    const names = books.map((_, index) => `${index}.xlsx`);
    for (const [index, { file }] of books.entries()) await writeFile(path.join(folder, `${index}.xlsx`), file);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const out = path.join(folder, "out");
    const files = names.map((name) => path.join(folder, name));
    const convert = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files];
    await promisify(execFile)(spreadsheetProgram ?? "soffice", convert);
    return await Promise.all(books.map(({ sheet }, index) => valuesOf(path.join(out, `${index}.xlsx`), sheet)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function valuesOf(file: string, sheet: string): Promise<ValueAt> {
  const port = await openWorkbook(new Uint8Array(await readFile(file)), path.basename(file));
  const info = (await port.listSheets()).find(({ name }) => name === sheet);
  const [snapshot] = await port.read([info?.id ?? ""]);
  if (snapshot === undefined) throw new Error(`no sheet ${sheet}`);
  return (address) => {
    const at = parseAddress(address);
    return snapshot.values[(at?.top ?? 0) - snapshot.top]?.[(at?.left ?? 0) - snapshot.left] ?? null;
  };
}
