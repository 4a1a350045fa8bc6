import type { Frame, Page } from "playwright-core";
import type { EmulatedWorkbook, ExcelApiLevel } from "../host";

export interface OpenExcelOptions {
  /** The .xlsx the emulated Excel has open. */
  readonly workbookFile: string;
  /** Language of Excel's interface and data. */
  readonly locale: "zh-CN" | "en-US";
  readonly level: ExcelApiLevel;
  /** The production build, e.g. `dist`. */
  readonly distFolder: string;
  /** The pane's address as the manifest states it; everything under its origin is served from `distFolder`. Must be https on localhost. */
  readonly paneUrl?: string;
  /** True: the workbook is open for reading only. */
  readonly readOnly?: boolean;
  /** False: every request for Office.js fails, as behind a closed network. */
  readonly officeJs?: boolean;
  /** True: Excel keeps silent until `answer`, as on a slow computer. */
  readonly silent?: boolean;
}

export interface OpenExcel {
  readonly page: Page;
  /** The task pane's own frame; locate, click and read here. */
  readonly pane: Frame;
  readonly workbook: EmulatedWorkbook;
  /** Addresses that the pane asked for outside its own origin and Office.js's: must stay empty. They were not answered. */
  readonly refused: readonly string[];
  /** Files under the pane's own address that were asked for and are not in the build: must stay empty. */
  readonly missing: readonly string[];
  /** Calls of the add-in that this host does not know (answered "not supported"). */
  readonly unknown: readonly string[];
  /** Console lines and page errors of all frames. */
  readonly consoleLines: readonly string[];
  /** Presses a ribbon button whose action is ExecuteFunction; resolves when the add-in says `event.completed()`. */
  pressRibbonButton(controlId: string, functionName: string): Promise<void>;
  /** The user closes the pane. */
  closePane(): Promise<void>;
  /** Closes the pane and opens it again on the same workbook, as a user would. */
  reloadPane(): Promise<Frame>;
  /** The pane's document settings as saved into the workbook. */
  settings(): Readonly<Record<string, unknown>>;
  /** Excel that was silent says what it had to say, and speaks from then on. */
  answer(): void;
  close(): Promise<void>;
}
