/** 下一处 on real forms: the same findings as in the pane, also after some were accepted. */
import { checkSheet } from "../../../src/check";
import { nextFinding } from "../../../src/commands/next-finding";
import { accept, emptyRecord, serialiseRecord } from "../../../src/record";
import { isOpen } from "../../../src/rules";
import type { FilePort } from "../../../src/workbook/file";
import { openForm } from "../taskpane/support";

const form = "wangcheng-2020";

async function opened() {
  const port = await openForm(form);
  const [first] = await port.listSheets();
  const [snapshot] = await port.read([first!.id]);
  const check = checkSheet(snapshot!);
  if (check.evaluation === null) throw new Error("no form");
  return { port, sheet: first!.id, check, form: check.evaluation.form };
}

/** The cells that one comes to, pressing again and again from the top until a cell comes back. */
async function walk(port: FilePort): Promise<readonly string[]> {
  const cells: string[] = [];
  let from = "A1";
  for (;;) {
    const next = await nextFinding(port, from);
    if (next === null || cells.includes(next.cell)) return cells;
    cells.push(next.cell);
    from = next.cell;
  }
}

describe("下一处", () => {
  it("comes to every cell with something to deal with, and to no other", async () => {
    const { port, sheet, check } = await opened();
    const due = new Set(check.findings.filter(isOpen).flatMap(({ cell }) => (cell === null ? [] : [cell])));
    expect(new Set(await walk(port))).toEqual(due);
    expect((await nextFinding(port, "A1"))?.sheet).toBe(sheet);
  });

  it("passes over what was accepted, by the record that is kept with the workbook", async () => {
    const { port, check, form: of } = await opened();
    const there = check.findings.filter((finding) => isOpen(finding) && finding.cell === "H28");
    expect(await walk(port)).toContain("H28");
    const record = there.reduce((kept, finding) => accept(kept, of, finding, "表样如此"), emptyRecord);
    await port.writeRecord(serialiseRecord(record));
    const cells = await walk(port);
    expect(cells).not.toContain("H28");
    expect(cells).toContain("I28");
  });

  it("stays where it is when all is accepted", async () => {
    const { port, check, form: of } = await opened();
    let record = emptyRecord;
    for (const finding of check.findings.filter(isOpen)) record = accept(record, of, finding, "已核实");
    await port.writeRecord(serialiseRecord(record));
    expect(await nextFinding(port, "A1")).toBeNull();
  });

  it.each(["{", '{"kind":"workbook-record","version":99}'])(
    "does without a record that it cannot use: %s",
    async (text) => {
      const { port } = await opened();
      const all = await walk(port);
      await port.writeRecord(text);
      expect(await walk(port)).toEqual(all);
    },
  );

  it("does without a record that cannot be read", async () => {
    const { port } = await opened();
    const unreadable = {
      listSheets: () => port.listSheets(),
      read: (ids: readonly string[]) => port.read(ids),
      readRecord: () => Promise.reject(new Error("no such part")),
    };
    expect(await nextFinding(unreadable, "A1")).toEqual(await nextFinding(port, "A1"));
  });

  it("finds nothing where there is no sheet or no form", async () => {
    const { port } = await opened();
    const none = { read: () => Promise.resolve([]), readRecord: () => Promise.resolve(null) };
    expect(await nextFinding({ ...none, listSheets: () => Promise.resolve([]) }, "A1")).toBeNull();
    expect(await nextFinding({ ...none, listSheets: () => port.listSheets() }, "A1")).toBeNull();
  });
});
