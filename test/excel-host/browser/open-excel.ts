import type { Frame, Page } from "playwright-core";
import { Emulator } from "../emulator";
import { PATIENCE_MS, sharedChromium } from "./chromium";
import { FrameProtocol } from "./frame-protocol";
import type { OpenExcel, OpenExcelOptions } from "./types";
import { callPage } from "./host-page";
import { routeEverything } from "./routes";

const PANE_URL = "https://localhost:3000/taskpane.html";

/** Opens a window with the emulated Excel on the web in it, the workbook open and the task pane beside it. */
export async function openExcel(options: OpenExcelOptions): Promise<OpenExcel> {
  const emulator = await Emulator.open(options.workbookFile, options.level);
  emulator.readOnly = options.readOnly ?? false;
  const browser = await sharedChromium();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: options.locale, acceptDownloads: true });
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    return await new Session(options, emulator, await context.newPage(), () => context.close()).start();
  } catch (error) {
    await context.close();
    throw error;
  }
}

class Session implements OpenExcel {
  readonly page: Page;
  readonly workbook: Emulator;
  readonly refused: string[] = [];
  readonly missing: string[] = [];
  readonly consoleLines: string[] = [];
  readonly close: () => Promise<void>;
  readonly #options: OpenExcelOptions;
  readonly #paneUrl: URL;
  readonly #hostOrigin: string;
  #settings: unknown = [];
  #protocol: FrameProtocol | null = null;
  #pane: Frame | null = null;
  #panes = 0;
  /** What Excel has kept to itself so far; null: it speaks. */
  #unsaid: string[] | null;

  constructor(options: OpenExcelOptions, workbook: Emulator, page: Page, close: () => Promise<void>) {
    this.#options = options;
    this.#unsaid = options.silent === true ? [] : null;
    this.workbook = workbook;
    this.page = page;
    this.close = close;
    this.#paneUrl = new URL(options.paneUrl ?? PANE_URL);
    // Office.js trusts a host page of the same host name; another port makes it another origin all the same.
    this.#hostOrigin = `https://${this.#paneUrl.hostname}:8443`;
  }

  async start(): Promise<this> {
    this.page.on("console", (line) => this.consoleLines.push(`${line.type()}: ${line.text()}`));
    this.page.on("pageerror", (error) => this.consoleLines.push(`pageerror: ${error.stack ?? String(error)}`));
    const { pathname, origin } = this.#paneUrl;
    await routeEverything(this.page, {
      hostOrigin: this.#hostOrigin,
      paneOrigin: origin,
      panePath: pathname.slice(0, pathname.lastIndexOf("/") + 1),
      distFolder: this.#options.distFolder,
      officeJs: this.#options.officeJs ?? true,
      refused: this.refused,
      missing: this.missing,
    });
    await this.page.exposeFunction("toExcel", (text: string) => this.#protocol?.receive(text));
    await this.page.goto(`${this.#hostOrigin}/`);
    await this.#openPane();
    return this;
  }

  get pane(): Frame {
    if (this.#pane === null) throw new Error("the pane is closed");
    return this.#pane;
  }

  get unknown(): readonly string[] {
    return this.#protocol?.unknown ?? [];
  }

  pressRibbonButton(controlId: string, functionName: string): Promise<void> {
    if (this.#protocol === null) throw new Error("the pane is closed");
    return this.#protocol.pressRibbonButton(controlId, functionName);
  }

  async closePane(): Promise<void> {
    await callPage(this.page, "closePane");
    this.workbook.book.events.forget(); // Excel drops the handlers of an add-in that is gone
    this.#protocol = null;
    this.#pane = null;
  }

  async reloadPane(): Promise<Frame> {
    await this.closePane();
    await this.#openPane();
    return this.pane;
  }

  answer(): void {
    for (const text of this.#unsaid ?? []) this.#say(text);
    this.#unsaid = null;
  }

  settings(): Readonly<Record<string, unknown>> {
    const pairs: unknown = this.#settings;
    if (!Array.isArray(pairs)) return {};
    const entries = pairs.flatMap((pair: unknown) =>
      Array.isArray(pair) ? [[String(pair[0]), JSON.parse(String(pair[1])) as unknown] as const] : [],
    );
    return Object.fromEntries(entries);
  }

  #say(text: string): void {
    void callPage(this.page, "toPane", text).catch(() => undefined); // the page may be closing
  }

  async #openPane(): Promise<void> {
    const conversation = `conversation-${++this.#panes}`;
    const locale = this.#options.locale;
    this.#protocol = new FrameProtocol({
      emulator: this.workbook,
      locale,
      conversation,
      hostOrigin: this.#hostOrigin,
      settings: this.#settings,
      post: (text) => {
        if (this.#unsaid === null) this.#say(text);
        else this.#unsaid.push(text);
      },
      onSettings: (settings) => {
        this.#settings = settings;
      },
    });
    const hostInfo = ["Excel", "Web", "16.01", locale.toLowerCase(), "corr-0001", "", "", "0"].join("$");
    const url = new URL(this.#paneUrl);
    url.search += `${url.search === "" ? "?" : "&"}_host_Info=${hostInfo}`;
    const name = JSON.stringify({
      baseFrameName: "_xdm_emul",
      hostInfo,
      xdmInfo: `${conversation}|addin-0001|${this.#hostOrigin}`,
      serializerVersion: 1,
      flights: "[]",
      disabledChangeGates: "[]",
    });
    const attached = this.page.waitForEvent("framenavigated", (frame) => frame.url().startsWith(this.#paneUrl.origin));
    await callPage(this.page, "openPane", url.href, name);
    this.#pane = await attached;
  }
}
