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

/** The workbook opened and calculated by LibreOffice: the values of one sheet, by address. Give it one without results. */
export async function recalculated(file: Uint8Array, sheet: string): Promise<(address: string) => CellValue> {
  const folder = await mkdtemp(path.join(tmpdir(), "recalculated-"));
  try {
    await writeFile(path.join(folder, "in.xlsx"), file);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const out = path.join(folder, "out");
    const convert = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, path.join(folder, "in.xlsx")];
    await promisify(execFile)(spreadsheetProgram ?? "soffice", convert);
    const port = await openWorkbook(new Uint8Array(await readFile(path.join(out, "in.xlsx"))), "in.xlsx");
    const info = (await port.listSheets()).find(({ name }) => name === sheet);
    const [snapshot] = await port.read([info?.id ?? ""]);
    if (snapshot === undefined) throw new Error(`no sheet ${sheet}`);
    return (address) => {
      const at = parseAddress(address);
      return snapshot.values[(at?.top ?? 0) - snapshot.top]?.[(at?.left ?? 0) - snapshot.left] ?? null;
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
