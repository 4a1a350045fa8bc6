import { WorkbookError } from "../error";
import { asWorkbookError } from "./failure";

export type OfficeNamespace = Pick<typeof Office, "context" | "FileType">;

export interface ExcelHostOptions {
  /** The runtime's `Excel` namespace; by default the global one that Office.js puts there. */
  readonly excel?: typeof Excel | undefined;
  /** The runtime's `Office` namespace; by default the global one. */
  readonly office?: OfficeNamespace | undefined;
  /** Milliseconds after which an answer is no longer waited for. */
  readonly timeout?: number;
}

/** Excel keeps a dialog or a long calculation open for seconds; half a minute without an answer means something is wrong. */
const PATIENCE = 30_000;

function globalExcel(): typeof Excel | undefined {
  return typeof Excel === "undefined" ? undefined : Excel;
}

function globalOffice(): OfficeNamespace | undefined {
  return typeof Office === "undefined" ? undefined : Office;
}

/** The connection to Excel: what it can do, and round trips with a time-out. */
export class ExcelHost {
  readonly #options: ExcelHostOptions;
  constructor(options: ExcelHostOptions = {}) {
    this.#options = options;
  }

  get excel(): typeof Excel {
    const excel = this.#options.excel ?? globalExcel();
    if (excel === undefined) throw new WorkbookError("host-gone");
    return excel;
  }

  get office(): OfficeNamespace {
    const office = this.#options.office ?? globalOffice();
    if (office === undefined) throw new WorkbookError("host-gone");
    return office;
  }

  /** Whether the workbook is open for reading only (as far as Office tells). */
  get readOnly(): boolean {
    return String(this.office.context.document.mode) === "readOnly";
  }

  /** Where the workbook is kept; of one never saved, whatever Office tells instead (null or a name). */
  get address(): string {
    return this.office.context.document.url;
  }

  /**
   * Whether a member newer than the manifest's floor may be called: the requirement set says so AND the library in use
   * has it (a self-hosted Office.js may be older than the Excel it runs in).
   */
  has(minor: number, owner: "Range" | "WorksheetCollection" | "Worksheet", member: string): boolean {
    const { requirements } = this.office.context;
    return requirements.isSetSupported("ExcelApi", `1.${minor}`) && member in this.excel[owner].prototype;
  }

  /**
   * One round trip: `queue` puts everything on the batch and returns the function that collects the answers.
   * A plain RequestContext is used rather than Excel.run, which keeps a reference to every range and spends a second
   * round trip on giving them back. Earlier steps of a batch that fails stay done: callers that write must undo.
   */
  async trip<T>(queue: (context: Excel.RequestContext) => () => T): Promise<T> {
    try {
      const context = new this.excel.RequestContext();
      const collect = queue(context);
      await this.patiently(context.sync());
      return collect();
    } catch (error) {
      throw asWorkbookError(error);
    }
  }

  /** The same for a context of one's own (event handlers live on theirs). */
  async sync(context: OfficeExtension.ClientRequestContext): Promise<void> {
    try {
      await this.patiently(context.sync());
    } catch (error) {
      throw asWorkbookError(error);
    }
  }

  /** Waits for an answer as long as is reasonable. */
  async patiently<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const alarm = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new WorkbookError("host-timeout"));
      }, this.#options.timeout ?? PATIENCE);
    });
    try {
      return await Promise.race([answer, alarm]);
    } finally {
      clearTimeout(timer);
    }
  }
}
