import type { Area } from "../../../src/sheet";
import { openWorkbook } from "../../../src/workbook/file";
import type { CellEdit } from "../../../src/writeback/edit";
import type { Emulator } from "../../excel-host/emulator";
import { edit } from "../../support/edits";
import { FIRST_ROW, longForm } from "./long-form";
import { formFile, open, readAll } from "./support";

jest.setTimeout(120_000);

const FORM = "自评表";
const MEGABYTE = 1024 * 1024;

interface Cost {
  readonly trips: number;
  /** The largest request and the largest answer, in kilobytes, rounded up. */
  readonly asked: number;
  readonly answered: number;
}

/** What went over since the last call. Every single message must stay below Excel's limit. */
function costOf(excel: Emulator): Cost {
  const { trips } = excel.traffic;
  for (const trip of trips) expect(Math.max(trip.requestBytes, trip.responseBytes)).toBeLessThan(5 * MEGABYTE);
  const kilobytes = (bytes: readonly number[]) => Math.ceil(Math.max(0, ...bytes) / 1024);
  const cost = {
    trips: trips.length,
    asked: kilobytes(trips.map((trip) => trip.requestBytes)),
    answered: kilobytes(trips.map((trip) => trip.responseBytes)),
  };
  excel.traffic.clear();
  return cost;
}

function errorsOf(excel: Emulator): readonly string[] {
  return excel.traffic.trips.flatMap((trip) => trip.error ?? []);
}

/** Scores and their sum, and a prompt: what writing back does. */
function fortyEdits(): readonly CellEdit[] {
  const scores = Array.from({ length: 30 }, (_, index) => edit(FORM, `G${FIRST_ROW + index}`, null, 6));
  const reasons = Array.from({ length: 9 }, (_, index) =>
    edit(FORM, `H${FIRST_ROW + 2 * index}`, null, "【待填写】完成率83.50%，扣1.00分：请说明未完成原因"),
  );
  const last = FIRST_ROW + 29;
  return [
    ...scores,
    ...reasons,
    edit(FORM, `G${last + 1}`, null, { value: 180, formula: `=SUM(G${FIRST_ROW}:G${last})` }),
  ];
}

async function openRead(file: string | Uint8Array) {
  const opened = await open(file);
  await readAll(opened.port);
  opened.excel.traffic.clear();
  return opened;
}

// The figures of the table in docs/excel-support.md.
describe("what each action of the user costs", () => {
  test("listing the sheets", async () => {
    const { excel, port } = await open(formFile("wangcheng-2020"));
    await port.listSheets();
    expect(costOf(excel)).toEqual({ trips: 1, asked: 1, answered: 1 });
  });

  test("reading a published form of 28 rows", async () => {
    const { excel, port } = await openRead(formFile("wangcheng-2020"));
    const [sheet] = await port.listSheets();
    excel.traffic.clear();
    await port.read([sheet?.id ?? ""]);
    expect(costOf(excel)).toEqual({ trips: 1, asked: 7, answered: 25 });
  });

  test.each<[number, Cost]>([
    [60, { trips: 1, asked: 7, answered: 34 }],
    [1_000, { trips: 2, asked: 8, answered: 500 }],
    [5_000, { trips: 2, asked: 31, answered: 2_240 }],
  ])("reading %i indicator rows: %o", async (rows, cost) => {
    const file = longForm(rows);
    const { excel, port } = await open(file);
    const [sheet] = await port.listSheets();
    excel.traffic.clear();
    const [snapshot] = await port.read([sheet?.id ?? ""]);
    expect(errorsOf(excel)).toEqual([]);
    expect(costOf(excel)).toEqual(cost);
    const [expected] = await readAll(await openWorkbook(file, "长表.xlsx"));
    const sorted = (areas: readonly Area[] = []) => [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
    expect(sorted(snapshot?.merges)).toEqual(sorted(expected?.merges));
    expect({ ...snapshot, merges: [] }).toEqual({ ...expected, merges: [] });
  });

  test("long texts that would make an answer above 5 MB are read in more, smaller answers", async () => {
    const file = longForm(5_000, 12);
    const { excel, port } = await open(file);
    const [sheet] = await port.listSheets();
    excel.traffic.clear();
    const [snapshot] = await port.read([sheet?.id ?? ""]);
    expect(errorsOf(excel)).toContain("ResponsePayloadSizeLimitExceeded");
    expect(costOf(excel).trips).toBeLessThanOrEqual(6);
    const [expected] = await readAll(await openWorkbook(file, "长表.xlsx"));
    expect(snapshot?.texts).toEqual(expected?.texts);
  });

  test("writing 40 cells, and taking them back", async () => {
    const { excel, port } = await openRead(longForm(60));
    const before = excel.contents();
    const result = await port.apply(fortyEdits());
    expect(costOf(excel)).toEqual({ trips: 2, asked: 7, answered: 15 });
    if (result.kind !== "applied") throw new Error("refused");
    expect((await port.undo(result.undo)).kind).toBe("applied");
    expect(costOf(excel)).toEqual({ trips: 2, asked: 7, answered: 18 });
    expect(excel.contents()).toEqual(before);
  });

  test("writing 40 cells of 5,000 rows", async () => {
    const { excel, port } = await openRead(longForm(5_000));
    expect((await port.apply(fortyEdits())).kind).toBe("applied");
    expect(costOf(excel)).toEqual({ trips: 2, asked: 8, answered: 545 });
  });

  test("writing all 5,000 scores", async () => {
    const { excel, port } = await openRead(longForm(5_000));
    const edits = Array.from({ length: 5_000 }, (_, index) => edit(FORM, `G${FIRST_ROW + index}`, null, 6));
    expect((await port.apply(edits)).kind).toBe("applied");
    expect(costOf(excel)).toEqual({ trips: 2, asked: 25, answered: 1_016 });
  });

  test("selecting a cell, beginning and ending to listen", async () => {
    const { excel, port } = await open(formFile("wangcheng-2020"));
    const [sheet] = await port.listSheets();
    excel.traffic.clear();
    await port.select(sheet?.id ?? "", "K12");
    expect(costOf(excel).trips).toBe(1);
    expect([excel.activeSheet(), excel.selection()]).toEqual([sheet?.name, "K12"]);
    const stop = await port.onChange(() => undefined);
    expect(costOf(excel).trips).toBe(1);
    await stop();
    expect(costOf(excel).trips).toBe(1);
  });

  test("the record: reading, keeping, replacing and taking it away", async () => {
    const { excel, port } = await openRead(formFile("wangcheng-2020"));
    expect(await port.readRecord()).toBeNull();
    expect(costOf(excel)).toEqual({ trips: 1, asked: 1, answered: 1 });
    await port.writeRecord(JSON.stringify({ version: 1, acceptances: [] }));
    expect(costOf(excel)).toEqual({ trips: 2, asked: 1, answered: 1 });
    await port.readRecord();
    expect(costOf(excel)).toEqual({ trips: 2, asked: 1, answered: 1 });
    await port.writeRecord(null);
    expect(costOf(excel)).toEqual({ trips: 2, asked: 1, answered: 1 });
  });

  test("marking 200 cells, marking anew, and taking the marks away", async () => {
    const { excel, port } = await openRead(longForm(1_000));
    const [sheet] = await port.listSheets();
    const marks = Array.from({ length: 200 }, (_, index) => ({
      sheet: sheet?.id ?? "",
      address: `G${FIRST_ROW + 3 * index}`,
      level: index % 2 === 0 ? ("error" as const) : ("note" as const),
    }));
    excel.traffic.clear();
    await port.mark(marks);
    expect(costOf(excel)).toEqual({ trips: 3, asked: 5, answered: 1 });
    await port.mark(marks.slice(0, 10));
    expect(costOf(excel)).toEqual({ trips: 4, asked: 4, answered: 1 });
    await port.unmark();
    expect(costOf(excel)).toEqual({ trips: 4, asked: 3, answered: 1 });
    await port.unmark();
    expect(costOf(excel)).toEqual({ trips: 2, asked: 1, answered: 1 });
  });

  test.each([
    [50, { trips: 3, asked: 43, answered: 1 }],
    [3_000, { trips: 4, asked: 1_399, answered: 2 }],
  ])("adding a sheet of %d findings", async (rows, cost) => {
    const { excel, port } = await openRead(formFile("wangcheng-2020"));
    const cells = Array.from({ length: rows }, (_, index) =>
      ["H28", "得分合计与各行之和不符", "应为90.00，表中为100.00"].map((value, column) => ({
        row: index + 1,
        column: column + 1,
        value,
        formula: null,
        style: { border: true, wrap: true, vertical: "top" as const },
      })),
    );
    await port.addSheet({
      name: "核查结果",
      cells: cells.flat(),
      merges: [],
      columnWidths: [{ column: 2, width: 40 }],
      rowHeights: [],
      lists: [],
      freeze: { rows: 1, columns: 0 },
      print: { orientation: "landscape", fitToWidth: true, titleRows: { first: 1, last: 1 } },
    });
    expect(costOf(excel)).toEqual(cost);
  });
});
