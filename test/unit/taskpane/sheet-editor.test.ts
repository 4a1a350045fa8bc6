import { Controller } from "../../../src/taskpane/app/controller";
import { SheetEditor } from "../../../src/taskpane/app/sheet-editor";
import { Workspace } from "../../../src/taskpane/app/workspace";
import { openWorkbook } from "../../../src/workbook/file";
import { computeFormula } from "../../../src/workbook/file/formula";
import { changedParts } from "../../support/package-diff";
import { smallBook, smallForm } from "../../support/small-book";
import { Clock, engine, openForm } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";

async function editorOn(bytes: Uint8Array, name = "表.xlsx") {
  const port = await openWorkbook(bytes, name);
  const controller = new Controller({ port, engine, schedule: new Clock().schedule });
  await controller.open();
  const editor = new SheetEditor({
    port,
    current: () => controller.store.get().current,
    recheck: () => controller.check(),
    compute: (snapshot, formula) => Promise.resolve(computeFormula(snapshot, formula)),
  });
  const text = (address: string) => editor.textAt(address);
  const findings = () => controller.store.get().current?.check.findings ?? [];
  const due = () => findings().filter(({ kind }) => kind === "fail" || kind === "review");
  return { port, controller, editor, text, due };
}

/** The small form with live formulas for rate, fund score and total. */
const live = smallBook(
  smallForm({
    fund: [100, 90, 10, { formula: "F6/E6", value: 0.9 }, { formula: "ROUND(H6*G6,2)", value: 9 }],
    total: [100, { formula: "I6+SUM(H9:H11)", value: 99 }],
  }),
);

describe("editing in place", () => {
  it("writes what was typed, lets formulas follow, and checks again", async () => {
    const { editor, text, due, port } = await editorOn(live);
    await editor.commit("F6", "80");
    expect([text("F6"), text("H6")]).toEqual(["80", "=F6/E6"]);
    const [info] = await port.listSheets();
    const [snapshot] = await port.read([info?.id ?? ""]);
    expect([snapshot?.values[5]?.[7], snapshot?.values[5]?.[8], snapshot?.values[11]?.[7]]).toEqual([0.8, 8, 98]);
    expect(due()).toEqual([]);
    await editor.commit("F9", "15场");
    expect(due().map(({ rule }) => rule)).toContain("actual-contradicts-score");
  });

  it("touches nothing but the sheet it edits, and gives the original back byte for byte", async () => {
    const { editor, port } = await editorOn(live);
    await editor.commit("F9", "33场");
    expect(changedParts(live, port.toBytes())).toEqual([SHEET]);
    expect(editor.store.get()).toMatchObject({ canUndo: true, canRedo: false, unsaved: true });
    await editor.undo();
    expect(port.toBytes()).toEqual(live);
    expect(editor.store.get()).toMatchObject({ canUndo: false, canRedo: true, unsaved: false });
  });

  it("undoes and redoes step by step; a new edit ends what could be redone", async () => {
    const { editor, text } = await editorOn(live);
    await editor.commit("F9", "31场");
    await editor.commit("F9", "33场");
    await editor.commit("D9", "培训场次");
    await editor.undo();
    await editor.undo();
    expect([text("F9"), text("D9")]).toEqual(["31场", "举办培训场次"]);
    await editor.redo();
    expect(text("F9")).toBe("33场");
    await editor.commit("E9", "≥20场");
    expect(editor.store.get().canRedo).toBe(false);
    await editor.undo();
    await editor.undo();
    await editor.undo();
    await editor.undo();
    expect([text("F9"), text("E9"), editor.store.get().unsaved]).toEqual(["32场", "≥30场", false]);
  });

  it("does nothing for an edit that changes nothing", async () => {
    const { editor } = await editorOn(live);
    await editor.commit("F9", "32场");
    await editor.commit("H6", "=F6/E6");
    expect(editor.store.get()).toEqual({ canUndo: false, canRedo: false, unsaved: false, notice: null });
  });

  it("takes formulas that can be computed, and says so of the others without writing them", async () => {
    const { editor, text, port } = await editorOn(live);
    await editor.commit("H12", "=SUM(H9:H11)+I6");
    expect(text("H12")).toBe("=SUM(H9:H11)+I6");
    const before = port.toBytes();
    await editor.commit("H9", "=VLOOKUP(1,A1:B2,2)");
    expect(editor.store.get().notice?.text.id).toBe("workbench.formulaUnknown");
    expect(text("H9")).toBe("50");
    expect(port.toBytes()).toEqual(before);
    await editor.commit("H9", "49");
    expect(editor.store.get().notice).toBeNull();
  });

  it("keeps a percentage one, and makes one of a percentage", async () => {
    const { editor, text } = await editorOn(smallBook(smallForm()));
    await editor.commit("H6", "85%");
    expect(text("H6")).toBe("85%");
    await editor.commit("H6", "90");
    expect(text("H6")).toBe("90%");
  });

  it("says why a protected cell, or a file that is only read, was not changed", async () => {
    const csv = await editorOn(new TextEncoder().encode("项目,分值\n培训,10\n"), "表.csv");
    expect(csv.editor.canWrite).toBe(false);
    await csv.editor.commit("B2", "11");
    expect(csv.editor.store.get()).toMatchObject({ canUndo: false, unsaved: false, notice: { intent: "error" } });
    expect(csv.editor.store.get().notice?.text.id).toBe("workbook.problem.read-only");
    csv.editor.dismiss();
    expect(csv.editor.store.get().notice).toBeNull();
  });

  it("knows what others wrote into the file, and forgets it once it is saved", async () => {
    const { editor, controller, port } = await editorOn(smallBook(smallForm({ fund: [100, 90, 10, null, null] })));
    await controller.writing.write();
    editor.refresh();
    expect(editor.store.get()).toMatchObject({ unsaved: true, canUndo: false });
    expect(editor.save()).toEqual(port.toBytes());
    expect(editor.store.get().unsaved).toBe(false);
    await editor.commit("F9", "35场");
    expect(editor.store.get().unsaved).toBe(true);
  });
});

describe("leaving a file with unsaved changes", () => {
  const page = () =>
    new Workspace({
      openWorkbook,
      compute: (snapshot, formula) => Promise.resolve(computeFormula(snapshot, formula)),
      fetchBytes: () => Promise.reject(new Error("no network")),
      rest: () => Promise.resolve({ engine, schedule: new Clock().schedule }),
    });

  it("asks first, and keeps the file or goes on as it is told", async () => {
    const workspace = page();
    await workspace.open("一.xlsx", () => Promise.resolve(live));
    const name = () => workspace.store.get().file?.port.name;
    await workspace.store.get().file?.editor.commit("F9", "35场");
    await workspace.open("二.xlsx", () => Promise.resolve(live));
    expect([name(), workspace.store.get().waiting?.name]).toEqual(["一.xlsx", "二.xlsx"]);
    await workspace.answer(false);
    expect([name(), workspace.store.get().waiting]).toEqual(["一.xlsx", null]);
    expect(workspace.store.get().file?.editor.textAt("F9")).toBe("35场");
    await workspace.open("二.xlsx", () => Promise.resolve(live));
    await workspace.answer(true);
    expect([name(), workspace.store.get().waiting]).toEqual(["二.xlsx", null]);
    expect(workspace.store.get().file?.editor.store.get().unsaved).toBe(false);
  });

  it("goes on at once where nothing is unsaved", async () => {
    const workspace = page();
    const port = await openForm("putuo-tiyu-2022");
    await workspace.open("一.xlsx", () => Promise.resolve(port.toBytes()));
    await workspace.open("二.xlsx", () => Promise.resolve(live));
    expect(workspace.store.get().file?.port.name).toBe("二.xlsx");
  });

  it("notices a write-back of the pane by itself", async () => {
    const workspace = page();
    await workspace.open("一.xlsx", () => Promise.resolve(smallBook(smallForm({ fund: [100, 90, 10, null, null] }))));
    const { file } = workspace.store.get();
    await file?.controller.writing.write();
    expect(file?.editor.store.get().unsaved).toBe(true);
  });
});
