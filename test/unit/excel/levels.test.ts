import { readdirSync, readFileSync } from "node:fs";
import type { ExcelApiLevel } from "../../excel-host/host";
import { memberLevels } from "../../excel-host/richapi/levels";
import { contractWorkbook } from "../../support/contract-workbook";
import { edit } from "../../support/edits";
import { longForm } from "./long-form";
import { open, readAll } from "./support";

jest.setTimeout(120_000);

/** What the manifest asks for: the adapter works there, without anything newer. */
const FLOOR = 9;

/** Every member that everything the port can do puts on the wire. */
async function membersUsed(level: ExcelApiLevel): Promise<readonly string[]> {
  const used = new Set<string>();
  for (const file of [contractWorkbook(), longForm(250)]) {
    const { excel, port } = await open(file, level);
    const stop = await port.onChange(() => undefined);
    const sheets = await port.listSheets();
    await readAll(port);
    await port.select(sheets[0]?.id ?? "", "A1");
    const result = await port.apply([edit("自评表", "I3", null, { value: 2, formula: "=1+1" })]);
    if (result.kind !== "applied") throw new Error(JSON.stringify(result.problems));
    await port.apply([edit("自评表", "B11", 600, 1)]);
    await port.undo(result.undo);
    await stop();
    for (const { members, error } of excel.traffic.trips) {
      expect(error).toBeNull();
      for (const member of members) used.add(member);
    }
  }
  return [...used].filter((member) => !member.includes("._")).sort();
}

const levelOf = (member: string) => memberLevels().get(member) ?? NaN;

test("at the floor, nothing newer than the floor is called", async () => {
  const used = await membersUsed(`1.${FLOOR}`);
  expect(used.filter((member) => !(levelOf(member) <= FLOOR))).toEqual([]);
  expect(Math.max(...used.map(levelOf))).toBe(9);
});

test("members above the floor, and from which level on they are called", async () => {
  const used = await membersUsed("1.17");
  const newer = used.filter((member) => levelOf(member) > FLOOR).map((member) => `${member} 1.${levelOf(member)}`);
  expect(newer).toEqual([
    "Range.getMergedAreasOrNullObject 1.13",
    "WorksheetCollection.onMoved 1.17",
    "WorksheetCollection.onNameChanged 1.17",
    "WorksheetCollection.onProtectionChanged 1.14",
    "WorksheetCollection.onRowHiddenChanged 1.11",
    "WorksheetCollection.onVisibilityChanged 1.17",
  ]);
  for (const level of [11, 13, 14, 16]) {
    const there = await membersUsed(`1.${level}`);
    expect(there.filter((member) => levelOf(member) > level)).toEqual([]);
  }
});

test("each check in the code asks for the level that the typings state", () => {
  const folder = "src/workbook/excel";
  const code = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  const checks = code.flatMap((text) => [...text.matchAll(/\bhas\((\d+), (?:"(\w+)", )?"(\w+)"\)/g)]);
  expect(checks.length).toBeGreaterThan(8);
  for (const [, level, owner = "WorksheetCollection", member = ""] of checks) {
    expect([member, levelOf(`${owner}.${member}`)]).toEqual([member, Number(level)]);
  }
});

test("the manifest asks for this level and no other", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(/<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1]).toBe(`1.${FLOOR}`);
});
