import { checkSheet } from "../../src/check";
import { WorkbookError } from "../../src/workbook";
import { openWorkbook } from "../../src/workbook/file";
import { found, hunt, long, runs } from "../support/fuzz";
import { mutatedBytes, mutatedPackage, type MutatedPackage } from "../support/package-mutations";

const MB = 1024 * 1024;
/** The originals are 20–60 KB; what is made of them may cost this much, whatever its bytes claim. */
const memory = 1024 * MB;
const cpuSeconds = 5;

async function read(bytes: Uint8Array): Promise<void> {
  const port = await openWorkbook(bytes, "表.xlsx");
  const snapshots = await port.read((await port.listSheets()).map(({ id }) => id));
  for (const snapshot of snapshots) {
    const height = snapshot.values.length;
    expect([snapshot.texts.length, snapshot.formulas.length, snapshot.numberFormats.length]).toEqual([
      height,
      height,
      height,
    ]);
    checkSheet(snapshot);
  }
}

async function holds(mutated: MutatedPackage): Promise<void> {
  const bytes = mutatedBytes(mutated);
  const start = process.cpuUsage();
  try {
    await read(bytes);
  } catch (error) {
    // Anything but a failure with a sentence for the user is a fault of ours.
    if (!(error instanceof WorkbookError)) throw error;
    expect(error.text.id).toMatch(/^workbook\.error\./);
  }
  const { user, system } = process.cpuUsage(start);
  if (long) {
    expect((user + system) / 1e6).toBeLessThan(cpuSeconds);
    expect(process.memoryUsage().rss).toBeLessThan(2 * memory);
  }
}

test("a package with faults is read or refused in words, never anything else", async () => {
  await hunt("packages", runs(60, 0.2), mutatedPackage, holds);
});

test("cases found earlier", async () => {
  for (const content of found("packages") as readonly MutatedPackage[]) await holds(content);
});
