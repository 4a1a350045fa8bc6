import { checkSheet } from "../../../src/check";
import { WorkbookError } from "../../../src/workbook";
import { openWorkbook } from "../../../src/workbook/file";
import { mutatedBytes, mutatedPackage, type MutatedPackage } from "../package-mutations";
import { readAll } from "../read-cells";
import { holds, type Property } from "./property";

const MB = 1024 * 1024;
/** The originals are 20–60 KB; what is made of them may cost this much, whatever its bytes claim. */
const [mostMemory, mostCpuSeconds] = [2048 * MB, 5];

/** Any failure but one with a sentence for the user is a fault of ours. */
async function read(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const snapshots = await readAll(await openWorkbook(bytes, "表.xlsx"));
    for (const snapshot of snapshots) checkSheet(snapshot);
    return snapshots.flatMap(({ name, values, texts, formulas, numberFormats }) =>
      [texts, formulas, numberFormats].every(({ length }) => length === values.length)
        ? []
        : [`${name}: grids of unlike heights`],
    );
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return error.text.id.startsWith("workbook.error.") ? [] : [`no sentence: ${error.text.id}`];
  }
}

async function faults(mutated: MutatedPackage, strict: boolean): Promise<readonly string[]> {
  const bytes = mutatedBytes(mutated);
  const start = process.cpuUsage();
  const found = await read(bytes);
  if (!strict) return found;
  const { user, system } = process.cpuUsage(start);
  const [seconds, memory] = [(user + system) / 1e6, process.memoryUsage.rss()];
  return [
    ...found,
    ...(seconds > mostCpuSeconds ? [`takes ${seconds.toFixed(1)} s`] : []),
    ...(memory > mostMemory ? [`takes ${Math.round(memory / MB)} MB`] : []),
  ];
}

export const packages: Property<MutatedPackage> = {
  name: "packages",
  arbitrary: mutatedPackage,
  isCase: (content): content is MutatedPackage => holds(content, "original", "parts", "bytes"),
  faults,
};
