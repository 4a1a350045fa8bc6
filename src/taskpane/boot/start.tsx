import { createRoot } from "react-dom/client";
import { viewOf } from "../../commands/ribbon";
import type { SheetSnapshot } from "../../sheet";
import { Controller } from "../app/controller";
import type { Dependencies } from "../app/dependencies";
import { fetchBytes } from "../app/fetch-bytes";
import { localeFor, openSettings, type Settings } from "../app/settings";
import type { Store } from "../app/store";
import { openUndoJournal } from "../app/undo-journal";
import { Workspace } from "../app/workspace";
import { Root, type Shown } from "../views/Root";
import { loadLanguage } from "./catalogues";
import { detectHost, type ExcelPage, type Host } from "./host";

/** Finds the host, fetches what it needs and shows the pane. */
export async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) return;
  const settings = openSettings(storageOf("localStorage"));
  const rest = async () => {
    const { createEngine } = await import(/* webpackChunkName: "engine" */ "./engine");
    return { engine: createEngine(settings), mode: () => settings.get().mode, schedule };
  };
  const wanted = new URLSearchParams(location.search).get("open");
  const wantedBytes = wanted === null ? null : ahead(() => fetchBytes(wanted));
  // While Excel has not answered, there is nothing else to do; in a browser the first view comes first.
  if ("Office" in globalThis) void ahead(rest);
  const host = await detectHost();
  await loadLanguage(currentLocale(settings, host));
  const root = createRoot(place);
  /** Resolves once it is in the page. */
  const show = (shown: Shown, hostLanguage: string): Promise<void> =>
    new Promise((onUsable) => {
      const page = { settings, loadLanguage, hostLanguage, firstView: viewOf(location.search), version: __VERSION__ };
      root.render(<Root {...page} styleNonce={__STYLE_NONCE__} shown={shown} onUsable={onUsable} />);
    });
  const showExcel = async ({ language }: ExcelPage): Promise<void> => {
    const [controller, { excelFullView }] = await Promise.all([
      rest().then(excelController),
      import(/* webpackChunkName: "excel" */ "./excel-full-view"),
    ]);
    void show({ kind: "excel", controller, fullView: excelFullView }, language);
    await controller.open();
  };
  if (host.kind === "excel") {
    await showExcel(host);
    return;
  }
  const hasBegun = watchUser();
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const gently = async () => ({ ...(await rest()), turn });
  const workspace = new Workspace({
    rest: gently,
    openWorkbook: openWorkbookLazily,
    compute: computeLazily,
    fetchBytes,
  });
  await show({ kind: "browser", workspace, reason: host.reason }, host.language);
  if (wanted === null || wantedBytes === null) void ahead(rest);
  else await workspace.openAddress(wanted, () => wantedBytes);
  const excel = await host.late;
  if (excel !== null && !hasBegun()) await showExcel(excel);
}

/** Begins with what will be asked for later; a failure is told to those who ask. */
function ahead<T>(begin: () => Promise<T>): Promise<T> {
  const begun = begin();
  begun.catch(() => undefined);
  return begun;
}

/** Whether the user has begun with anything: only before that may the page turn to an Excel that answers late, on a slow computer. */
function watchUser(): () => boolean {
  let begun = false;
  for (const sign of ["pointerdown", "keydown", "dragenter"]) {
    addEventListener(sign, () => (begun = true), { capture: true, once: true });
  }
  return () => begun;
}

async function excelController(rest: Omit<Dependencies, "port">): Promise<Controller> {
  const { openExcel } = await import(/* webpackChunkName: "excel" */ "../../workbook/excel");
  const undoJournal = openUndoJournal(storageOf("sessionStorage"), __VERSION__);
  const controller = new Controller({ ...rest, port: openExcel(), undoJournal });
  globalThis.addEventListener("pagehide", () => void controller.close());
  return controller;
}

function currentLocale(settings: Store<Settings>, host: Host) {
  return localeFor(settings.get().language, host.language);
}

function schedule(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}

async function openWorkbookLazily(bytes: Uint8Array, name: string) {
  const { openWorkbook } = await import(/* webpackChunkName: "file" */ "../../workbook/file");
  return openWorkbook(bytes, name);
}

async function computeLazily(snapshot: SheetSnapshot, formula: string) {
  const { computeFormula } = await import(/* webpackChunkName: "file" */ "../../workbook/file/formula");
  return computeFormula(snapshot, formula);
}

/** In a third party's frame the browser may refuse storage by throwing. */
function storageOf(kind: "localStorage" | "sessionStorage"): Storage | null {
  try {
    return globalThis[kind];
  } catch {
    return null;
  }
}
