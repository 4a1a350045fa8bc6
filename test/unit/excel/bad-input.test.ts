import ExcelJS from "exceljs";
import { Readable } from "node:stream";
import { Controller } from "../../../src/taskpane/app/controller";
import { openSettings } from "../../../src/taskpane/app/settings";
import { createEngine } from "../../../src/taskpane/boot/engine";
import { openExcel } from "../../../src/workbook/excel";
import { Emulator } from "../../excel-host/emulator";
import { loadClient } from "../../excel-host/node/client";
import { bytesOf, formFile } from "./support";

interface Pane {
  readonly excel: Emulator;
  readonly controller: Controller;
}

/** The pane's controller on the real client, as far as no view is needed. */
async function paneOn(file: string | Uint8Array, timeout = 5_000): Promise<Pane> {
  const excel = await Emulator.open(file, "1.14");
  const client = loadClient(excel);
  const port = openExcel({ excel: client.Excel, office: client.Office, timeout });
  const engine = createEngine(openSettings(null));
  const controller = new Controller({ port, engine, schedule: () => () => undefined });
  await controller.open();
  return { excel, controller };
}

/** The form's sheet, ten times in one workbook. */
async function tenForms(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.read(Readable.from([await bytesOf(formFile("wangcheng-2020"))]));
  const [source] = book.worksheets;
  if (source === undefined) throw new Error("no sheet");
  for (let number = 2; number <= 10; number += 1) {
    const copy = book.addWorksheet(`单位${number}`);
    copy.model = { ...source.model, name: `单位${number}`, id: copy.id };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function writeAll({ controller }: Pane): Promise<void> {
  controller.writing.preview();
  controller.writing.tickMany("all");
  await controller.writing.write();
}

const findingsOf = ({ controller }: Pane) =>
  controller.store.get().current?.check.findings.map(({ rule, cell, kind }) => `${rule} ${cell ?? ""} ${kind}`) ?? [];

test("ten sheets with forms: each is found, checked and written for itself", async () => {
  const pane = await paneOn(await tenForms());
  const { controller, excel } = pane;
  expect(controller.store.get().sheets.map(({ holds }) => holds)).toEqual(Array.from({ length: 10 }, () => "form"));
  expect(excel.traffic.trips.length).toBeLessThanOrEqual(8);
  const first = findingsOf(pane);
  for (const { id } of controller.store.get().sheets) {
    await controller.show(id);
    expect(findingsOf(pane)).toEqual(first);
  }
  const before = excel.contents();
  await writeAll(pane);
  expect(controller.store.get().writing.stage).toBe("written");
  const after = excel.contents();
  const changed = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
  expect(new Set(changed.map((key) => key.split("!")[0]))).toEqual(new Set(["单位10"]));
});

test("no form in the workbook: said, nothing to write, and the pane goes on", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("通讯录").addRow(["姓名", "电话"]);
  book.addWorksheet("空表");
  const { controller } = await paneOn(new Uint8Array(await book.xlsx.writeBuffer()));
  const { phase, sheets, current, preview } = controller.store.get();
  expect([phase, sheets.map(({ holds }) => holds), current?.check.evaluation, preview.edits]).toEqual([
    "ready",
    ["none", "none"],
    null,
    [],
  ]);
});

test("filtered and hidden rows count like any others", async () => {
  const shown = await paneOn(formFile("wangcheng-2020"));
  const hidden = await paneOn(formFile("wangcheng-2020"));
  const { current } = hidden.controller.store.get();
  hidden.excel.user.hideRows(current?.snapshot.name ?? "", 12, 5);
  await hidden.controller.check();
  expect(hidden.controller.store.get().current?.snapshot.hiddenRows).toEqual([12, 13, 14, 15, 16]);
  const unhidden = (pane: Pane) => findingsOf(pane).filter((finding) => !finding.includes("hidden"));
  expect(unhidden(hidden)).toEqual(unhidden(shown));
});

test("a total in merged cells is read, written to its first cell, and restored", async () => {
  const pane = await paneOn(formFile("wangcheng-2020"));
  const { controller, excel } = pane;
  const sheet = controller.store.get().current?.snapshot.name ?? "";
  excel.user.type(sheet, "I28", "");
  excel.user.merge(sheet, "I28:K28");
  await controller.check();
  const before = excel.contents();
  const total = controller.store.get().preview.edits.find(({ address }) => address === "I28");
  expect(total?.after.value).toBe(90);
  await writeAll(pane);
  expect(controller.store.get().writing.stage).toBe("written");
  expect(excel.cell(sheet, "I28")).toMatchObject({ value: 90, formula: total?.after.formula });
  await controller.writing.undo();
  expect(excel.contents()).toEqual(before);
});

test("a protected sheet: nothing is written, and each cell that stood in the way is named", async () => {
  const pane = await paneOn(formFile("wangcheng-2020"));
  const { controller, excel } = pane;
  const sheet = controller.store.get().current?.snapshot.name ?? "";
  excel.user.protect(sheet);
  const before = excel.contents();
  await writeAll(pane);
  const { writing } = controller.store.get();
  if (writing.stage !== "refused") throw new Error(writing.stage);
  expect(writing.problems.map(({ code, address }) => `${code} ${address ?? ""}`)).toEqual([
    "protected J11",
    "protected J12",
    "protected J14",
    "protected J15",
    "protected J23",
  ]);
  expect(excel.contents()).toEqual(before);
});

test("a protected workbook structure stands in the way of a new sheet only", async () => {
  const pane = await paneOn(formFile("wangcheng-2020"));
  pane.excel.user.protectStructure();
  const draft = {
    name: "核查结果",
    cells: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    lists: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait" as const, fitToWidth: true, titleRows: null },
  };
  await pane.controller.addSheet(() => Promise.resolve(draft), true);
  expect(pane.controller.store.get().failure?.id).toBe("workbook.error.structure-locked");
  await writeAll(pane);
  expect(pane.controller.store.get().writing.stage).toBe("written");
});

test("a co-author's edit after the preview: nothing is written, the cell is named, and the next check has it", async () => {
  const pane = await paneOn(formFile("wangcheng-2020"));
  const { controller, excel } = pane;
  const sheet = controller.store.get().current?.snapshot.name ?? "";
  excel.user.type(sheet, "G11", 17, "coauthor");
  const before = excel.contents();
  await writeAll(pane);
  expect(controller.store.get().writing).toMatchObject({
    stage: "refused",
    problems: [{ code: "changed-since-read", sheet, address: "G11", expected: "21", found: "17" }],
  });
  expect(excel.contents()).toEqual(before);
  expect(controller.store.get().current?.snapshot.values[10]?.[6]).toBe(17);
});

test("a pane closed in the middle of a write leaves all of it or nothing, and no listener", async () => {
  const pane = await paneOn(formFile("wangcheng-2020"));
  const { controller, excel } = pane;
  const planned = controller.store.get().preview.edits.length;
  expect(planned).toBeGreaterThan(0);
  const before = excel.contents();
  excel.faults.delay(20);
  controller.writing.tickMany("all");
  const edits = controller.store.get().preview.edits.length;
  const writing = controller.writing.write();
  await controller.close();
  await writing;
  const after = excel.contents();
  const changed = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
  expect([0, edits]).toContain(changed.length);
  expect(excel.listeners()).toEqual([]);
});

test.each([
  ["while it is looked at", "Worksheet.protection"],
  ["while cells are written", "Range.formulas="],
])("a workbook closed in the middle, %s: said as a lost connection", async (_, member) => {
  const pane = await paneOn(formFile("wangcheng-2020"), 200);
  const { controller, excel } = pane;
  excel.faults.failAt(member, 1, "InvalidOrTimedOutSession");
  excel.faults.onFailure(() => {
    excel.faults.silent(true);
  });
  await writeAll(pane);
  const { failure, writing } = controller.store.get();
  expect(["workbook.error.host-gone", "workbook.error.half-written"]).toContain(failure?.id);
  expect(writing.stage).toBe("preview");
  excel.faults.silent(false);
});
