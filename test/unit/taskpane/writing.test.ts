import { isTicked, tickedEdits } from "../../../src/taskpane/app/preview";
import type { PaneState } from "../../../src/taskpane/app/state";
import { WorkbookError } from "../../../src/workbook";
import { formBytes, openController, type Opened } from "./support";

const FORM = "yongde-mingliang-2022";
const stateOf = ({ controller }: Opened): PaneState => controller.store.get();
const addressesOf = (opened: Opened): readonly string[] =>
  tickedEdits(stateOf(opened).preview).map(({ address }) => address);

describe("the preview", () => {
  it("ticks the safe lines and no other", async () => {
    const { preview } = stateOf(await openController(FORM));
    expect(preview.edits.some(({ safe }) => !safe)).toBe(true);
    for (const edit of preview.edits) expect(isTicked(preview, edit)).toBe(edit.safe);
  });

  it("keeps ticks over a new check and over the way of writing", async () => {
    const opened = await openController(FORM);
    const { controller } = opened;
    const { edits } = stateOf(opened).preview;
    const safe = edits.find((edit) => edit.safe)!;
    const typed = edits.find((edit) => !edit.safe)!;
    controller.writing.tick(safe, false);
    controller.writing.tick(typed, true);
    await controller.check();
    controller.writing.setMode("values");
    expect(addressesOf(opened)).not.toContain(safe.address);
    expect(addressesOf(opened)).toContain(typed.address);
    controller.writing.tick(safe, true);
    controller.writing.tick(typed, false);
    expect(addressesOf(opened)).toContain(safe.address);
    expect(addressesOf(opened)).not.toContain(typed.address);
  });

  it("ticks all, none, or the safe lines", async () => {
    const opened = await openController(FORM);
    const { writing } = opened.controller;
    writing.tickMany("all");
    expect(tickedEdits(stateOf(opened).preview)).toHaveLength(stateOf(opened).preview.edits.length);
    writing.tickMany("none");
    expect(addressesOf(opened)).toEqual([]);
    writing.tickMany("safe");
    expect(tickedEdits(stateOf(opened).preview).every(({ safe }) => safe)).toBe(true);
    expect(addressesOf(opened).length).toBeGreaterThan(0);
  });

  it("proposes formulas or values as asked", async () => {
    const opened = await openController("putuo-tiyu-2022");
    const formulas = (): number => stateOf(opened).preview.edits.filter(({ after }) => after.formula !== null).length;
    opened.controller.writing.setMode("values");
    expect(formulas()).toBe(0);
    opened.controller.writing.setMode("formulas");
    expect(stateOf(opened).preview.mode).toBe("formulas");
  });
});

describe("writing", () => {
  it("writes the ticked lines, checks again and can be taken back to the byte", async () => {
    const opened = await openController(FORM);
    const { controller, file } = opened;
    controller.writing.tickMany("all");
    const [left] = stateOf(opened).preview.edits;
    controller.writing.tick(left!, false);
    const ticked = addressesOf(opened);
    await controller.writing.write();
    const written = stateOf(opened);
    expect(written.writing.stage).toBe("written");
    expect(written.lastWrite?.edits.map(({ address }) => address)).toEqual(ticked);
    expect(written.preview.edits.map(({ address }) => address)).not.toEqual(expect.arrayContaining(ticked));
    expect(written.announcement).toEqual({ id: "taskpane.announce.written", values: { cells: ticked.length } });

    await controller.writing.undo();
    expect(stateOf(opened)).toMatchObject({ writing: { stage: "undone", cells: ticked.length }, lastWrite: null });
    expect(file.toBytes()).toEqual(formBytes(FORM));
  });

  it("writes nothing when nothing is ticked", async () => {
    const opened = await openController(FORM);
    opened.controller.writing.tickMany("none");
    await opened.controller.writing.write();
    expect(stateOf(opened).writing.stage).toBe("none");
    expect(opened.file.toBytes()).toEqual(formBytes(FORM));
  });

  it("writes nothing when a cell was changed meanwhile, and says which", async () => {
    const opened = await openController(FORM);
    const { controller, file } = opened;
    controller.writing.tickMany("all");
    const { edits } = stateOf(opened).preview;
    const colleague = { ...edits[0]!, after: { value: "同事填的", formula: null } };
    expect((await file.apply([colleague])).kind).toBe("applied");
    const before = file.toBytes();
    await controller.writing.write();
    expect(stateOf(opened).writing).toMatchObject({
      stage: "refused",
      problems: [{ code: "changed-since-read", address: edits[0]!.address }],
    });
    expect(file.toBytes()).toEqual(before);
    expect(stateOf(opened).lastWrite).toBeNull();
  });

  it("goes back to the preview when the host fails", async () => {
    const opened = await openController(FORM);
    const { controller, port } = opened;
    controller.writing.preview();
    jest.spyOn(port, "apply").mockRejectedValueOnce(new WorkbookError("host-busy"));
    await controller.writing.write();
    expect(stateOf(opened)).toMatchObject({
      writing: { stage: "preview" },
      failure: { id: "workbook.error.host-busy" },
    });
    await controller.writing.write();
    expect(stateOf(opened)).toMatchObject({ writing: { stage: "written" }, failure: null });
  });

  it("does not take back what was changed since", async () => {
    const opened = await openController(FORM);
    const { controller, file } = opened;
    await controller.writing.write();
    const [first] = stateOf(opened).lastWrite!.edits;
    const before = first!.after;
    await file.apply([{ ...first!, before, after: { value: 1.23, formula: null } }]);
    await controller.writing.undo();
    expect(stateOf(opened).writing.stage).toBe("undo-refused");
    expect(stateOf(opened).lastWrite).not.toBeNull();
  });
});
