import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { addressOf } from "../../src/sheet";
import { WorkbookFile } from "./fill";
import type { CellLook, EmulatedWorkbook, ExcelApiLevel, ExcelFaults, ExcelTraffic, RoundTrip } from "./host";
import { emptyCell, type ModelCell } from "./model/cell";
import { areaOf, type SheetModel } from "./model/sheet";
import { shownText } from "./model/text";
import { selectionAddress, UserModel } from "./model/user";
import { Workbook } from "./objects/workbook";
import { Dispatcher } from "./richapi/dispatcher";
import { ApiError } from "./richapi/errors";
import { memberLevels } from "./richapi/levels";

/** 5 MB per request and per response in Excel on the web (resource limits page). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What the host answers to one batch: text of the reply, or the failure of the transport itself. */
export type Answer =
  | { readonly kind: "reply"; readonly text: string }
  | { readonly kind: "failure"; readonly officeJsCode: number; readonly code: string };

const failure = (officeJsCode: number, code: string): Answer => ({ kind: "failure", officeJsCode, code });

/** The emulated Excel with one workbook open; a bridge (Node) or frame (browser) carries its messages. */
export class Emulator implements EmulatedWorkbook {
  readonly level: ExcelApiLevel;
  readonly user: UserModel;
  /** Whether the workbook was opened for reading only; set before the client loads. */
  readOnly = false;
  readonly #file: WorkbookFile;
  readonly #dispatcher: Dispatcher;
  readonly #trips: RoundTrip[] = [];
  readonly #switches = { editing: false, denied: false, silent: false, delay: 0 };
  #plannedFault: { readonly member: string; nth: number; readonly code: string } | null = null;
  #afterFault: () => void = () => undefined;
  #members: string[] = [];

  private constructor(file: WorkbookFile, level: ExcelApiLevel) {
    this.#file = file;
    this.level = level;
    this.#dispatcher = new Dispatcher({
      root: new Workbook(file.book),
      levels: memberLevels(),
      level: Number(level.slice(2)),
      onMember: (member, isSet) => {
        this.#enter(member, isSet);
      },
    });
    this.user = new UserModel(file.book, () => {
      this.#dispatcher.forgetReferences();
    });
  }

  /** Opens a file's bytes, or the file at a path. */
  static async open(file: string | Uint8Array, level: ExcelApiLevel): Promise<Emulator> {
    const bytes = typeof file === "string" ? new Uint8Array(await readFile(file)) : file;
    return new Emulator(await WorkbookFile.read(bytes), level);
  }

  readonly traffic: ExcelTraffic = (() => {
    const trips = this.#trips;
    return {
      get trips() {
        return [...trips];
      },
      clear: () => {
        trips.length = 0;
      },
    };
  })();

  readonly faults: ExcelFaults = {
    cellEditMode: (on) => {
      this.#switches.editing = on;
    },
    accessDenied: (on) => {
      this.#switches.denied = on;
    },
    silent: (on) => {
      this.#switches.silent = on;
    },
    delay: (milliseconds) => {
      this.#switches.delay = milliseconds;
    },
    failAt: (member, nth = 1, code = "GeneralException") => {
      this.#plannedFault = { member, nth, code };
    },
    onFailure: (then) => {
      this.#afterFault = then;
    },
  };

  get book() {
    return this.#file.book;
  }

  /** Answers one batch; never resolves while the host is silent. */
  async answer(request: string): Promise<Answer> {
    const { silent, delay } = this.#switches;
    if (silent) return new Promise<Answer>(() => undefined);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    this.#members = [];
    const answer = this.#process(request);
    this.#record(request, answer);
    return answer;
  }

  sheetNames(): readonly string[] {
    return this.book.sheets.map((sheet) => sheet.name);
  }

  activeSheet(): string {
    return this.book.active?.name ?? "";
  }

  selection(): string {
    return selectionAddress(this.book);
  }

  cell(sheet: string, address: string): CellLook {
    this.book.calculator.settle();
    const found = this.book.find(sheet);
    if (found === undefined) throw new RangeError(`no sheet ${sheet}`);
    const { top, left } = areaOf(address);
    return look(found, found.peek(top, left) ?? emptyCell(), left);
  }

  contents(): Readonly<Record<string, CellLook>> {
    this.book.calculator.settle();
    const nothing = JSON.stringify(look(new SheetStub(), emptyCell(), 1));
    const contents: Record<string, CellLook> = {};
    for (const sheet of this.book.sheets) {
      for (const [row, column, cell] of sheet.cells()) {
        const seen = look(sheet, cell, column);
        if (JSON.stringify(seen) !== nothing) contents[`${sheet.name}!${addressOf(row, column)}`] = seen;
      }
    }
    return contents;
  }

  listeners(): readonly string[] {
    return this.book.events.registered();
  }

  openedBeside(): readonly Uint8Array[] {
    return this.book.openedBeside;
  }

  save({ results = true } = {}): Promise<Uint8Array> {
    return this.#file.save({ results });
  }

  #process(request: string): Answer {
    if (this.#switches.editing) return failure(5004, "InvalidOperationInCellEditMode");
    if (this.#switches.denied) return failure(7000, "AccessDenied");
    if (Buffer.byteLength(request) > PAYLOAD_LIMIT) return failure(5103, "RequestPayloadSizeLimitExceeded");
    const text = JSON.stringify(this.#dispatcher.process(JSON.parse(request)));
    if (Buffer.byteLength(text) > PAYLOAD_LIMIT) return failure(5104, "ResponsePayloadSizeLimitExceeded");
    return { kind: "reply", text };
  }

  #enter(member: string, isSet: boolean): void {
    this.#members.push(member);
    const fault = this.#plannedFault;
    if (fault === null || fault.member !== (isSet ? `${member}=` : member)) return;
    fault.nth -= 1;
    if (fault.nth > 0) return;
    this.#plannedFault = null;
    this.#afterFault();
    throw new ApiError(fault.code, "a fault that the test ordered", 500);
  }

  #record(request: string, answer: Answer): void {
    const reply: unknown = answer.kind === "reply" ? JSON.parse(answer.text) : null;
    const error: unknown = typeof reply === "object" && reply !== null && "Error" in reply ? reply.Error : null;
    const code = typeof error === "object" && error !== null && "Code" in error ? String(error.Code) : null;
    this.#trips.push({
      requestBytes: Buffer.byteLength(request),
      responseBytes: answer.kind === "reply" ? Buffer.byteLength(answer.text) : 0,
      members: [...new Set(this.#members)],
      error: answer.kind === "failure" ? answer.code : code,
    });
  }
}

function look(sheet: Pick<SheetModel, "narrowColumns">, cell: ModelCell, column: number): CellLook {
  return {
    value: cell.value,
    formula: cell.formula,
    text: shownText(cell, sheet.narrowColumns.has(column)),
    numberFormat: cell.numberFormat,
    fill: cell.fill,
  };
}

class SheetStub {
  readonly narrowColumns = new Set<number>();
}

/** Whether two workbooks hold and show the same; the names of the cells that differ. */
export function differences(
  before: Readonly<Record<string, CellLook>>,
  after: Readonly<Record<string, CellLook>>,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((cell) => !isDeepStrictEqual(before[cell], after[cell]))
    .sort();
}
