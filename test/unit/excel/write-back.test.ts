import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkSheet } from "../../../src/check";
import { parseAddress, type CellValue, type SheetSnapshot } from "../../../src/sheet";
import { openWorkbook } from "../../../src/workbook/file";
import { planWriteBack, type CellEdit } from "../../../src/writeback";
import { formFile, open, readAll } from "./support";

jest.setTimeout(300_000);

const names = readdirSync("test/data/forms")
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(".xlsx", ""));

/** Everything that could be written to this sheet, typed cells included. */
function planFor(snapshot: SheetSnapshot): readonly CellEdit[] {
  const { evaluation, findings } = checkSheet(snapshot);
  return evaluation === null ? [] : planWriteBack(evaluation, findings, { formulas: true, includeTyped: true });
}

interface Written {
  readonly edits: readonly CellEdit[];
  readonly values: ReadonlyMap<string, CellValue>;
  /** The workbook with its formulas' results left out. */
  readonly bytes: Uint8Array;
}

async function writeAll(name: string): Promise<Written> {
  const { excel, port } = await open(formFile(name));
  const before = excel.contents();
  const edits = (await readAll(port)).flatMap(planFor);
  const result = await port.apply(edits);
  if (result.kind !== "applied") throw new Error(JSON.stringify(result.problems));
  const values = new Map(edits.map(({ sheet, address }) => [`${sheet}!${address}`, excel.cell(sheet, address).value]));
  const bytes = await excel.save({ results: false });
  expect((await port.undo(result.undo)).kind).toBe("applied");
  expect(excel.contents()).toEqual(before);
  return { edits, values, bytes };
}

const isClose = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a))
    : (a ?? "") === (b ?? "");

describe("writing back to the published forms through Excel", () => {
  test.each(names)("%s: Excel's results are the preview's, and undo restores the workbook", async (name) => {
    const { edits, values } = await writeAll(name);
    const wrong = edits.filter(({ sheet, address, after }) => !isClose(values.get(`${sheet}!${address}`), after.value));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  const office = [
    "/usr/bin/soffice",
    "/usr/local/bin/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ].find((file) => existsSync(file));
  (office === undefined ? test.skip : test)(
    "LibreOffice calculates the written formulas to the same results (needs soffice)",
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "write-back-"));
      try {
        const written = new Map<string, Written>();
        for (const name of names) {
          const one = await writeAll(name);
          written.set(name, one);
          writeFileSync(path.join(folder, `${name}.xlsx`), one.bytes);
        }
        const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
        const files = names.map((name) => path.join(folder, `${name}.xlsx`));
        const out = path.join(folder, "out");
        execFileSync(office ?? "", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], {
          stdio: "ignore",
        });
        let formulas = 0;
        for (const [name, { edits, values }] of written) {
          const port = await openWorkbook(new Uint8Array(readFileSync(path.join(out, `${name}.xlsx`))), name);
          const sheets = await readAll(port);
          for (const { sheet, address, after } of edits) {
            const snapshot = sheets.find((one) => one.name === sheet);
            const at = parseAddress(address);
            const value = snapshot?.values[(at?.top ?? 0) - snapshot.top]?.[(at?.left ?? 0) - snapshot.left];
            expect([name, address, value, isClose(value, values.get(`${sheet}!${address}`))]).toEqual([
              name,
              address,
              value,
              true,
            ]);
            if (after.formula !== null) formulas += 1;
          }
        }
        expect(formulas).toBeGreaterThan(5);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
