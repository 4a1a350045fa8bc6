import { Controller } from "../../../src/taskpane/app/controller";
import { openSettings } from "../../../src/taskpane/app/settings";
import { openUndoJournal, type UndoJournal } from "../../../src/taskpane/app/undo-journal";
import { createEngine } from "../../../src/taskpane/boot/engine";
import { openExcel } from "../../../src/workbook/excel";
import { differences, Emulator } from "../../excel-host/emulator";
import { loadClient } from "../../excel-host/node/client";
import { edit } from "../../support/edits";
import { contractWorkbook } from "../../support/contract-workbook";
import { formFile } from "./support";

/** As a browser keeps it over a reload. */
function sessionStorageOf(room = Infinity) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => void held.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error("QuotaExceededError");
      held.set(key, value);
    },
  };
}

/** The pane as it starts: a client, a port and a controller that know nothing of an earlier life. */
async function startPane(excel: Emulator, undoJournal: UndoJournal): Promise<Controller> {
  excel.book.events.forget();
  const client = loadClient(excel);
  const port = openExcel({ excel: client.Excel, office: client.Office, timeout: 5_000 });
  const engine = createEngine(openSettings(null));
  const controller = new Controller({ port, engine, undoJournal, schedule: () => () => undefined });
  await controller.open();
  return controller;
}

async function written(file = "wangcheng-2020", storage = sessionStorageOf()) {
  const excel = await Emulator.open(formFile(file), "1.14");
  const before = excel.contents();
  const journal = openUndoJournal(storage, "1");
  const pane = await startPane(excel, journal);
  pane.writing.tickMany("all");
  await pane.writing.write();
  expect(pane.store.get().writing.stage).toBe("written");
  return { excel, before, after: excel.contents(), journal, storage };
}

describe("a pane that is reloaded after a write", () => {
  test.each(["wangcheng-2020", "xuancheng-jindu-2021"])("takes it back exactly: %s", async (file) => {
    const { excel, before, after, journal, storage } = await written(file);
    expect(differences(before, after).length).toBeGreaterThan(1);
    const pane = await startPane(excel, journal);
    expect(pane.store.get().lastWrite?.token.cells).toBe(differences(before, after).length);
    await pane.writing.undo();
    expect(pane.store.get().writing.stage).toBe("undone");
    expect(differences(before, excel.contents())).toEqual([]);
    expect(storage.held.size).toBe(0);
  });

  test("after two reloads still does, and after the undo there is nothing left", async () => {
    const { excel, before, journal } = await written();
    await startPane(excel, journal);
    const pane = await startPane(excel, journal);
    await pane.writing.undo();
    expect(differences(before, excel.contents())).toEqual([]);
    expect((await startPane(excel, journal)).store.get().lastWrite).toBeNull();
  });

  test("takes nothing back where a written cell was changed meanwhile, and says which", async () => {
    const { excel, before, after, journal, storage } = await written();
    const [cell = ""] = differences(before, after);
    const [sheet = "", address = ""] = cell.split("!");
    excel.user.type(sheet, address, 7);
    const changed = excel.contents();
    const pane = await startPane(excel, journal);
    await pane.writing.undo();
    expect(pane.store.get().writing).toMatchObject({
      stage: "undo-refused",
      problems: [{ code: "changed-since-read", sheet, address, found: "7" }],
    });
    expect(differences(changed, excel.contents())).toEqual([]);
    expect(storage.held.size).toBe(1);
  });

  test("takes nothing back where rows moved", async () => {
    const { excel, journal } = await written();
    excel.user.insertRows(excel.activeSheet(), 4);
    const moved = excel.contents();
    const pane = await startPane(excel, journal);
    await pane.writing.undo();
    expect(pane.store.get().writing.stage).toBe("undo-refused");
    expect(differences(moved, excel.contents())).toEqual([]);
  });

  test("offers nothing for another workbook, though its sheets have the same ids", async () => {
    const { journal } = await written();
    const other = await Emulator.open(formFile("wangcheng-2020"), "1.14");
    other.book.address = "https://contoso.sharepoint.com/别的.xlsx";
    expect((await startPane(other, journal)).store.get().lastWrite).toBeNull();
  });

  test("of another version of the add-in offers nothing", async () => {
    const { excel, storage } = await written();
    expect((await startPane(excel, openUndoJournal(storage, "2"))).store.get().lastWrite).toBeNull();
  });

  test.each(["", "{", "null", "[]", '{"version":2}', '{"version":1,"workbook":"x","edits":[],"sheets":[]}'])(
    "offers nothing for what is no journal: %j",
    async (text) => {
      const { excel, storage } = await written();
      const [key = ""] = storage.held.keys();
      storage.held.set(key, text);
      expect((await startPane(excel, openUndoJournal(storage, "1"))).store.get().lastWrite).toBeNull();
    },
  );

  test("offers nothing for a journal that somebody has bent", async () => {
    const { excel, storage } = await written();
    const [[key = "", text = ""] = []] = storage.held;
    storage.held.set(key, text.replaceAll('"isFormula":false', '"isFormula":"no"'));
    expect(storage.held.get(key)).not.toBe(text);
    expect((await startPane(excel, openUndoJournal(storage, "1"))).store.get().lastWrite).toBeNull();
  });

  test("a storage that is full or refused is no failure; the undo lasts as long as the pane", async () => {
    const full = sessionStorageOf(10);
    const { excel, journal } = await written("wangcheng-2020", full);
    expect(full.held.size).toBe(0);
    expect((await startPane(excel, journal)).store.get().lastWrite).toBeNull();
    expect(openUndoJournal(null, "1").load()).toBeNull();
    openUndoJournal(null, "1").keep("x");
  });
});

describe("a write that fails half-way", () => {
  test.each([1, 2, 3])("at the %d. range is taken back, and nothing is kept to take back", async (nth) => {
    const excel = await Emulator.open(formFile("wangcheng-2020"), "1.14");
    const storage = sessionStorageOf();
    const pane = await startPane(excel, openUndoJournal(storage, "1"));
    const before = excel.contents();
    pane.writing.tickMany("all");
    excel.faults.failAt("Range.formulas=", nth);
    await pane.writing.write();
    expect(pane.store.get().writing).toMatchObject({ stage: "refused", problems: [{ code: "host-error" }] });
    expect(differences(before, excel.contents())).toEqual([]);
    expect(storage.held.size).toBe(0);
    // And once more, without the fault.
    pane.writing.preview();
    await pane.writing.write();
    expect(pane.store.get().writing.stage).toBe("written");
  });

  test("leaves the journal of an earlier write in force", async () => {
    const excel = await Emulator.open(contractWorkbook(), "1.14");
    const client = loadClient(excel);
    const port = openExcel({ excel: client.Excel, office: client.Office });
    await port.read((await port.listSheets()).map(({ id }) => id));
    const before = excel.contents();
    const first = await port.apply([edit("自评表", "D3", null, 1)]);
    if (first.kind === "refused") throw new Error("refused");
    const text = port.saveUndo(first.undo) ?? "";
    excel.faults.failAt("Range.formulas=");
    expect((await port.apply([edit("自评表", "E3", null, "说明")])).kind).toBe("refused");
    const again = loadClient(excel);
    const later = openExcel({ excel: again.Excel, office: again.Office });
    const restored = later.restoreUndo(text);
    expect(restored?.edits).toEqual(first.written);
    expect((await later.undo(restored!.token)).kind).toBe("applied");
    expect(differences(before, excel.contents())).toEqual([]);
  });

  test("of nothing keeps nothing", async () => {
    const excel = await Emulator.open(contractWorkbook(), "1.14");
    const client = loadClient(excel);
    const port = openExcel({ excel: client.Excel, office: client.Office });
    const nothing = await port.apply([]);
    expect(nothing.kind === "applied" && port.saveUndo(nothing.undo)).toBeNull();
    expect(port.saveUndo({ id: "unbekannt", cells: 1 })).toBeNull();
  });
});
