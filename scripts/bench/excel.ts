import { checkSheet } from "../../src/check";
import { openExcel } from "../../src/workbook/excel";
import type { WorkbookPort } from "../../src/workbook";
import { planWriteBack, type CellEdit } from "../../src/writeback";
import { Emulator } from "../../test/excel-host/emulator";
import { loadClient } from "../../test/excel-host/node/client";
import { longForm } from "../../test/unit/excel/long-form";
import { cpuMilliseconds, median } from "./measure";

/** What one action of the pane costs in Excel: round trips and bytes are exact, the time is ours and Office.js's. */
export interface ExcelFigure {
  readonly action: string;
  readonly rows: number;
  readonly trips: number;
  readonly sent: number;
  readonly received: number;
  /** Median CPU time of adapter and Office.js client, in milliseconds: without that of the emulated Excel. */
  readonly milliseconds: number;
  /** Against only parsing and printing the JSON of the same messages: median and lowest and highest of the rounds. */
  readonly ratio: number;
  readonly spread: readonly [number, number];
}

interface Round {
  readonly trips: number;
  readonly sent: number;
  readonly received: number;
  readonly own: number;
  readonly json: number;
}

const rounds = 3;
/** Enough for the engine to know the code, and for the clock. */
const leastJson = 20;

/** Notes what goes over the wire and how much time the emulated Excel takes to answer. */
class Wire {
  messages: string[] = [];
  excelTime = 0;

  constructor(readonly excel: Emulator) {
    const answer = excel.answer.bind(excel);
    excel.answer = async (body) => {
      const spent = cpuMilliseconds();
      const answered = await answer(body);
      this.messages.push(body);
      if (answered.kind === "reply") this.messages.push(answered.text);
      this.excelTime += spent();
      return answered;
    };
  }

  /** CPU time of parsing and printing all messages once. */
  json(): number {
    const spent = cpuMilliseconds();
    let runs = 0;
    do {
      for (const message of this.messages) JSON.stringify(JSON.parse(message));
      runs++;
    } while (spent() < leastJson);
    return spent() / runs;
  }

  async measure(run: () => Promise<unknown>): Promise<Round> {
    [this.messages, this.excelTime] = [[], 0];
    this.excel.traffic.clear();
    const spent = cpuMilliseconds();
    await run();
    const own = spent() - this.excelTime;
    const { trips } = this.excel.traffic;
    return {
      trips: trips.length,
      sent: trips.reduce((sum, trip) => sum + trip.requestBytes, 0),
      received: trips.reduce((sum, trip) => sum + trip.responseBytes, 0),
      own,
      json: this.json(),
    };
  }
}

/** What is due on the sheet, worked out once: what was written is taken back, so each round finds the same. */
async function due(port: WorkbookPort): Promise<readonly CellEdit[]> {
  const [snapshot] = await port.read((await port.listSheets()).map(({ id }) => id));
  if (snapshot === undefined) throw new Error("the emulated Excel has no sheet");
  const check = checkSheet(snapshot);
  if (check.evaluation === null) throw new Error("the long form was not recognised");
  const edits = planWriteBack(check.evaluation, check.findings, { formulas: true });
  if (edits.length === 0) throw new Error("the long form needs nothing written");
  return edits;
}

/** One round of all actions. */
async function act(wire: Wire, port: WorkbookPort, edits: readonly CellEdit[]): Promise<ReadonlyMap<string, Round>> {
  const done = new Map<string, Round>();
  const measured = async <T>(action: string, run: () => Promise<T>): Promise<T> => {
    const results: T[] = [];
    done.set(action, await wire.measure(async () => results.push(await run())));
    const [result] = results;
    if (result === undefined) throw new Error(`${action} gave nothing`);
    return result;
  };
  const sheets = await measured("list the sheets", () => port.listSheets());
  await measured("read the sheet", () => port.read(sheets.map(({ id }) => id)));
  const result = await measured("write all that is due", () => port.apply(edits));
  if (result.kind === "refused") throw new Error("the write was refused");
  await measured("take it back", () => port.undo(result.undo));
  return done;
}

/** The real Office.js client on the emulated Excel: listing, reading, writing back and undoing a form of so many rows. */
export async function excelActions(rows: number): Promise<readonly ExcelFigure[]> {
  const excel = await Emulator.open(longForm(rows), "1.14");
  const wire = new Wire(excel);
  const client = loadClient(excel);
  const port = openExcel({ excel: client.Excel, office: client.Office, timeout: 600_000 });
  const edits = await due(port);
  // Small sheets are done before the engine knows the code.
  if (rows <= 1000) await act(wire, port, edits);
  const all: ReadonlyMap<string, Round>[] = [];
  for (let round = 0; round < rounds; round++) all.push(await act(wire, port, edits));
  return [...(all[0] ?? new Map<string, Round>())].map(([action, { trips, sent, received }]) => {
    const measured = all.flatMap((round) => round.get(action) ?? []);
    const ratios = measured.map(({ own, json }) => own / json);
    return {
      action,
      rows,
      trips,
      sent,
      received,
      milliseconds: median(measured.map(({ own }) => own)),
      ratio: median(ratios),
      spread: [Math.min(...ratios), Math.max(...ratios)],
    };
  });
}
