import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../src/workbook/file";
import { draft } from "../../contract/workbook-keeping";
import { contractWorkbook } from "../../support/contract-workbook";
import { edit } from "../../support/edits";

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;

// Shows as skipped where LibreOffice is not installed.
(isInstalled ? test : test.skip)(
  "LibreOffice opens what was written and saves the same values and formulas",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "workbook-"));
    try {
      const port = await openWorkbook(contractWorkbook(), "表.xlsx");
      const result = await port.apply([
        edit("自评表", "D3", null, { value: 280.5 / 324, formula: '=IF(B3=0,"",C3/B3)' }, "0.00%"),
        edit("自评表", "E3", null, "【待填写】完成率86.57%：请说明 & <原因>"),
        edit("自评表", "H30", null, 7),
      ]);
      expect(result.kind).toBe("applied");
      expect(await port.mark([{ sheet: "1", address: "D3", level: "error", note: "核对" }])).toEqual([]);
      await port.addSheet(draft);
      await port.writeRecord('{"version":1}');
      writeFileSync(join(folder, "in.xlsx"), port.toBytes());
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const run = spawnSync(
        "soffice",
        [profile, "--headless", "--convert-to", "ods", "--outdir", folder, join(folder, "in.xlsx")],
        { timeout: 150_000 },
      );
      expect(run.status).toBe(0);
      const saved = await openWorkbook(new Uint8Array(readFileSync(join(folder, "in.ods"))), "in.ods");
      const [form] = await saved.read(["1"]);
      expect(form?.formulas[2]?.[3]).toBe('=IF(B3=0,"",C3/B3)');
      expect(form?.texts[2]?.[3]).toBe("86.57%");
      expect(form?.values[2]?.[4]).toBe("【待填写】完成率86.57%：请说明 & <原因>");
      expect(form?.values[29]?.[7]).toBe(7);
      expect((await saved.listSheets()).map(({ name }) => name)).toContain("核查结果");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
