/**
 * The real Excel client of Office.js (excel-web) in plain Node: its `_richApiNativeBridge` seam carries every batch to
 * the emulated Excel. Nothing of Office.js is patched; what its loader (office.js) would have provided is put beside it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { z } from "zod";
import { wireEntry } from "../event-wire";
import type { Emulator } from "../emulator";

/** The runtime namespaces; typed by @types/office-js. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const requestSchema = z.object({
  id: z.number(),
  message: z.object({ body: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
});

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Filled in by the client. */
  onMessageFromHost(text: string): void;
}

function bridgeTo(emulator: Emulator): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, message } = requestSchema.parse(JSON.parse(text));
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void emulator.answer(body).then((answer) => {
        const reply =
          answer.kind === "reply"
            ? { statusCode: 200, headers: {}, body: answer.text }
            : {
                statusCode: 500,
                headers: {},
                body: JSON.stringify({ error: { code: answer.code, message: answer.code } }),
              };
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: reply }));
      });
    },
  };
  emulator.book.events.deliverTo((event, target) => {
    const entry = wireEntry(event, target, Number(emulator.level.slice(2)));
    setTimeout(() => {
      bridge.onMessageFromHost(JSON.stringify({ type: 3, controlId: "", message: { entries: [[...entry, 1]] } }));
    }, 0);
  });
  return bridge;
}

/** As little of a browser window as the client touches while loading. */
function fakeWindow(bridge: NativeBridge): Record<string, unknown> {
  const element = () => ({
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
  });
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    name: "",
    external: {},
    history: {},
    addEventListener: () => undefined,
    navigator: { userAgent: "node", platform: "node" },
    location: {
      href: "https://localhost/",
      origin: "https://localhost",
      host: "localhost",
      protocol: "https:",
      search: "",
      hash: "",
    },
    document: {
      ...{
        readyState: "complete",
        domain: "localhost",
        cookie: "",
        createElement: element,
        body: element(),
        head: element(),
      },
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      addEventListener: () => undefined,
    },
  };
  return Object.assign(window, { window, self: window, parent: window, top: window });
}

const SLICE_LIMIT = 4 * 1024 * 1024;

/** `Office.context.document.getFileAsync` as documented: slices of at most 4 MB, of the workbook with its unsaved edits. */
function getFileAsync(emulator: Emulator) {
  return (_type: unknown, options: { readonly sliceSize?: number }, callback: (result: unknown) => void): void => {
    const sliceSize = Math.min(options.sliceSize ?? SLICE_LIMIT, SLICE_LIMIT);
    const failed = (error: unknown) => ({ status: "failed", error: { code: 5001, message: String(error) } });
    void emulator.save().then(
      (bytes) => {
        const file = {
          size: bytes.length,
          sliceCount: Math.ceil(bytes.length / sliceSize),
          getSliceAsync: (index: number, give: (result: unknown) => void) => {
            const data = [...bytes.slice(index * sliceSize, (index + 1) * sliceSize)];
            give({ status: "succeeded", value: { index, size: data.length, data } });
          },
          closeAsync: () => undefined,
        };
        callback({ status: "succeeded", value: file });
      },
      (error: unknown) => {
        callback(failed(error));
      },
    );
  };
}

/** What Office.js's loader would know of the host. */
function officeContext(emulator: Emulator): Record<string, unknown> {
  const highest = Number(emulator.level.slice(2));
  const isSetSupported = (name: string, version: string | number = "1.1") =>
    name.toLowerCase() === "excelapi" && Number(String(version).split(".")[1] ?? 0) <= highest;
  const document = {
    mode: emulator.readOnly ? "readOnly" : "readWrite",
    url: emulator.book.address,
    getFileAsync: getFileAsync(emulator),
  };
  return {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: "zh-CN",
    document,
    requirements: { isSetSupported },
  };
}

let script: vm.Script | null = null;

/** Three megabytes of script: compiled once, run afresh for each workbook. */
function clientScript(): vm.Script {
  if (script === null) {
    const resolve = createRequire(path.join(process.cwd(), "package.json")).resolve;
    const folder = path.dirname(resolve("@microsoft/office-js/package.json"));
    const source = readFileSync(path.join(folder, "dist", "excel-web-16.00.debug.js"), "utf8");
    script = new vm.Script(source, { filename: "excel-web-16.00.debug.js" });
  }
  return script;
}

function isClient(window: object): window is ExcelClient {
  return "Excel" in window && "Office" in window && "OfficeExtension" in window;
}

/** A client of its own, connected to this emulated Excel. */
export function loadClient(emulator: Emulator): ExcelClient {
  const window = fakeWindow(bridgeTo(emulator));
  clientScript().runInContext(vm.createContext(window));
  const context = officeContext(emulator);
  const OSF: unknown = window["OSF"];
  if (typeof OSF !== "object" || OSF === null || !isClient(window)) throw new Error("the Excel client did not load");
  Object.assign(OSF, {
    _OfficeAppFactory: { getContext: () => context, getHostInfo: () => ({ hostType: "excel", hostPlatform: "web" }) },
  });
  return window;
}
