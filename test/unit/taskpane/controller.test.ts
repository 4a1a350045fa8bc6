import { Controller } from "../../../src/taskpane/app/controller";
import { WorkbookError } from "../../../src/workbook";
import type { CellEdit } from "../../../src/writeback";
import { beingOpened, calm, engine, openController, type Opened } from "./support";

const sheetsOf = ({ controller }: Opened) => controller.store.get().sheets;

/** A colleague types into the file behind the pane's back. */
async function typed(opened: Opened, address: string, value: number | string | null): Promise<void> {
  const { file, controller } = opened;
  const { current } = controller.store.get();
  const [column, row] = [address.replace(/\d/g, ""), address.replace(/\D/g, "")];
  const snapshot = current!.snapshot;
  const at = { row: Number(row), column: column.charCodeAt(0) - 64 };
  const before = {
    value: snapshot.values[at.row - snapshot.top]?.[at.column - snapshot.left] ?? null,
    formula: snapshot.formulas[at.row - snapshot.top]?.[at.column - snapshot.left] ?? null,
  };
  const edit: CellEdit = {
    sheet: snapshot.name,
    address,
    ...at,
    before,
    after: { value, formula: null },
    numberFormat: null,
    purpose: "total",
    reason: { id: "taskpane.title", values: {} },
    safe: true,
  };
  expect((await file.apply([edit])).kind).toBe("applied");
}

describe("opening", () => {
  it("checks the active sheet and says which sheets hold a form", async () => {
    const opened = await openController("xuancheng-jindu-2021");
    const state = opened.controller.store.get();
    expect(state.phase).toBe("ready");
    expect(state.current?.check.evaluation).not.toBeNull();
    expect(sheetsOf(opened).map(({ holds }) => holds)).toEqual(["form", "none", "none"]);
    expect(state.announcement?.id).toBe("taskpane.announce.checked");
  });

  it("reads the other sheets in one go, after the first result is there", async () => {
    const { port } = await openController("xuancheng-jindu-2021");
    expect(port.reads).toBe(2);
  });

  it("lets the page answer between its steps, comes to the same, and checks again at one go", async () => {
    const plain = await openController("xuancheng-jindu-2021");
    const seen: (string | undefined)[] = [];
    const { port, clock } = await beingOpened("xuancheng-jindu-2021");
    const controller = new Controller({
      port,
      engine,
      schedule: clock.schedule,
      turn: () => {
        seen.push(controller.store.get().current?.id);
        return Promise.resolve();
      },
    });
    await controller.open();
    expect(controller.store.get()).toEqual(plain.controller.store.get());
    // After reading, understanding, scoring, checking and planning, and once what was found is on show.
    expect(seen.map((id) => id !== undefined)).toEqual([false, false, false, false, false, true]);
    await controller.check();
    expect(seen).toHaveLength(6);
    expect(controller.store.get().current?.check).toEqual(plain.controller.store.get().current?.check);
  });

  it("does not miss what is typed while the sheets are still being read", async () => {
    const { port, controller, clock } = await beingOpened("xuancheng-jindu-2021");
    const done = controller.open();
    port.onRead = (sheetIds) => {
      port.tell({ sheetId: sheetIds[0] ?? "", address: "A1", kind: "cells" });
    };
    await done;
    port.onRead = null;
    expect(controller.store.get().stale).toBe(true);
    const { reads } = port;
    clock.pass(300);
    await calm();
    expect(port.reads).toBe(reads + 1);
    expect(controller.store.get().stale).toBe(false);
  });

  it("does not miss that the user turns to another sheet meanwhile, nor reads the same one twice", async () => {
    const { port, controller, clock } = await beingOpened("xuancheng-jindu-2021");
    const [first, second] = (await port.listSheets()).map(({ id }) => id);
    let turnTo = first;
    port.onRead = () => {
      port.tell({ sheetId: turnTo ?? "", address: null, kind: "activated" });
    };
    await controller.open();
    clock.pass(300);
    await calm();
    expect(port.reads).toBe(2);
    turnTo = second;
    await controller.check();
    port.onRead = null;
    clock.pass(300);
    await calm();
    expect(controller.store.get().current?.id).toBe(second);
  });

  it("shows the result and says so when the changes cannot be followed", async () => {
    const { port, controller } = await beingOpened("wangcheng-2020");
    port.deaf = new WorkbookError("host-timeout");
    await controller.open();
    const state = controller.store.get();
    expect(state.phase).toBe("ready");
    expect(state.current).not.toBeNull();
    expect(state.failure?.id).toBe("workbook.error.host-timeout");
  });

  it("that failed is made up for in full by trying again", async () => {
    const { port, controller } = await beingOpened("xuancheng-jindu-2021");
    port.failures.push(new WorkbookError("host-busy"));
    await controller.open();
    expect(controller.store.get().phase).toBe("failed");
    await controller.check();
    const state = controller.store.get();
    expect(state).toMatchObject({ phase: "ready", failure: null });
    expect(state.sheets.map(({ holds }) => holds)).toEqual(["form", "none", "none"]);
    expect(port.listening).toBe(1);
  });

  it("stops following when the pane closes before Excel has answered", async () => {
    const { port, controller } = await beingOpened("wangcheng-2020");
    const opening = controller.open();
    await controller.close();
    await opening;
    expect(port.listening).toBe(0);
  });

  it("says so when the active sheet holds no form", async () => {
    const opened = await openController("qingshen-gongzi-2023");
    const other = sheetsOf(opened).find(({ holds }) => holds === "none");
    await opened.controller.show(other!.id);
    const state = opened.controller.store.get();
    expect(state.current?.check.evaluation).toBeNull();
    expect(state.preview.edits).toEqual([]);
    expect(state.announcement?.id).toBe("taskpane.announce.noForm");
  });

  it("keeps the sentence of a workbook that cannot be read, and works once it can", async () => {
    const { controller, port } = await openController("wangcheng-2020");
    port.failures.push(new WorkbookError("host-timeout"));
    await controller.check();
    expect(controller.store.get().failure?.id).toBe("workbook.error.host-timeout");
    await controller.check();
    expect(controller.store.get().failure).toBeNull();
  });

  it("does not pass a fault of its own off as the workbook's", async () => {
    const { controller, port } = await openController("wangcheng-2020");
    port.failures.push(new TypeError("x is undefined"));
    await controller.check();
    expect(controller.store.get().failure).toEqual({
      id: "taskpane.failure.unexpected",
      values: { detail: "x is undefined" },
    });
    controller.dismissFailure();
    expect(controller.store.get().failure).toBeNull();
  });
});

describe("following the user", () => {
  it("marks the result stale at once and checks when the typing has settled", async () => {
    const opened = await openController("wangcheng-2020");
    const { controller, port, clock } = opened;
    const sheetId = controller.store.get().current!.id;
    const before = controller.store.get().current!.check.findings;
    await typed(opened, "I28", 12);
    port.tell({ sheetId, address: "I28", kind: "cells" });
    expect(controller.store.get().stale).toBe(true);
    clock.pass(299);
    await calm();
    expect(controller.store.get().current!.check.findings).toBe(before);
    clock.pass(1);
    await calm();
    const state = controller.store.get();
    expect(state.stale).toBe(false);
    expect(
      state.current!.check.findings.some(({ rule, kind }) => rule === "score-sum-mismatch" && kind === "fail"),
    ).toBe(true);
  });

  it("checks once for a burst of changes", async () => {
    const { controller, port, clock } = await openController("wangcheng-2020");
    const sheetId = controller.store.get().current!.id;
    const reads = port.reads;
    for (let change = 0; change < 20; change += 1) {
      port.tell({ sheetId, address: "G11", kind: "cells" });
      clock.pass(100);
    }
    clock.pass(300);
    await calm();
    expect(port.reads).toBe(reads + 1);
    expect(clock.waiting).toBe(0);
  });

  it("stays stale, without complaint, while the user has a cell open", async () => {
    const { controller, port, clock } = await openController("wangcheng-2020");
    const sheetId = controller.store.get().current!.id;
    port.failures.push(new WorkbookError("host-busy"), new WorkbookError("host-busy"));
    port.tell({ sheetId, address: "G11", kind: "cells" });
    for (const wait of [300, 1000]) {
      clock.pass(wait);
      await calm();
      expect(controller.store.get()).toMatchObject({ stale: true, failure: null });
    }
    clock.pass(1000);
    await calm();
    expect(controller.store.get()).toMatchObject({ stale: false, failure: null });
  });

  it("turns to another sheet when the one on show is gone", async () => {
    const { controller, port, clock } = await openController("xuancheng-jindu-2021");
    const { sheets, current } = controller.store.get();
    const remaining = (await port.listSheets()).filter(({ id }) => id !== current!.id);
    jest.spyOn(port, "listSheets").mockResolvedValue(remaining);
    port.tell({ sheetId: current!.id, address: null, kind: "sheets" });
    clock.pass(300);
    await calm();
    const state = controller.store.get();
    expect(state.sheets).toHaveLength(sheets.length - 1);
    expect(state.current?.id).toBe(remaining[0]!.id);
  });

  it("stops when the pane closes", async () => {
    const { controller, port, clock } = await openController("wangcheng-2020");
    expect(port.listening).toBe(1);
    port.tell({ sheetId: "x", address: null, kind: "cells" });
    await controller.close();
    expect(port.listening).toBe(0);
    expect(clock.waiting).toBe(0);
  });
});

describe("selecting", () => {
  it("selects in the workbook and remembers the cell", async () => {
    const { controller, port } = await openController("wangcheng-2020");
    await controller.select("H28");
    expect(port.selections).toEqual([`${controller.store.get().current!.id}!H28`]);
    expect(controller.store.get().selected).toBe("H28");
  });

  it("that met a cell open for editing is said, until Excel answers", async () => {
    const { port, controller } = await openController("wangcheng-2020");
    jest.spyOn(port, "select").mockRejectedValueOnce(new WorkbookError("host-busy"));
    await controller.select("H28");
    expect(controller.store.get().failure?.id).toBe("workbook.error.host-busy");
    await controller.select("H28");
    expect(controller.store.get().failure).toBeNull();
  });

  it("forgets the cell on another sheet", async () => {
    const opened = await openController("xuancheng-jindu-2021");
    await opened.controller.select("A1");
    await opened.controller.show(sheetsOf(opened)[1]!.id);
    expect(opened.controller.store.get().selected).toBeNull();
  });
});
