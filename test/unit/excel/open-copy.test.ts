import { canOpenCopy, openCopy } from "../../../src/workbook/excel";
import { WorkbookError } from "../../../src/workbook";
import { openWorkbook } from "../../../src/workbook/file";
import { Emulator } from "../../excel-host/emulator";
import { loadClient } from "../../excel-host/node/client";
import { smallBook, smallForm } from "../../support/small-book";
import { bytesOf, formFile } from "./support";

async function excel(level: "1.14" | "1.7" = "1.14") {
  const emulator = await Emulator.open(smallBook(smallForm()), level);
  const client = loadClient(emulator);
  return { emulator, options: { excel: client.Excel, office: client.Office, timeout: 5_000 } };
}

async function failureOf(opening: Promise<void>): Promise<WorkbookError> {
  const error: unknown = await opening.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`no WorkbookError: ${String(error)}`);
  return error;
}

describe("a copy of a workbook in a window of its own", () => {
  it("is the file byte for byte, in one round trip, and the workbook at hand stays as it is", async () => {
    const { emulator, options } = await excel();
    const before = emulator.contents();
    const bytes = await bytesOf(formFile("wangcheng-2020"));
    await openCopy(bytes, options);
    expect(emulator.openedBeside().map((opened) => Buffer.from(opened).equals(bytes))).toEqual([true]);
    expect(emulator.traffic.trips).toHaveLength(1);
    expect(emulator.contents()).toEqual(before);
    const [opened = new Uint8Array()] = emulator.openedBeside();
    expect((await (await openWorkbook(opened, "copy.xlsx")).listSheets())[0]?.name).toBe("部门整体自评表");
  });

  it("of any length: what remains of three bytes is not lost", async () => {
    const { emulator, options } = await excel();
    const start = smallBook(smallForm());
    for (const more of [0, 1, 2, 0x8000]) {
      const bytes = new Uint8Array(start.length + more).fill(255);
      bytes.set(start);
      await openCopy(bytes, options);
      expect(Buffer.from(emulator.openedBeside().at(-1) ?? []).equals(bytes)).toBe(true);
    }
  });

  it.each([
    ["more than Excel takes in one message", new Uint8Array(4 * 1024 * 1024).fill(80), "too-large"],
    ["what is no workbook", new Uint8Array([1, 2, 3]), "host-error"],
  ])("fails and opens nothing: %s", async (_, bytes, code) => {
    const { emulator, options } = await excel();
    expect((await failureOf(openCopy(bytes, options))).code).toBe(code);
    expect(emulator.openedBeside()).toEqual([]);
  });

  it("says that Excel is busy while a cell is being edited, and that it does not answer", async () => {
    const { emulator, options } = await excel();
    emulator.faults.cellEditMode(true);
    expect((await failureOf(openCopy(smallBook(smallForm()), options))).code).toBe("host-busy");
    emulator.faults.cellEditMode(false);
    emulator.faults.silent(true);
    expect((await failureOf(openCopy(smallBook(smallForm()), { ...options, timeout: 50 }))).code).toBe("host-timeout");
  });

  it("is offered for the kinds that Excel takes", () => {
    const names = ["a.xlsx", "b/a.XLSM", "a.xlsb", "a.xls", "a.et", "a.ods", "a.csv", "xlsx"];
    expect(names.filter(canOpenCopy)).toEqual(["a.xlsx", "b/a.XLSM"]);
  });
});
