/**
 * @jest-environment jsdom
 *
 * 写回, state by state, in both languages.
 */
import { act, screen, waitFor } from "@testing-library/react";
import WriteView from "../../../../src/taskpane/views/WriteView";
import { button, called, press, settle, show, type Shown } from "./support";

const FORM = "yongde-mingliang-2022";

const open = (form = FORM, locale: "zh-CN" | "en" = "zh-CN"): Promise<Shown> =>
  show(form, () => <WriteView />, { locale });
const lines = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-edit]")];
const box = (line: HTMLElement): HTMLInputElement => line.querySelector("input")!;
const ticked = (): number => lines().filter((line) => box(line).checked).length;
const heads = (): readonly string[] => [...document.querySelectorAll("h2")].map(({ textContent }) => textContent);

describe("the preview", () => {
  it("lists what can be written by whether it is safe, each with before, after and why", async () => {
    const { controller } = await open();
    const { edits } = controller.store.get().preview;
    expect(lines()).toHaveLength(edits.length);
    expect(heads().slice(0, 2)).toEqual(["可直接写入", "需要确认"]);
    expect(ticked()).toBe(edits.filter(({ safe }) => safe).length);
    for (const line of lines()) {
      expect(line.textContent).toContain(`${line.dataset["edit"]!}：`);
      expect([...line.querySelectorAll("dt")].map(({ textContent }) => textContent)).toEqual(["原内容", "写入"]);
      expect(line.querySelector("p")!.textContent.length).toBeGreaterThan(3);
    }
  });

  it("is complete in English", async () => {
    await open(FORM, "en");
    expect(heads().slice(0, 2)).toEqual(["Safe to write", "To be confirmed"]);
    expect(button(/^Write \d+ cells?$/)).toBeTruthy();
    expect(screen.getAllByText("Before").length).toBe(lines().length);
    expect(screen.getByText(/Only ticked cells are written/)).toBeTruthy();
  });

  it("counts the ticks on its button, and writes nothing without one", async () => {
    const { controller, port } = await open();
    const count = ticked();
    await press(box(lines()[0]!));
    expect(button(`写入 ${count - 1} 个单元格`)).toBeTruthy();
    await press(button("全不选"));
    expect(ticked()).toBe(0);
    const nothing = button("未勾选任何单元格");
    expect(nothing.getAttribute("aria-disabled")).toBe("true");
    const apply = jest.spyOn(port, "apply");
    await press(nothing);
    expect(apply).not.toHaveBeenCalled();
    expect(controller.store.get().writing.stage).toBe("preview");
    await press(button("全选"));
    expect(ticked()).toBe(lines().length);
    await press(button("只选可直接写入的"));
    expect(ticked()).toBe(count);
  });

  it("shows formulas with their results, or values, and keeps the choice for the next workbook", async () => {
    const { settings } = await open();
    expect(lines().some(({ textContent }) => /写入=.*结果为/.test(textContent))).toBe(true);
    await press(screen.getByLabelText("数值"));
    expect(lines().some(({ textContent }) => textContent.includes("写入="))).toBe(false);
    expect(settings.get().mode).toBe("values");
  });

  it("selects a line's cell in the sheet when asked", async () => {
    const { port } = await open();
    const [line] = lines();
    await press(button(`选中 ${line!.dataset["edit"]!}`, line));
    expect(port.selections.at(-1)).toMatch(new RegExp(`!${line!.dataset["edit"]!}$`));
  });

  it.each([
    ["zh-CN", "没有可写回的内容。"],
    ["en", "There is nothing to write."],
  ] as const)("says in %s that all is filled in already", async (locale, sentence) => {
    const { controller } = await open(FORM, locale);
    const all = controller.store.get().preview.edits.length;
    expect(all).toBeGreaterThan(0);
    await act(async () => {
      controller.writing.tickMany("all");
      await controller.writing.write();
      controller.writing.preview();
    });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(lines()).toHaveLength(0);
  });

  it("says of a file that can only be read what to do, and lets nothing be written", async () => {
    const { port, controller } = await open();
    port.writable = false;
    await act(() => controller.check());
    expect(screen.getByText(/只能读取，不能写回。请另存为 .xlsx 后重试/)).toBeTruthy();
    expect(button(/^写入 \d+ 个单元格$/).getAttribute("aria-disabled")).toBe("true");
  });

  it("waits while the sheet is being changed", async () => {
    const { port, controller, clock } = await open();
    const [sheet] = controller.store.get().sheets;
    act(() => {
      port.tell({ kind: "cells", sheetId: sheet!.id, address: "F9" });
    });
    expect(screen.getByText("表格已改动，预览正在更新。")).toBeTruthy();
    expect(button(/^写入 \d+ 个单元格$/).getAttribute("aria-disabled")).toBe("true");
    act(() => {
      clock.pass(1000);
    });
    await settle();
    expect(screen.queryByText("表格已改动，预览正在更新。")).toBeNull();
  });
});

describe("the outcome", () => {
  it("tells what was written, takes the focus, and takes it all back when asked", async () => {
    const { port } = await open();
    const addresses = lines()
      .filter((line) => box(line).checked)
      .map((line) => line.dataset["edit"]);
    await press(button(`写入 ${addresses.length} 个单元格`));
    expect(screen.getByText(`已写入 ${addresses.length} 个单元格`)).toBeTruthy();
    expect(screen.getByText(/请点“另存副本”/)).toBeTruthy();
    const written = [...document.querySelectorAll("section > div > ul > li")].map(({ textContent }) => textContent);
    expect(written.map((text) => text.split("：")[0])).toEqual(addresses);
    expect(document.activeElement).toBe(called("section", "写回预览"));
    const undo = jest.spyOn(port, "undo");
    await press(button("撤销写入"));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.getByText(`已撤销，${addresses.length} 个单元格恢复原样`)).toBeTruthy();
    await press(button("返回预览"));
    expect(ticked()).toBe(addresses.length);
  });

  it("names the cell that someone else has changed, with what was expected and found there", async () => {
    const { controller, file } = await open();
    const [edit] = controller.store.get().preview.edits.filter(({ safe }) => safe);
    await file.apply([{ ...edit!, after: { value: "同事填的", formula: null } }]);
    await press(button(/^写入 \d+ 个单元格$/));
    expect(screen.getByText("没有写入任何内容")).toBeTruthy();
    const said = screen.getByText(/同事填的/).textContent;
    expect(said).toContain(edit!.address);
    expect(document.activeElement).toBe(called("section", "写回预览"));
    await press(button("返回预览"));
    expect(lines().length).toBeGreaterThan(0);
  });

  it("does not take back over someone else's work, and says so", async () => {
    const { controller, file } = await open(FORM, "en");
    await press(button(/^Write \d+ cells?$/));
    const [written] = controller.store.get().lastWrite!.edits;
    await file.apply([{ ...written!, before: written!.after, after: { value: 1.23, formula: null } }]);
    await press(button("Undo the write"));
    expect(screen.getByText("Nothing was undone")).toBeTruthy();
    expect(screen.getByText(/1\.23/).textContent).toContain(written!.address);
    expect(button("Undo the write")).toBeTruthy();
  });
});

describe("what else goes into the workbook", () => {
  it("are marks on the findings' cells, renewed and taken away", async () => {
    const { controller } = await open("wangcheng-2020");
    expect(screen.getByText(/给错误和警告所在的单元格加上底色/)).toBeTruthy();
    await press(button("标记"));
    expect(controller.store.get().marks).toBe("shown");
    await act(() => controller.check());
    expect(screen.getByText("表格或结果已有变化，标记可能过时。")).toBeTruthy();
    await press(button("更新标记"));
    await press(button("清除标记"));
    expect(button("标记")).toBeTruthy();
    expect(button("清除标记").getAttribute("aria-disabled")).toBe("true");
  });

  it("is the list of findings as a sheet of its own", async () => {
    const { controller } = await open("wangcheng-2020");
    const names = (): readonly string[] => controller.store.get().sheets.map(({ name }) => name);
    const before = names();
    await press(button("添加“核查结果”工作表"));
    // What draws it is loaded first.
    await waitFor(() => {
      expect(names()).toHaveLength(before.length + 1);
      expect(controller.store.get().busy).toBe(false);
    });
    expect(names().slice(before.length)).toEqual(["核查结果"]);
    expect(controller.store.get().current!.snapshot.name).toBe("部门整体自评表");
  });
});
