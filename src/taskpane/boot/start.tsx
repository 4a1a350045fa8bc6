import { createRoot } from "react-dom/client";
import { checkSheet } from "../../check";
import { viewOf } from "../../commands/ribbon";
import { message } from "../../i18n";
import { builtinProfiles } from "../../profile";
import { planWriteBack } from "../../writeback";
import type { Dependencies } from "../app/dependencies";
import { Controller } from "../app/controller";
import { PaneError } from "../app/failure";
import { openSettings, type Settings } from "../app/settings";
import type { Store } from "../app/store";
import { Workspace } from "../app/workspace";
import { Root } from "../views/Root";
import { detectHost } from "./host";

/** Finds the host, builds the controller for it and shows the pane. */
export async function start(): Promise<void> {
  const settings = openSettings(storage());
  const host = await detectHost();
  const rest = dependencies(settings);
  const place = document.getElementById("root");
  if (place === null) return;
  const root = createRoot(place);
  const firstView = viewOf(location.search);
  const common = {
    settings,
    hostLanguage: host.language,
    firstView,
    version: __VERSION__,
    styleNonce: __STYLE_NONCE__,
  };
  if (host.kind === "excel") {
    const { openExcel } = await import("../../workbook/excel");
    const controller = new Controller({ ...rest, port: openExcel() });
    root.render(<Root {...common} shown={{ kind: "excel", controller }} />);
    globalThis.addEventListener("pagehide", () => void controller.close());
    await controller.open();
    return;
  }
  const workspace = new Workspace({ rest, openWorkbook: openWorkbookLazily, fetchBytes });
  root.render(<Root {...common} shown={{ kind: "browser", workspace, reason: host.reason }} />);
  const wanted = new URLSearchParams(location.search).get("open");
  if (wanted !== null) await workspace.openAddress(wanted);
}

function dependencies(settings: Store<Settings>): Omit<Dependencies, "port"> {
  return {
    check: (snapshot) => {
      const chosen = Object.values(builtinProfiles).find(({ id }) => id === settings.get().profile);
      return checkSheet(snapshot, chosen === undefined ? {} : { profile: chosen });
    },
    plan: ({ evaluation, findings }, mode) =>
      evaluation === null ? [] : planWriteBack(evaluation, findings, { mode }),
    schedule: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}

async function openWorkbookLazily(bytes: Uint8Array, name: string) {
  const { openWorkbook } = await import("../../workbook/file");
  return openWorkbook(bytes, name);
}

/** Only from this page's own origin; the content security policy allows no other. */
async function fetchBytes(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PaneError(message("taskpane.failure.sample", { detail }), { cause: error });
  }
}

/** In a third party's frame the browser may refuse storage by throwing. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
