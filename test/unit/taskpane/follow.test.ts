import { WorkbookError } from "../../../src/workbook";
import { calm, openController, type Opened } from "./support";

/** Three sheets of which the first holds the form. */
async function opened(): Promise<Opened & { readonly ids: readonly string[] }> {
  const pane = await openController("xuancheng-jindu-2021");
  return { ...pane, ids: pane.controller.store.get().sheets.map(({ id }) => id) };
}

function turn({ port }: Opened, sheetId: string | undefined): void {
  port.tell({ sheetId: sheetId ?? "", address: null, kind: "activated" });
}

const current = ({ controller }: Opened) => controller.store.get().current?.id;

async function settled({ clock }: Opened): Promise<void> {
  clock.pass(300);
  await calm();
}

describe("choosing a cell in Excel", () => {
  const state = ({ controller }: Opened) => controller.store.get();
  const choose = ({ port }: Opened, sheetId: string | undefined, address: string): void => {
    port.tell({ sheetId: sheetId ?? "", address, kind: "selected" });
  };

  it("of the sheet on show is known at once, with no reading and no check", async () => {
    const pane = await opened();
    const { reads } = pane.port;
    choose(pane, pane.ids[0], "F12");
    expect(state(pane)).toMatchObject({ selected: "F12", pointed: "F12", stale: false });
    await settled(pane);
    expect([pane.port.reads, pane.port.selections, pane.clock.waiting]).toEqual([reads, [], 0]);
  });

  it("of another sheet says nothing of this one", async () => {
    const pane = await opened();
    choose(pane, pane.ids[1], "F12");
    expect(state(pane)).toMatchObject({ selected: null, pointed: null });
  });

  it("ends with a finding that is chosen in the pane", async () => {
    const pane = await opened();
    choose(pane, pane.ids[0], "F12");
    await pane.controller.select("G14");
    expect(state(pane)).toMatchObject({ selected: "G14", pointed: null });
  });

  it("lasts over a check of the same sheet, and ends with turning to another", async () => {
    const pane = await opened();
    choose(pane, pane.ids[0], "F12");
    await pane.controller.check();
    expect(state(pane)).toMatchObject({ selected: "F12", pointed: "F12" });
    turn(pane, pane.ids[1]);
    await settled(pane);
    expect(state(pane)).toMatchObject({ selected: null, pointed: null });
  });

  it("in the sheet beside the pane selects it there and is pointed at", async () => {
    const pane = await opened();
    await pane.controller.point("E9");
    expect(state(pane)).toMatchObject({ selected: "E9", pointed: "E9" });
    expect(pane.port.selections).toEqual([`${pane.ids[0] ?? ""}!E9`]);
  });
});

describe("turning to another sheet in Excel", () => {
  it("takes the pane along, with one reading", async () => {
    const pane = await opened();
    const reads = pane.port.reads;
    turn(pane, pane.ids[1]);
    expect(current(pane)).toBe(pane.ids[0]);
    await settled(pane);
    expect(current(pane)).toBe(pane.ids[1]);
    expect(pane.port.reads).toBe(reads + 1);
    expect(pane.controller.store.get()).toMatchObject({ stale: false, offered: null });
  });

  it("through several sheets reads only the last", async () => {
    const pane = await opened();
    const reads = pane.port.reads;
    turn(pane, pane.ids[1]);
    pane.clock.pass(100);
    turn(pane, pane.ids[2]);
    await settled(pane);
    expect(current(pane)).toBe(pane.ids[2]);
    expect(pane.port.reads).toBe(reads + 1);
  });

  it("and back at once reads nothing", async () => {
    const pane = await opened();
    const reads = pane.port.reads;
    turn(pane, pane.ids[1]);
    turn(pane, pane.ids[0]);
    await settled(pane);
    expect(current(pane)).toBe(pane.ids[0]);
    expect(pane.port.reads).toBe(reads);
  });

  it("is no change: what is shown does not become stale", async () => {
    const pane = await opened();
    turn(pane, pane.ids[0]);
    expect(pane.controller.store.get().stale).toBe(false);
    expect(pane.clock.waiting).toBe(0);
  });

  it("with a preview open leaves the ticks alone and offers to follow", async () => {
    const pane = await opened();
    pane.controller.writing.preview();
    pane.controller.writing.tickMany("none");
    const { preview } = pane.controller.store.get();
    turn(pane, pane.ids[1]);
    await settled(pane);
    expect(current(pane)).toBe(pane.ids[0]);
    expect(pane.controller.store.get()).toMatchObject({ offered: pane.ids[1], preview });
    await pane.controller.follow.accept();
    expect(current(pane)).toBe(pane.ids[1]);
    expect(pane.controller.store.get()).toMatchObject({ offered: null, writing: { stage: "none" } });
  });

  it("the offer goes when the user comes back, turns it down, or chooses a sheet in the pane", async () => {
    const pane = await opened();
    const offered = () => pane.controller.store.get().offered;
    const ends: readonly (() => Promise<void>)[] = [
      () => {
        turn(pane, pane.ids[0]);
        return Promise.resolve();
      },
      () => {
        pane.controller.follow.dismiss();
        return Promise.resolve();
      },
      () => pane.controller.show(pane.ids[0] ?? ""),
    ];
    for (const end of ends) {
      pane.controller.writing.preview();
      turn(pane, pane.ids[1]);
      await settled(pane);
      expect(offered()).toBe(pane.ids[1]);
      await end();
      expect(offered()).toBeNull();
    }
    await pane.controller.follow.accept();
    expect(current(pane)).toBe(pane.ids[0]);
  });

  it("waits while the user has a cell open", async () => {
    const pane = await opened();
    pane.port.failures.push(new WorkbookError("host-busy"));
    turn(pane, pane.ids[1]);
    await settled(pane);
    expect(current(pane)).toBe(pane.ids[0]);
    expect(pane.controller.store.get().failure).toBeNull();
    pane.clock.pass(1000);
    await calm();
    expect(current(pane)).toBe(pane.ids[1]);
  });

  it("says so when the sheet cannot be read", async () => {
    const pane = await opened();
    pane.port.failures.push(new WorkbookError("host-gone"));
    turn(pane, pane.ids[1]);
    await settled(pane);
    expect(pane.controller.store.get().failure?.id).toBe("workbook.error.host-gone");
  });

  it("is not followed by a pane that is gone", async () => {
    const pane = await opened();
    turn(pane, pane.ids[1]);
    await pane.controller.close();
    await settled(pane);
    expect(current(pane)).toBe(pane.ids[0]);
  });

  it("is followed to a sheet that the pane does not know yet", async () => {
    const pane = await opened();
    const { id } = await pane.file.addSheet({
      name: "新表",
      cells: [{ row: 1, column: 1, value: "附件", formula: null, style: {} }],
      merges: [],
      columnWidths: [],
      rowHeights: [],
      lists: [],
      freeze: { rows: 0, columns: 0 },
      print: { orientation: "portrait", fitToWidth: false, titleRows: null },
    });
    turn(pane, id);
    await settled(pane);
    expect(pane.controller.store.get().current?.snapshot.name).toBe("新表");
    expect(pane.controller.store.get().sheets.map(({ name }) => name)).toContain("新表");
  });
});
