/**
 * @jest-environment jsdom
 *
 * A sheet with several forms: one is on show, the others are a choice away.
 */
import "./globals";
import { fireEvent } from "@testing-library/react";
import { SheetBar } from "../../../../src/taskpane/views/SheetBar";
import { smallBook, smallForms } from "../../../support/small-book";
import { openController } from "../support";
import { called, first, settle, show } from "./support";

const wrong = { project: "乙项目", total: [100, 98] };
const stack = smallBook(smallForms({ project: "甲项目" }, wrong, { project: "" }));

describe("a sheet with several forms", () => {
  it("offers each of them by name, or by its place where it has none", async () => {
    const { view, controller } = await show(stack, () => <SheetBar />);
    const labels = [...view.container.querySelectorAll("option")].map(({ textContent }) => textContent);
    expect(labels).toEqual(["1/3 甲项目（自评表）", "2/3 乙项目（自评表）", "3/3 某区妇女联合会（自评表）"]);
    expect(called("select", "工作表")).toHaveProperty("value", "0");
    fireEvent.change(first("select"), { target: { value: "1" } });
    await settle();
    expect(controller.store.get().current).toMatchObject({ nth: 2, check: { evaluation: { form: { nth: 2 } } } });
    expect(called("select", "工作表")).toHaveProperty("value", "1");
  });

  it("stays with the one on show when it is checked again, and keeps what was ticked", async () => {
    const { controller } = await openController(stack);
    const { id } = controller.store.get().current!;
    await controller.show(id, 2);
    const findings = () => controller.store.get().current?.check.findings.filter(({ kind }) => kind === "fail");
    expect(findings()?.map(({ cell }) => cell)).toEqual(["H25"]);
    const [edit] = controller.store.get().preview.edits;
    controller.writing.tick(edit!, true);
    await controller.check();
    expect(controller.store.get().current?.nth).toBe(2);
    expect([...controller.store.get().preview.accepted]).toEqual([edit!.address]);
    await controller.show(id, 1);
    expect([...controller.store.get().preview.accepted]).toEqual([]);
  });

  it("brings the chosen one into view, and only where the sheet is the same", async () => {
    const { controller, port } = await openController(stack);
    const { id } = controller.store.get().current!;
    await controller.show(id, 2);
    expect(controller.store.get().selected).toBe("A14");
    await controller.show(id, 2);
    expect(port.selections).toEqual([`${id}!A14`]);
  });

  it("goes along to the form in which the user chooses a cell, but not in the middle of a preview", async () => {
    const { controller, port, clock } = await openController(stack);
    const { id } = controller.store.get().current!;
    const choose = async (address: string): Promise<void> => {
      port.tell({ sheetId: id, address, kind: "selected" });
      clock.pass(300);
      await settle();
    };
    await choose("F23");
    expect(controller.store.get()).toMatchObject({ current: { nth: 2 }, selected: "F23", pointed: "F23" });
    expect(port.selections).toEqual([]);
    await choose("F9");
    expect(controller.store.get().current?.nth).toBe(1);
    await choose("Z99");
    expect(controller.store.get().current?.nth).toBe(1);
    controller.writing.preview();
    await choose("F36");
    expect(controller.store.get()).toMatchObject({ current: { nth: 1 }, pointed: "F36" });
  });

  it("shows the last one once the one on show is gone", async () => {
    const { controller } = await openController(stack);
    const { id } = controller.store.get().current!;
    await controller.show(id, 9);
    expect(controller.store.get().current?.nth).toBe(3);
  });
});
