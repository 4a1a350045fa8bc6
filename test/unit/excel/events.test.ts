import type { SheetChange, WorkbookPort } from "../../../src/workbook";
import type { Emulator } from "../../excel-host/emulator";
import type { ExcelApiLevel } from "../../excel-host/host";
import { draft } from "../../contract/workbook-keeping";
import { contractWorkbook } from "../../support/contract-workbook";
import { edit } from "../../support/edits";
import { open, readAll } from "./support";

const FORM = "自评表";

interface Listening {
  readonly excel: Emulator;
  readonly port: WorkbookPort;
  readonly heard: SheetChange[];
  readonly stop: () => Promise<void>;
}

async function listening(level: ExcelApiLevel): Promise<Listening> {
  const { excel, port } = await open(contractWorkbook(), level);
  await readAll(port);
  const heard: SheetChange[] = [];
  const stop = await port.onChange((change) => heard.push(change));
  return { excel, port, heard, stop };
}

/** Events travel apart from answers. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 20));

const idOf = async (port: WorkbookPort) => (await port.listSheets())[0]?.id;

describe.each(["1.10", "1.14", "1.17"] as const)("events at ExcelApi %s", (level) => {
  test("tell what the user and co-authors type", async () => {
    const { excel, port, heard } = await listening(level);
    excel.user.type(FORM, "C3", 300);
    excel.user.type(FORM, "E3", "说明", "coauthor");
    await arrived();
    const sheetId = await idOf(port);
    expect(heard).toEqual([
      { sheetId, address: "C3", kind: "cells" },
      { sheetId, address: "E3", kind: "cells" },
    ]);
  });

  test("tell inserted and deleted rows, added and deleted sheets", async () => {
    const { excel, heard } = await listening(level);
    excel.user.insertRows(FORM, 3);
    excel.user.deleteRows(FORM, 3);
    excel.user.addSheet("新表");
    excel.user.deleteSheet("新表");
    await arrived();
    expect(heard.map(({ kind, address }) => `${kind} ${address ?? "-"}`)).toEqual([
      "structure -",
      "structure -",
      "sheets -",
      "sheets -",
    ]);
  });

  test("tell which sheet the user turns to, once", async () => {
    const { excel, port, heard } = await listening(level);
    excel.user.activate("受保护");
    excel.user.activate("受保护");
    await arrived();
    const sheetId = (await port.listSheets())[1]?.id;
    expect(heard).toEqual([{ sheetId, address: null, kind: "activated" }]);
  });

  test("tell which cell the user chooses, of several the first", async () => {
    const { excel, port, heard } = await listening(level);
    excel.user.select(FORM, "C3");
    excel.user.select(FORM, "D5:E7");
    await arrived();
    const sheetId = await idOf(port);
    expect(heard).toEqual([
      { sheetId, address: "C3", kind: "selected" },
      { sheetId, address: "D5", kind: "selected" },
    ]);
  });

  test("tell nothing of the cells that we select, also of several at once", async () => {
    const { excel, port, heard } = await listening(level);
    const sheetId = (await idOf(port)) ?? "";
    await Promise.all(["C3", "E3", "B3"].map((address) => port.select(sheetId, address)));
    await arrived();
    expect(heard).toEqual([]);
    excel.user.select(FORM, "C3");
    await arrived();
    expect(heard).toEqual([{ sheetId, address: "C3", kind: "selected" }]);
  });

  test("tell of a cell that the user chooses after Excel would not select it for us", async () => {
    const { excel, port, heard } = await listening(level);
    const sheetId = (await idOf(port)) ?? "";
    excel.faults.cellEditMode(true);
    await expect(port.select(sheetId, "C3")).rejects.toMatchObject({ code: "host-busy" });
    excel.faults.cellEditMode(false);
    excel.user.select(FORM, "C3");
    await arrived();
    expect(heard).toEqual([{ sheetId, address: "C3", kind: "selected" }]);
  });

  test("tell a sheet that the user adds while we add one, and what the user types into ours later", async () => {
    const { excel, port, heard } = await listening(level);
    const adding = port.addSheet(draft);
    excel.user.addSheet("用户的表");
    const { id } = await adding;
    await arrived();
    const theirs = (await port.listSheets()).find(({ name }) => name === "用户的表")?.id;
    expect(heard).toEqual([{ sheetId: theirs, address: null, kind: "sheets" }]);
    if (level === "1.10") return; // Without a trigger source, our own edits of the first seconds cannot be told from the user's.
    excel.user.type("核查结果", "A9", "用户");
    await arrived();
    expect(heard.at(-1)).toEqual({ sheetId: id, address: "A9", kind: "cells" });
  });

  test("leave out our own writes and undos, but not the user's next edit of the same cell", async () => {
    const { excel, port, heard } = await listening(level);
    const result = await port.apply([
      edit(FORM, "D3", null, 0.5),
      edit(FORM, "E3", null, "说明"),
      edit(FORM, "E4", null, "说明"),
    ]);
    if (result.kind !== "applied") throw new Error("refused");
    await arrived();
    expect(heard).toEqual([]);
    await port.undo(result.undo);
    await arrived();
    expect(heard).toEqual([]);
    excel.user.type(FORM, "D3", 0.6);
    await arrived();
    expect(heard.map(({ address }) => address)).toEqual(["D3"]);
  });

  test("are asked for with the first listener and given up with the last", async () => {
    const { excel, port, heard, stop } = await listening(level);
    const more: SheetChange[] = [];
    const stopMore = await port.onChange((change) => more.push(change));
    await stop();
    excel.user.type(FORM, "C3", 300);
    await arrived();
    expect([heard.length, more.length]).toEqual([0, 1]);
    expect(excel.listeners()).not.toEqual([]);
    await stopMore();
    expect(excel.listeners()).toEqual([]);
    excel.user.type(FORM, "C3", 301);
    await arrived();
    expect(more.length).toBe(1);
  });
});

test("renamed, moved and hidden sheets are told where Excel tells them (1.17)", async () => {
  const { excel, heard } = await listening("1.17");
  excel.user.renameSheet(FORM, "新名");
  excel.user.moveSheet("新名", 1);
  excel.user.setVisibility("隐藏表", "visible");
  await arrived();
  expect(heard.map(({ kind }) => kind)).toEqual(["sheets", "sheets", "sheets"]);
});

test.each([
  ["1.10", ["changed", "added", "deleted", "selectionChanged", "activated"]],
  ["1.14", ["changed", "added", "deleted", "selectionChanged", "activated", "rowHiddenChanged", "protectionChanged"]],
  [
    "1.17",
    [
      "changed",
      "added",
      "deleted",
      "selectionChanged",
      "activated",
      "nameChanged",
      "moved",
      "visibilityChanged",
      "rowHiddenChanged",
      "protectionChanged",
    ],
  ],
] as const)("at ExcelApi %s only events that exist there are asked for", async (level, kinds) => {
  const { excel } = await listening(level);
  expect(excel.listeners()).toEqual(kinds.map((kind) => `${kind}@Workbook`));
});

test("hiding rows and protecting a sheet are told, since they change what is read and what may be written", async () => {
  const { excel, heard } = await listening("1.14");
  excel.user.hideRows(FORM, 3);
  excel.user.protect(FORM);
  await arrived();
  expect(heard.map(({ kind }) => kind)).toEqual(["structure", "structure"]);
});

test("a host that is busy when listening begins is a failure, and a later attempt works", async () => {
  const { excel, port } = await open(contractWorkbook());
  excel.faults.cellEditMode(true);
  await expect(port.onChange(() => undefined)).rejects.toMatchObject({ code: "host-busy" });
  excel.faults.cellEditMode(false);
  await port.onChange(() => undefined);
  expect(excel.listeners()).toContain("changed@Workbook");
});
